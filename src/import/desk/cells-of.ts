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

/** Finds rows by what the file itself says; undefined where that is not at hand. Each search has a worker of its own. */
export function finderOf({ origin, file: kept, plan }: Read): FilePart["find"] {
  const file = origin?.file ?? kept;
  if (!file) return undefined;
  return async (query, { progress, signal }) => {
    const importer = (await import("../foreign/worker-importer")).workerImporter();
    const stop = () => importer.stop();
    signal.addEventListener("abort", stop);
    try {
      signal.throwIfAborted();
      return await importer.find(file, plan, query, ({ rows }) => progress(rows));
    } catch (error) {
      throw inWords(error);
    } finally {
      signal.removeEventListener("abort", stop);
      stop();
    }
  };
}

function inWords(error: unknown): Error {
  const { what, todo } = faultFrom(error);
  return new Error(`${what} ${todo}`, { cause: error });
}

/** Asks something of the file; what goes wrong is said in words. For a kept one a worker is started, and ends with it. */
function lookInto({ origin, file }: Read) {
  if (!origin && !file) return undefined;
  return async <Found>(ask: (importer: Importer, file: File) => Promise<Found>): Promise<Found> => {
    const importer = origin?.importer ?? (await import("../foreign/worker-importer")).workerImporter();
    try {
      return await ask(importer, origin?.file ?? file!);
    } catch (error) {
      throw inWords(error);
    } finally {
      if (!origin) importer.stop();
    }
  };
}
