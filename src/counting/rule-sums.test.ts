import { describe, expect, it } from "vitest";
import { changeWords, missingWords, sumWords } from "./rule-sums";
import { emptySum, type PeopleSum } from "../table/sums";

const sum = (patch: Partial<PeopleSum>): PeopleSum => ({ ...emptySum(), known: 3, ...patch });
const OPEN = sum({ low: 661, best: 670, high: 670, open: true, unknown: 4 });

describe("what a rule makes of a total", () => {
  it("is open while a number is open or missing, and unknown rather than zero", () => {
    expect(sumWords(OPEN)).toBe("at least 661");
    expect(sumWords(sum({ low: 90, best: 95, high: 99 }))).toBe("90 to 99");
    expect(sumWords(sum({ low: 90, best: 95, high: 99, unknown: 1 }))).toBe("at least 90");
    expect(sumWords(sum({ known: 0, unknown: 4 }))).toBe("n/k");
  });

  it("says how many events lack a number", () => {
    expect(missingWords(OPEN, "killed")).toBe("4 attacks without a number");
    expect(missingWords(sum({ unknown: 1 }), "arrested")).toBe("1 arrest without a number");
    expect(missingWords(sum({}), "killed")).toBe("");
  });

  it("is told against what it was, with what went missing, or as no change", () => {
    const lower = sum({ low: 503, best: 503, high: 503, open: true, unknown: 4 });
    expect(changeWords(OPEN, lower, "killed")).toBe("at least 661 → at least 503 killed");
    expect(changeWords(OPEN, OPEN, "killed")).toBe("at least 661 killed either way");
    expect(changeWords(OPEN, sum({ low: 24, best: 24, open: true, known: 1, unknown: 6 }), "killed")).toBe(
      "at least 661 → at least 24 killed, 6 attacks without a number",
    );
    expect(changeWords(OPEN, sum({ low: 24, best: 24, open: true, known: 1, unknown: 5 }), "killed")).toBe(
      "at least 661 → at least 24 killed, 5 attacks without a number, 1 other event no longer counted",
    );
  });
});
