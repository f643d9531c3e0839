import { describe, expect, it } from "vitest";
import { sum } from "./compare.fixture";
import { leadPieces, remarkPieces, type Piece } from "./line";
import type { Letter, Side } from "./side";
import { dayOf } from "../model/day";
import { rowSet } from "../table/rows";
import { emptyTotals } from "../table/totals";
import type { PeopleSum } from "../table/sums";

const text = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join("");

function side(letter: Letter, killed: PeopleSum, possible: number[] = []): Side {
  const [from, to] =
    letter === "A" ? [dayOf(2015), dayOf(2021, 7, 31)] : [dayOf(2021, 8), dayOf(2024, 4, 30)];
  const certain = emptyTotals();
  const maybe = { ...emptyTotals(), events: possible.length };
  return {
    letter,
    value: letter,
    where: [{ by: "time", value: letter }],
    window: { from, to },
    rows: rowSet(possible, false),
    totals: { certain: { ...certain, people: { ...certain.people, killed } }, possible: maybe },
  };
}

const time = { by: "time", a: "A", b: "B" } as const;

describe("the line", () => {
  it("tells both amounts, the larger first, each a way to its events", () => {
    const pieces = leadPieces(
      [side("A", sum({ low: 239 })), side("B", sum({ low: 417, open: true }))],
      "killed",
    );
    expect(text(pieces)).toBe("At least 417 killed in B, 239 in A.");
    expect(pieces.flatMap(({ opens }) => opens ?? [])).toEqual([
      { measure: "killed", part: "certain", where: [{ by: "time", value: "B" }] },
      { measure: "killed", part: "certain", where: [{ by: "time", value: "A" }] },
    ]);
  });

  it("opens what gives no number where that is all there is", () => {
    const pieces = leadPieces(
      [side("A", sum({ known: 0, unknown: 2 })), side("B", sum({ low: 4 }))],
      "killed",
    );
    expect(text(pieces)).toBe("4 killed in B, number of killed not given in A.");
    expect(pieces[2]!.opens?.part).toBe("missing");
  });

  it("states lengths, rates, missing numbers, and what could be in either period", () => {
    const sides = [
      side("A", sum({ low: 239 }), [3]),
      side("B", sum({ low: 417, open: true, unknown: 1 }), [3, 4]),
    ] as const;
    expect(text(remarkPieces(sides, time, "killed", "Both keep the filters above."))).toBe(
      "1 attack in B gives no number. A is 79 months long, B 33 months. Per month: A 3, B at least 12.6. " +
        "Only possible, and not counted: 1 event in A and 2 events in B; 1 event could be in either period and " +
        "is counted in neither. Both keep the filters above.",
    );
  });

  it("says so when an event counts on both sides", () => {
    const both = [side("A", sum({ low: 1 })), side("B", sum({ low: 1 }))].map((one) => ({
      ...one,
      rows: rowSet([7], true),
    })) as [Side, Side];
    expect(text(remarkPieces(both, { ...time, by: "actor" }, "events", ""))).toContain(
      "1 event is in both and counts in each.",
    );
  });
});
