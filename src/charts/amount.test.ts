import { describe, expect, it } from "vitest";
import { amountWords, missingLabel, noBarWords, nothingWords } from "./amount";
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
      "No event in view gives a number of wounded; 12 attacks have none.",
    );
    expect(nothingWords({ ...emptySum(), unknown: 1 }, "arrested")).toBe(
      "No event in view gives a number of arrested; 1 arrest has none.",
    );
  });
});

describe("noBarWords", () => {
  const none = emptySum();
  const missing = { ...emptySum(), unknown: 1 };

  it("tells nothing there from no number given", () => {
    expect(noBarWords(none, none, "killed", "in this window")).toBe("None in this window.");
    expect(noBarWords(missing, none, "killed", "in view")).toBe("No number given: 1 attack.");
    expect(noBarWords(none, missing, "arrested", "in view")).toBe(
      "No number given: 1 arrest, only possibly in this window.",
    );
    expect(noBarWords(none, none, "events", "in view")).toBe("None in view.");
  });
});

describe("missingLabel", () => {
  it("says of a total how many numbers it lacks", () => {
    expect(missingLabel({ ...emptySum(), low: 73, known: 6, unknown: 1 })).toBe("+1 n/k");
    expect(missingLabel({ ...emptySum(), low: 73, known: 6 })).toBe("");
  });
});
