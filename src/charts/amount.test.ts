import { describe, expect, it } from "vitest";
import { amountWords, nothingWords } from "./amount";
import { emptySum } from "../table/sums";

describe("amountWords", () => {
  it("names the best estimate only where the bounds do not say it", () => {
    expect(amountWords({ ...emptySum(), low: 90, best: 95, high: 99, known: 1 })).toBe("90 to 99 (best 95)");
    expect(amountWords({ ...emptySum(), low: 85, best: 90, high: 90, known: 1 })).toBe("85 to 90");
    expect(amountWords({ ...emptySum(), low: 144, best: 144, high: 144, open: true, known: 1 })).toBe(
      "at least 144",
    );
  });
});

describe("nothingWords", () => {
  it("is silent when any event gives a number, even zero", () => {
    expect(nothingWords({ ...emptySum(), known: 1 }, "killed")).toBeNull();
  });

  it("says how many have none", () => {
    expect(nothingWords({ ...emptySum(), unknown: 12 }, "wounded")).toBe(
      "No report in view gives a number of wounded; 12 attacks have none.",
    );
    expect(nothingWords({ ...emptySum(), unknown: 1 }, "arrested")).toBe(
      "No report in view gives a number of arrested; 1 arrest has none.",
    );
  });
});
