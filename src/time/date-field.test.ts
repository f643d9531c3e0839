import { describe, expect, it } from "vitest";
import { typeDate } from "./date-field";
import { parseIsoDay } from "../model/day";

const at = (text: string) => parseIsoDay(text)!;
const span = { from: at("2015-01-01"), to: at("2024-04-30") };
const ok = (from: string | null, to: string | null) => ({
  ok: true,
  span: { from: from && at(from), to: to && at(to) },
});

describe("a typed date", () => {
  it("moves its end", () => {
    expect(typeDate("2021-08-26", "from", span)).toEqual(ok("2021-08-26", "2024-04-30"));
    expect(typeDate(" 2021.8.6 ", "from", span)).toEqual(ok("2021-08-06", "2024-04-30"));
  });

  it("may be a month or a year: the first day in From, the last in To", () => {
    expect(typeDate("2020-02", "from", span)).toEqual(ok("2020-02-01", "2024-04-30"));
    expect(typeDate("2020-02", "to", span)).toEqual(ok("2015-01-01", "2020-02-29"));
    expect(typeDate("2021", "to", span)).toEqual(ok("2015-01-01", "2021-12-31"));
  });

  it("may be written as the atlas writes dates", () => {
    expect(typeDate("May 2021", "from", span)).toEqual(ok("2021-05-01", "2024-04-30"));
    expect(typeDate("may 2021", "to", span)).toEqual(ok("2015-01-01", "2021-05-31"));
    for (const text of ["31 August 2021", "31 Aug 2021", "31  aug. 2021"]) {
      expect(typeDate(text, "to", span)).toEqual(ok("2015-01-01", "2021-08-31"));
    }
    expect(typeDate("6 Sept 2021", "from", span)).toEqual(ok("2021-09-06", "2024-04-30"));
  });

  it("that is deleted opens its end", () => {
    expect(typeDate("", "to", span)).toEqual(ok("2015-01-01", null));
  });

  it("that is none is named, with what to write", () => {
    for (const text of [
      "2021-02-30",
      "2021-13",
      "21",
      "yesterday",
      "2021-1-2-3",
      "31 June 2021",
      "Ma 2021",
      "Mayday 2021",
    ]) {
      const result = typeDate(text, "from", span);
      expect(result).toMatchObject({
        ok: false,
        message: expect.stringContaining(`“${text}” is not a date`),
      });
    }
  });

  it("on the wrong side of the other end is refused, and that end named", () => {
    expect(typeDate("2025", "from", span)).toEqual({
      ok: false,
      message: "This date is after To (2024-04-30).",
    });
    expect(typeDate("2014", "to", span)).toEqual({
      ok: false,
      message: "This date is before From (2015-01-01).",
    });
  });
});
