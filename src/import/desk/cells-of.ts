import { faultFrom } from "./fault-from";
import { cellText } from "./plan-parts";
import type { ForeignFile } from "./shown";
import type { Plan } from "../foreign/plan";
import type { Cell } from "../foreign/row-source";

type Cells = (row: number) => Promise<readonly { column: string; text: string | null }[]>;

/** Looks rows up in the file itself; undefined where that is not at hand. */
export function cellsOf({
  origin,
  file,
  plan,
}: Pick<ForeignFile, "origin" | "file" | "plan">): Cells | undefined {
  const find = origin
    ? (row: number) => origin.importer.cells(origin.file, plan, row)
    : file && ((row: number) => cellsIn(file, plan, row));
  if (!find) return undefined;
  return async (row) => {
    try {
      const cells = await find(row);
      return cells.map(({ column, cell }) => ({ column, text: cell === null ? null : cellText(cell) }));
    } catch (error) {
      const { what, todo } = faultFrom(error);
      throw new Error(`${what} ${todo}`, { cause: error });
    }
  };
}

/** Of a kept file: a worker is started for the row, and ends with it. */
async function cellsIn(
  file: File,
  plan: Plan,
  row: number,
): Promise<readonly { column: string; cell: Cell }[]> {
  const { workerImporter } = await import("../foreign/worker-importer");
  const importer = workerImporter();
  try {
    return await importer.cells(file, plan, row);
  } finally {
    importer.stop();
  }
}
