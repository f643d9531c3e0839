import { expect, it } from "vitest";
import { binWords, spanWords, windowWords } from "./window-words";
import { parseIsoDay } from "../model/day";

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

it("says which end is open", () => {
  expect(windowWords({ from: null, to: null }, "window")).toBe("All time");
  expect(windowWords({ from: null, to: at("2024-04-30") }, "window")).toBe("Up to Apr 2024");
  expect(windowWords({ from: at("2015-01-01"), to: null }, "window")).toBe("From 2015");
  expect(windowWords({ from: at("2015-01-01"), to: at("2024-12-31") }, "cumulative")).toBe("Up to 2024");
});

it("never adds certain and possible", () => {
  expect(binWords(9, 1)).toBe("9 certain, 1 possible");
  expect(binWords(0, 2)).toBe("2 possible");
  expect(binWords(0, 0)).toBe("no event");
});
