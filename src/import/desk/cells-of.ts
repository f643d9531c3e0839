import { faultFrom } from "./fault-from";
import type { ForeignFile } from "./shown";
import { cellText } from "../foreign/cell-text";
import type { Importer } from "../foreign/importer";
import type { FilePart } from "../../table/opened-file";

type Read = Pick<ForeignFile, "origin" | "file" | "plan">;

/** Looks rows up in the file itself; undefined where that is not at hand. */
export function cellsOf(read: Read): FilePart["cells"] {
  const look = lookInto(read);
  return (
    look &&
    (async (row) => {
      const cells = await look((importer, file) => importer.cells(file, read.plan, row));
      return cells.map(({ column, cell }) => ({ column, text: cell === null ? null : cellText(cell) }));
    })
  );
}

/** Takes all cells of some rows out of the file itself; undefined where that is not at hand. */
export function columnsOf(read: Read): FilePart["columns"] {
  const look = lookInto(read);
  return look && ((rows) => look((importer, file) => importer.columns(file, read.plan, rows)));
}

/** Asks something of the file; what goes wrong is said in words. For a kept one a worker is started, and ends with it. */
function lookInto({ origin, file }: Read) {
  if (!origin && !file) return undefined;
  return async <Found>(ask: (importer: Importer, file: File) => Promise<Found>): Promise<Found> => {
    const importer = origin?.importer ?? (await import("../foreign/worker-importer")).workerImporter();
    try {
      return await ask(importer, origin?.file ?? file!);
    } catch (error) {
      const { what, todo } = faultFrom(error);
      throw new Error(`${what} ${todo}`, { cause: error });
    } finally {
      if (!origin) importer.stop();
    }
  };
}
