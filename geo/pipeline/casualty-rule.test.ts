import { describe, expect, test } from "vitest";
import { sum, type Bounds } from "./bounds";
import { chooseNumber, type NumberReport } from "./casualty-rule";
import { intervalOf } from "./date-interval";
import { vagueness } from "../../src/model/casualty-rule";
import { conventionFor } from "./number-words";

const bounds = (low: number | null, best: number | null, high: number | null): Bounds => ({
  low,
  best,
  high,
});
const exact = bounds(90, 90, 90);
const open = bounds(144, 144, null);
const nearly = bounds(90, 95, 99);
const dozens = bounds(24, null, null);
const parts = [
  { who: "soldiers", ...bounds(13, 13, 13) },
  { who: "others", ...bounds(169, 169, null) },
];

function report(id: string, number: Bounds, rest: Partial<NumberReport> = {}): NumberReport {
  return {
    report: id,
    status: "observed",
    published: intervalOf("2024-01"),
    number: { ...number, words: "w" },
    ...rest,
  };
}

const chosen = (...reports: NumberReport[]) => {
  const choice = chooseNumber(reports);
  return choice.kind === "chosen" ? choice.from.report : choice;
};

describe("which report counts", () => {
  test("none, where none gives a number", () => expect(chosen()).toEqual({ kind: "none" }));

  test("an exact number before an open one, however late that is", () => {
    expect(chosen(report("old", exact), report("new", open, { published: intervalOf("2025") }))).toBe("old");
  });

  test("a bounded or open number before a word", () => {
    expect(chosen(report("word", dozens), report("range", nearly))).toBe("range");
    expect(chosen(report("word", dozens), report("open", open))).toBe("open");
    expect(chosen(report("word", dozens))).toBe("word");
  });

  test("a sum of parts is as good as an exact number", () => {
    const total = report("parts", sum(parts), { published: intervalOf("2025") });
    total.number.components = parts;
    expect(chosen(report("plain", exact), total)).toBe("parts");
  });

  test("the latest published among equals", () => {
    const late = report("late", bounds(91, 91, 91), { published: intervalOf("2024-02~") });
    expect(chosen(late, report("early", exact))).toBe("late");
    expect(chosen(report("early", exact), late)).toBe("late");
  });

  test("the first by id where equals agree, and none where they do not", () => {
    expect(chosen(report("b", exact), report("a", exact))).toBe("a");
    expect(chosen(report("b", exact), report("a", bounds(91, 91, 91)))).toEqual({
      kind: "tied",
      reports: ["a", "b"],
    });
  });

  test("never a denial", () => {
    expect(chosen(report("denial", bounds(0, 0, 0), { status: "denied" }), report("claim", dozens))).toBe(
      "claim",
    );
  });
});

test("vagueness is 0 for exact, 1 for bounded or open, 2 for a word", () => {
  const words = { words: "w" };
  expect([exact, open, nearly, dozens].map((number) => vagueness({ ...number, ...words }))).toEqual([
    0, 1, 1, 2,
  ]);
});

test("parts add up, and what a part leaves open stays open", () => {
  expect(sum(parts)).toEqual(bounds(182, 182, null));
  expect(sum([bounds(1, 1, 1), bounds(24, null, null)])).toEqual(bounds(25, null, null));
});

test.each([
  ["at least 144 people", bounds(144, 144, null)],
  ["more than 4,000 fighters", bounds(4001, 4001, null)],
  ["nearly 100 people", bounds(90, 95, 99)],
  ["about 6,500 terrorists", bounds(5850, 6500, 7150)],
  ["dozens of young people", bounds(24, null, null)],
  ["scores of others", bounds(40, null, null)],
  ["two guards", null],
])("%s", (words, expected) => expect(conventionFor(words)).toEqual(expected));
