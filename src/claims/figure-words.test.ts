import { expect, it } from "vitest";
import { figureWords } from "./figure-words";

it("keeps a stated number's open end, and says when there is none", () => {
  const value = { low: 4000, best: 4000, high: null, words: "" };
  expect(figureWords({ value, unit: "fighters" })).toBe("at least 4,000 fighters");
  expect(figureWords({ value: { ...value, low: null, best: null }, unit: "fighters" })).toBe(
    "number not given",
  );
});
