import fc from "fast-check";
import { expect, it } from "vitest";
import { sketchTable, type EventSketch } from "./marks.fixture";
import { isDrawn, packMarks, withoutPoint } from "./pack-marks";
import { PLACE_PRECISIONS, isPoint } from "../../model/precision";
import { hasPoint, pointColumns } from "../../table/point-columns";

const sketch: fc.Arbitrary<EventSketch> = fc.record({
  type: fc.constantFrom("attack" as const, "arrest" as const),
  place: fc
    .record({
      precision: fc.constantFrom(...PLACE_PRECISIONS),
      at: fc.nat(3),
      isKnown: fc.boolean(),
    })
    .map(({ precision, at, isKnown }): NonNullable<EventSketch["place"]> => [
      `${precision}-${at}-${isKnown}`,
      precision,
      isKnown ? 60 + at : null,
      30 + at,
    ]),
  certain: fc.boolean(),
});

it("beside points, marks stand for just what no point stands for, and what is not drawn stays the same", () => {
  fc.assert(
    fc.property(fc.array(sketch, { minLength: 1, maxLength: 40 }), (sketches) => {
      const { table, rows } = sketchTable(sketches);
      const signs = packMarks(table, rows, false);
      const beside = packMarks(table, withoutPoint(table, rows), false);
      const points = [...rows.rows].filter((row) => hasPoint(table, row));
      const inMarks = beside.marks.filter(isDrawn).flatMap((mark) => mark.rows.map(({ row }) => row));

      expect(beside.undrawn).toEqual(signs.undrawn);
      const all = [...points, ...inMarks, ...beside.undrawn.map(({ row }) => row)];
      expect(all.toSorted((a, b) => a - b)).toEqual([...rows.rows]);
      expect(beside.marks.filter((mark) => !isDrawn(mark))).toEqual(
        signs.marks.filter((mark) => !isDrawn(mark)),
      );
    }),
  );
});

it("no place known to a province, a country or less is a point of an atlas", () => {
  fc.assert(
    fc.property(fc.array(sketch, { minLength: 1, maxLength: 40 }), (sketches) => {
      const { table } = sketchTable(sketches);
      const { look } = pointColumns(table);
      for (let row = 0; row < table.count; row++) {
        const isExact = isPoint(PLACE_PRECISIONS[table.precision[row]!]!) && !Number.isNaN(table.lon[row]!);
        expect(look[row] !== 0).toBe(isExact);
      }
    }),
  );
});
