import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf, isoDay, OPEN_END, OPEN_START } from "./day";
import { parseEdtf } from "./edtf";

const interval = (edtf: string) => {
  const parsed = parseEdtf(edtf);
  return parsed && [isoDay(parsed.start), isoDay(parsed.end), parsed.certainty];
};

describe("EDTF", () => {
  test.each([
    ["2024-01-03", "2024-01-03", "2024-01-03", "certain"],
    ["2018-07", "2018-07-01", "2018-07-31", "certain"],
    ["2024-02", "2024-02-01", "2024-02-29", "certain"],
    ["2015", "2015-01-01", "2015-12-31", "certain"],
    ["2023-08-14?", "2023-08-14", "2023-08-14", "uncertain"],
    ["2014~", "2014-01-01", "2014-12-31", "approximate"],
    ["2014%", "2014-01-01", "2014-12-31", "uncertain-approximate"],
    ["2019/2021", "2019-01-01", "2021-12-31", "certain"],
    ["2023-02-11~/2023-02-20~", "2023-02-11", "2023-02-20", "approximate"],
    ["2021-08?/2022~", "2021-08-01", "2022-12-31", "uncertain-approximate"],
  ])("%s runs from %s to %s and is %s", (edtf, start, end, certainty) => {
    expect(interval(edtf)).toEqual([start, end, certainty]);
  });

  test("an open side is open, not a date", () => {
    expect(parseEdtf("../2021-08")).toMatchObject({ start: OPEN_START, end: dayOf(2021, 8, 31) });
    expect(parseEdtf("2021-08/..")).toMatchObject({ start: dayOf(2021, 8, 1), end: OPEN_END });
  });

  test.each([
    "",
    "..",
    "../..",
    "2024-13",
    "2023-02-29",
    "2024/2023",
    "May 2021",
    "2021-5",
    "2021/2022/2023",
    "/2021",
    "2021/",
    "199X",
  ])("%s is refused", (text) => expect(parseEdtf(text)).toBeNull());

  test("whatever the string, an answer or null, and never start after end", () => {
    const nearly = fc.stringMatching(/^[0-9./?~%-]{0,24}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), (text) => {
        const parsed = parseEdtf(text);
        return parsed === null || parsed.start <= parsed.end;
      }),
    );
  });

  test("a coarser date contains each finer one", () => {
    const date = fc.record({
      y: fc.integer({ min: 1900, max: 2100 }),
      m: fc.integer({ min: 1, max: 12 }),
      d: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(date, ({ y, m, d }) => {
        const [year, month, day] = [`${y}`, `${y}-${pad(m)}`, `${y}-${pad(m)}-${pad(d)}`].map((text) =>
          parseEdtf(text)!,
        );
        return (
          year!.start <= month!.start &&
          month!.start <= day!.start &&
          day!.end <= month!.end &&
          month!.end <= year!.end
        );
      }),
    );
  });
});

const pad = (number: number) => String(number).padStart(2, "0");
