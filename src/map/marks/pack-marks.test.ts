import { describe, expect, it } from "vitest";
import { sketchTable, type EventSketch } from "./marks.fixture";
import { isDrawn, packMarks } from "./pack-marks";
import { attackRadius } from "./radius";

const KABUL: EventSketch["place"] = ["kabul", "city", 69.17, 34.53, "AF-KAB"];
const NANGARHAR: EventSketch["place"] = ["nangarhar", "province", 70.5, 34.2, "AF-NAN"];
const AFGHANISTAN: EventSketch["place"] = ["afghanistan", "country", 66, 34];
const pack = (sketches: EventSketch[]) => {
  const { table, rows } = sketchTable(sketches);
  return packMarks(table, rows, false);
};

describe("marks", () => {
  it("draws one mark a place, sized by the sum of the best estimates", () => {
    const { marks } = pack([
      { place: KABUL, killed: [90, 90, 90] },
      { place: KABUL, killed: [182, 182, null] },
    ]);
    expect(marks).toHaveLength(1);
    expect(marks[0]!.radius).toBe(attackRadius(272, false));
    expect(marks[0]!.killed).toMatchObject({ low: 272, open: true });
  });

  it("draws a hollow ring, not a dot of zero, where no number is given", () => {
    const { marks } = pack([{ place: KABUL }]);
    expect(marks[0]).toMatchObject({ hollow: true, radius: 5.5 });
  });

  it("sizes by attacks alone: deaths in operations are not deaths in attacks", () => {
    const { marks } = pack([
      { place: KABUL, killed: [90, 90, 90] },
      { place: KABUL, type: "operation", killed: [4, 4, 4] },
    ]);
    expect(marks[0]).toMatchObject({ type: "attack", radius: attackRadius(90, false) });
  });

  it("gives a place without attacks the shape of its commonest type at a fixed size", () => {
    const { marks } = pack([
      { place: KABUL, type: "arrest" },
      { place: KABUL, type: "statement" },
      { place: KABUL, type: "arrest" },
    ]);
    expect(marks[0]).toMatchObject({ type: "arrest", radius: 5.5, hollow: false });
  });

  it("never adds what is possible to what is certain", () => {
    const { marks } = pack([
      { place: KABUL, killed: [90, 90, 90] },
      { place: KABUL, killed: [182, 182, null], certain: false },
    ]);
    expect(marks[0]).toMatchObject({ possible: false, possibleCount: 1 });
    expect(marks[0]!.killed.best).toBe(90);
  });

  it("is dashed only where nothing is certain", () => {
    expect(pack([{ place: KABUL, certain: false, killed: [9, 9, 9] }]).marks[0]).toMatchObject({
      possible: true,
      radius: 4.5,
    });
  });

  it("never draws a vague place as a point", () => {
    const { marks } = pack([{ place: NANGARHAR }, { place: AFGHANISTAN }]);
    expect(marks.map(({ form }) => form).sort()).toEqual(["badge", "outline"]);
  });

  it("counts every event as drawn or undrawn, none twice", () => {
    const packed = pack([
      { place: KABUL },
      { place: NANGARHAR },
      { place: AFGHANISTAN },
      {},
      { place: ["x", "none", null, 0] },
    ]);
    expect(packed.marks.filter(isDrawn).flatMap(({ rows }) => rows)).toHaveLength(2);
    expect(packed.undrawn).toHaveLength(3);
  });
});
