import { describe, expect, it } from "vitest";
import { sketchTable, type EventSketch } from "./marks.fixture";
import { mergeMarks } from "./merge-marks";
import { packMarks } from "./pack-marks";

const SITE: EventSketch = {
  place: ["kabul-airport", "site", 69.21, 34.56, "AF-KAB"],
  killed: [182, 182, null],
};
const CITY: EventSketch = { place: ["kabul", "city", 69.17, 34.53, "AF-KAB"], killed: [90, 90, 90] };
const FAR: EventSketch = { place: ["jalalabad", "city", 70.45, 34.43, "AF-NAN"] };
const PROVINCE: EventSketch = { place: ["nangarhar", "province", 70.5, 34.2, "AF-NAN"] };

function merge(sketches: EventSketch[], zoom: number, width = 0) {
  const { table, rows } = sketchTable(sketches);
  const { marks } = packMarks(table, rows, false);
  return mergeMarks(marks, { table, scale: 512 * 2 ** zoom, compact: false, widthOf: () => width });
}

describe("marks too close to tell apart", () => {
  it("become one with the sum, named after the city", () => {
    const marks = merge([SITE, CITY], 4);
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatchObject({ place: "kabul", places: ["kabul-airport", "kabul"] });
    expect(marks[0]!.killed.best).toBe(272);
  });

  it("stand apart again when zoomed in", () => {
    expect(merge([SITE, CITY], 11)).toHaveLength(2);
  });

  it("are not joined across provinces", () => {
    expect(merge([CITY, FAR], 3)).toHaveLength(2);
    expect(merge([CITY, FAR, PROVINCE], 3).map(({ place }) => place)).not.toContain("kabul-airport");
  });

  it("take the name of the province when it is one of them, and hold nothing from outside it", () => {
    const marks = merge([CITY, FAR, PROVINCE], 3);
    const joined = marks.find((mark) => mark.rows.length === 2);
    expect(joined).toMatchObject({ place: "nangarhar", form: "outline" });
    expect(marks.find(({ place }) => place === "kabul")!.rows).toHaveLength(1);
  });

  it("are no point where one of them is known less closely", () => {
    const district: EventSketch = { place: ["paghman", "district", 69.18, 34.54, "AF-KAB"], type: "arrest" };
    const marks = merge([CITY, district], 4);
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatchObject({ place: "kabul", form: "outline" });
  });

  it("leave a province alone that is large enough to see", () => {
    expect(merge([FAR, PROVINCE], 3, 0.02)).toHaveLength(2);
  });

  it("lose no event at any zoom", () => {
    for (let zoom = 0; zoom < 12; zoom++) {
      const marks = merge([SITE, CITY, FAR, PROVINCE], zoom);
      expect(marks.reduce((sum, mark) => sum + mark.rows.length, 0)).toBe(4);
    }
  });
});
