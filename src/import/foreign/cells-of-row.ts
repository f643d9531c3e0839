import { eachRow } from "./each-row";
import { columnNames } from "./column-names";
import type { Plan } from "./plan";
import type { Cell, RowSource } from "./row-source";

/** One row of a file as it stands there, by column; none where the file has no such row. O(bytes before it). */
export async function cellsOfRow(
  source: RowSource,
  { headless }: Plan,
  row: number,
): Promise<readonly { column: string; cell: Cell }[]> {
  let found: readonly Cell[] | null = null;
  await eachRow(source, headless ?? false, {
    row(cells, number) {
      if (number === row) found = cells;
    },
    torn: () => {},
    tags: () => {},
    pause: () => found !== null,
  });
  const names = columnNames(source.head, headless ?? false);
  return ((found ?? []) as readonly Cell[]).map((cell, at) => ({
    column: names[at]!,
    cell,
  }));
}
