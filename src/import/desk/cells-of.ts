import { faultFrom } from "./fault-from";
import { cellText } from "./plan-parts";
import type { ForeignFile } from "./shown";

type Cells = (row: number) => Promise<readonly { column: string; text: string | null }[]>;

/** Looks rows up in the file itself; undefined where that is no longer at hand. */
export function cellsOf({ origin, plan }: ForeignFile): Cells | undefined {
  if (origin === null) return undefined;
  return async (row) => {
    try {
      const cells = await origin.importer.cells(origin.file, plan, row);
      return cells.map(({ column, cell }) => ({ column, text: cell === null ? null : cellText(cell) }));
    } catch (error) {
      const { what, todo } = faultFrom(error);
      throw new Error(`${what} ${todo}`, { cause: error });
    }
  };
}
