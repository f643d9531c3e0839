import { expect, it } from "vitest";
import { binWords, windowWords } from "./window-words";
import { parseIsoDay } from "../model/day";

const at = (text: string) => parseIsoDay(text)!;

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
