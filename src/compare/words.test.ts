import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_NUMBER, sum } from "./compare.fixture";
import { amountWords, largerFirst, overlapWords } from "./words";
import { emptySum, type PeopleSum } from "../table/sums";

const words = (a: PeopleSum, b: PeopleSum, possibleA = emptySum()) =>
  overlapWords(
    { letter: "A", certain: a, possible: possibleA },
    { letter: "B", certain: b, possible: emptySum() },
    "killed",
  );

describe("whether the ranges overlap", () => {
  it.each([
    [
      "exact below open",
      sum({ low: 239 }),
      sum({ low: 417, open: true }),
      "The ranges do not overlap: A is 239, B is 417 or more, with no upper end given.",
    ],
    [
      "open above exact",
      sum({ low: 417, open: true }),
      sum({ low: 239 }),
      "The ranges do not overlap: A is 417 or more, B is 239; A has no upper end given.",
    ],
    ["both exact", sum({ low: 3 }), sum({ low: 7 }), "The ranges do not overlap: A is 3, B is 7."],
    ["both the same", sum({ low: 5 }), sum({ low: 5 }), "The ranges overlap: A is 5, B is 5; both are 5."],
    [
      "two ranges",
      sum({ low: 90, high: 99 }),
      sum({ low: 95, high: 120 }),
      "The ranges overlap: A is 90 to 99, B is 95 to 120; both could be 95 to 99.",
    ],
    [
      "touching",
      sum({ low: 90, high: 99 }),
      sum({ low: 99, high: 120 }),
      "The ranges overlap: A is 90 to 99, B is 99 to 120; both could be 99.",
    ],
    [
      "open within closed",
      sum({ low: 90, high: 99 }),
      sum({ low: 95, open: true }),
      "The ranges overlap: A is 90 to 99, B is 95 or more, with no upper end given; both could be 95 to 99.",
    ],
    [
      "both open, meeting",
      sum({ low: 90, high: 200, open: true }),
      sum({ low: 95, open: true }),
      "The ranges overlap: A is 90 or more, B is 95 or more, both with no upper end given; both could be 95 or more.",
    ],
    [
      "open from below",
      sum({ low: 239 }),
      sum({ low: 100, open: true }),
      "Whether the ranges overlap cannot be told: A is 239, B is 100 or more, with no upper end given.",
    ],
    [
      "both open, apart so far",
      sum({ low: 1, unknown: 1 }),
      sum({ low: 100, open: true }),
      "Whether the ranges overlap cannot be told: A is 1 or more, B is 100 or more, both with no upper end given.",
    ],
    [
      "no number in A",
      sum({ known: 0, unknown: 2 }),
      sum({ low: 100 }),
      "Without a number on each side the ranges cannot be compared.",
    ],
  ])("%s", (_, a, b, said) => expect(words(a, b)).toBe(said));

  it("is doubted where only what is certain keeps them apart", () => {
    const doubt = "If what lies only possibly in them counted, they could.";
    expect(words(sum({ low: 3 }), sum({ low: 7 }), sum({ low: 4 }))).toContain(doubt);
    expect(words(sum({ low: 3 }), sum({ low: 7 }), sum({ known: 0, unknown: 1 }))).toContain(doubt);
    expect(words(sum({ low: 3 }), sum({ low: 7 }), sum({ low: 3 }))).not.toContain(doubt);
  });

  it("is not asked of counts of events", () => {
    const side = { certain: sum({ low: 3 }), possible: NO_NUMBER };
    expect(overlapWords({ ...side, letter: "A" }, { ...side, letter: "B" }, "events")).toBe("");
  });

  it("is denied exactly when the one's low end lies above the other's closed high end", () => {
    const sums = fc
      .record({ low: fc.nat(40), more: fc.nat(20), open: fc.boolean(), unknown: fc.nat(1), known: fc.nat(2) })
      .map(({ low, more, ...rest }) => sum({ low, best: low, high: low + more, ...rest }));
    fc.assert(
      fc.property(sums, sums, (a, b) => {
        const given = a.known > 0 && b.known > 0;
        const closed = (one: PeopleSum) => !one.open && one.unknown === 0;
        const beyond = (one: PeopleSum, other: PeopleSum) => closed(one) && other.low > one.high;
        expect(words(a, b).startsWith("The ranges do not overlap")).toBe(
          given && (beyond(a, b) || beyond(b, a)),
        );
      }),
    );
  });
});

describe("an amount", () => {
  it("is unknown, not zero, where no number is given; and nothing where none is expected", () => {
    expect(amountWords(sum({ known: 0, unknown: 2 }), "killed")).toBe("number of killed not given");
    expect(amountWords(NO_NUMBER, "killed")).toBe("no attack");
    expect(amountWords(NO_NUMBER, "arrested")).toBe("no arrest");
    expect(amountWords(NO_NUMBER, "events")).toBe("0 events");
  });

  it("says its doubt", () => {
    expect(amountWords(sum({ low: 1417, open: true }), "killed")).toBe("at least 1,417 killed");
    expect(amountWords(sum({ low: 90, high: 99 }), "wounded", true)).toBe("90 to 99");
    expect(amountWords(sum({ low: 0, high: 9 }), "killed")).toBe("up to 9 killed");
  });

  it("is told the larger first, one without a number last", () => {
    const [one, two, none] = [
      { certain: sum({ low: 1 }) },
      { certain: sum({ low: 2 }) },
      { certain: NO_NUMBER },
    ];
    expect(largerFirst(one, two)).toEqual([two, one]);
    expect(largerFirst(two, one)).toEqual([two, one]);
    expect(largerFirst(none, one)).toEqual([one, none]);
  });
});
