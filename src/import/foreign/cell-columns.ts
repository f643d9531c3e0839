import { cellText } from "./cell-text";
import { columnNames } from "./column-names";
import { eachRow } from "./each-row";
import type { Plan } from "./plan";
import type { RowSource } from "./row-source";
import type { CellColumn } from "../../table/cell-column";
import { packCodes } from "../../table/pack-numbers";
import { valueCoder } from "../../table/value-coder";

/**
 * The cells of some rows as they stand in the file, by column: cell i is of row `rows[i]`. Equal texts of a column are
 * kept once. O(bytes).
 */
export async function cellColumns(
  source: RowSource,
  { headless }: Plan,
  rows: Uint32Array,
): Promise<CellColumn[]> {
  const places = new Map(Array.from(rows, (row, at) => [row, at]));
  const columns = columnNames(source.head, headless ?? false).map((column) => ({
    column,
    coder: valueCoder(),
    codes: new Uint32Array(rows.length),
  }));
  await eachRow(source, headless ?? false, {
    row(cells, number) {
      const place = places.get(number);
      if (place === undefined) return;
      columns.forEach(({ coder, codes }, at) => (codes[place] = coder.of(cellText(cells[at] ?? null))));
    },
    torn: () => {},
    tags: () => {},
  });
  return columns.map(({ column, coder, codes }) => ({
    column,
    cells: { values: coder.values, codes: packCodes(codes) },
  }));
}
