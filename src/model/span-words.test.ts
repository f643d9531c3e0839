import { expect, it } from "vitest";
import { parseIsoDay } from "./day";
import { firstDayWords, lastDayWords, spanWords } from "./span-words";

const at = (text: string) => parseIsoDay(text)!;

it.each([
  ["2021-08-26", "2021-08-26", "26 Aug 2021"],
  ["2021-01-01", "2021-12-31", "2021"],
  ["2015-01-01", "2021-12-31", "2015 – 2021"],
  ["2021-08-01", "2021-08-31", "Aug 2021"],
  ["2021-07-01", "2021-09-30", "Jul–Sep 2021"],
  ["2015-01-01", "2024-04-30", "Jan 2015 – Apr 2024"],
  ["2021-05-03", "2021-05-09", "3–9 May 2021"],
  ["2021-05-28", "2021-06-03", "28 May – 3 Jun 2021"],
  ["2020-12-28", "2021-01-03", "28 Dec 2020 – 3 Jan 2021"],
])("%s to %s is said in whole calendar units: %s", (from, to, words) => {
  expect(spanWords(at(from), at(to))).toBe(words);
});

it("an end alone is as short as it can be said", () => {
  expect(["2021-01-01", "2021-07-01", "2021-05-03"].map(at).map(firstDayWords)).toEqual([
    "2021",
    "Jul 2021",
    "3 May 2021",
  ]);
  expect(["2021-12-31", "2021-07-31", "2021-05-03"].map(at).map(lastDayWords)).toEqual([
    "2021",
    "Jul 2021",
    "3 May 2021",
  ]);
});
