import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellLine, cellOf, type Source } from "./cell";
import { columnKeys } from "./column-keys";
import { inOrder, sortedRows } from "./order";
import type { Atlas } from "../model/schema";
import { indexAtlas } from "../session/atlas-index";
import { buildTable } from "../table/build-table";
import { randomAtlas } from "../table/random-atlas";
import { collectRows } from "../table/rows";
import { COLUMNS, type Sort } from "../view/view";

function sourceOf(atlas: Atlas): Source {
  const [table, index] = [buildTable(atlas), indexAtlas(atlas)];
  return { table, index, data: { atlas }, eventAt: (row) => index.events.get(table.ids[row]!)! };
}

const sort: fc.Arbitrary<Sort> = fc.record({
  column: fc.constantFrom(...COLUMNS),
  descending: fc.boolean(),
});

describe("the table's order", () => {
  test("has every row once, whatever it is sorted by", () => {
    fc.assert(
      fc.property(randomAtlas, sort, (atlas, by) => {
        const rows = [...sortedRows(sourceOf(atlas), by)].sort((a, b) => a - b);
        expect(rows).toEqual(atlas.events.map((_, row) => row));
      }),
    );
  });

  test("by people: the best estimate counts, equals stay in time's order, and what is unknown comes last both ways", () => {
    fc.assert(
      fc.property(randomAtlas, fc.boolean(), (atlas, descending) => {
        const source = sourceOf(atlas);
        const rows = [...sortedRows(source, { column: "killed", descending })];
        const numbers = rows.map((row) => {
          const { killed, type } = source.eventAt(row);
          if (killed) return killed.best ?? killed.low ?? 0;
          return type === "attack" ? "not given" : "none";
        });
        const known = numbers.filter((one) => typeof one === "number");
        expect(numbers.slice(known.length)).toEqual([
          ...numbers.filter((one) => one === "not given"),
          ...numbers.filter((one) => one === "none"),
        ]);
        rows.slice(1, known.length).forEach((row, at) => {
          const step = known[at + 1]! - known[at]!;
          expect(step === 0 ? row > rows[at]! : step > 0 !== descending).toBe(true);
        });
      }),
    );
  });

  test("by words: as an English index has them, nothing said last", () => {
    fc.assert(
      fc.property(randomAtlas, (atlas) => {
        const source = sourceOf(atlas);
        const words = [...sortedRows(source, { column: "country", descending: false })].map((row) =>
          cellLine(cellOf(source, row, "country")),
        );
        const said = words.filter((word) => word !== "");
        expect(words.slice(0, said.length)).toEqual([...said].sort((a, b) => a.localeCompare(b, "en")));
      }),
    );
  });

  test("of a window picks its rows and keeps what is only possible", () => {
    fc.assert(
      fc.property(randomAtlas, sort, (atlas, by) => {
        const source = sourceOf(atlas);
        const window = { from: 16_200, to: 16_600 };
        const set = collectRows(source.table, window, (row) => row % 3 > 0);
        const shown = inOrder(sortedRows(source, by), set);
        const pairs = (rows: typeof set) =>
          [...rows.rows].map((row, at) => `${row} ${rows.certain[at]!}`).sort();
        expect(shown.count).toBe(set.count);
        expect(pairs(shown)).toEqual(pairs(set));
      }),
    );
  });
});

test("by what the columns hold, where there are too many rows for words: the same order, and none last", () => {
  fc.assert(
    fc.property(randomAtlas, fc.boolean(), (atlas, descending) => {
      const { table } = sourceOf(atlas);
      const keys = columnKeys(table, "country", Infinity);
      const nameOf = (row: number) => table.country.values[table.country.codes[row]!]!;
      for (let row = 1; row < table.count; row++) {
        const [a, b] = [row - 1, row];
        if (nameOf(a) === nameOf(b)) expect(keys[a]).toBe(keys[b]);
        else if (nameOf(a) === "") expect(keys[a]).toBe(Infinity);
        else if (nameOf(b) !== "")
          expect(Math.sign(keys[a]! - keys[b]!)).toBe(Math.sign(nameOf(a).localeCompare(nameOf(b), "en")));
      }
      const some = inOrder(
        sortedRows(sourceOf(atlas), { column: "date", descending }),
        collectRows(table, { from: -1e9, to: 1e9 }, () => true),
        3,
      );
      expect(some.count).toBe(Math.min(3, table.count));
    }),
  );
});
