import { describe, expect, test } from "vitest";
import { parseEdtf } from "./edtf";
import { isoDay, OPEN_END, OPEN_START } from "./day";
import { boundsLabel, boundsWords, counted, countWords, dateLong, dateShort, moreWords } from "./words";

const date = (edtf: string) => {
  const { start, end, certainty } = parseEdtf(edtf)!;
  return {
    edtf,
    start: start === OPEN_START ? null : isoDay(start),
    end: end === OPEN_END ? null : isoDay(end),
    certainty,
  };
};

describe("numbers in words", () => {
  test.each([
    [{ low: 149, best: 149, high: 149 }, "149", "149"],
    [{ low: 144, best: 144, high: null }, "≥144", "at least 144"],
    [{ low: 90, best: 95, high: 99 }, "90–99", "90 to 99"],
    [{ low: null, best: null, high: 50 }, "≤50", "up to 50"],
    [{ low: 10, best: 5, high: 8 }, "8–10", "8 to 10"],
    [{ low: null, best: 1200, high: null }, "~1,200", "about 1,200"],
    [null, "n/k", "not given"],
    [{ low: 0, best: 0, high: 0 }, "0", "0"],
  ])("%j is %s, in a sentence %s", (bounds, label, words) => {
    expect(boundsLabel(bounds)).toBe(label);
    expect(boundsWords(bounds)).toBe(words);
  });

  test("thousands are told apart and one is singular", () => {
    expect(countWords(1234567)).toBe("1,234,567");
    expect(counted(1, "event")).toBe("1 event");
    expect(counted(0, "event")).toBe("0 events");
  });
});

describe("dates in words", () => {
  test.each([
    ["2024-03-22", "22 Mar 2024", "22 March 2024"],
    ["2021-08", "Aug 2021", "August 2021, day not given"],
    ["2015", "2015", "2015, month not given"],
    ["2023-08-14?", "14 Aug 2023?", "14 August 2023, uncertain"],
    ["2023-02-11~/2023-02-20~", "11–20 Feb 2023 (about)", "11–20 February 2023, approximate"],
    ["../2024-04", "by Apr 2024", "by April 2024"],
    ["2019/2021", "2019 – 2021", "2019 – 2021"],
  ])("%s is %s, and %s", (edtf, short, long) => {
    expect(dateShort(date(edtf))).toBe(short);
    expect(dateLong(date(edtf))).toBe(long);
  });

  test("an event without any date says so", () => {
    const undated = { edtf: "../..", start: null, end: null, certainty: "certain" };
    expect([dateShort(undated), dateLong(undated)]).toEqual(["date not given", "date not given"]);
  });
});

test("a button for more says how many come, and of how many when not all of them do", () => {
  expect(moreWords(12, 100)).toBe("12 more");
  expect(moreWords(4212, 100)).toBe("100 of 4,212 more");
});
