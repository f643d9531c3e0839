import { packPart } from "./part";
import { ABOUT, ROWS, cellsPart, readAbout } from "../../data/saved-rows/about";
import { writeCells } from "../../data/saved-rows/cells-codec";
import { writeRows } from "../../data/saved-rows/rows-codec";
import type { CellColumn } from "../../table/cell-column";
import type { EventRows, PackedRows } from "../../table/event-rows";
import { fileRowsOf } from "../../table/file-rows-of";
import type { FoundRows, OpenedFile } from "../../table/opened-file";

/** What becomes of the cells of files' rows: of these columns there was no room for. */
export interface CellsHeld {
  /** Columns in all; 0 where no file itself is at hand. */
  columns: number;
  /** Names of those that are left out. */
  left: readonly string[];
}

/**
 * The parts of a saved file that hold somebody's rows, those of the table at `rows`: what was read of each file that has
 * some, and as many columns of their cells as fit into `room` characters, the short ones first. `found`: what was found
 * in them, by place in `rows`. O(rows × columns).
 */
export async function rowsParts(
  { parts }: OpenedFile,
  { packed }: EventRows,
  rows: Uint32Array,
  room: number,
  found: readonly FoundRows[],
): Promise<{ parts: string[]; held: CellsHeld }> {
  const taken = filesOf(packed, rows);
  const own = await packPart(ROWS, writeRows(taken.packed, rows));
  const chosen = {
    count: rows.length,
    fileRow: rows.map((row) => packed.fileRow[row]!),
    dataset: { values: [], codes: rows.map((row) => taken.packed.dataset.codes[row]!) },
  };
  const files = await Promise.all(
    taken.files.map(async (file, at) => {
      const part = parts[file]!;
      // A file that has been moved since can no longer be looked into: its rows are saved all the same.
      const columns = await part.columns?.(fileRowsOf(chosen, at)).catch(() => []);
      return { part, columns: columns ?? [] };
    }),
  );
  const columns = files.flatMap((file, at) =>
    file.columns.map((column, place) => ({ ...column, name: cellsPart(at, place) })),
  );
  const cells: (string | null)[] = [];
  for (const column of columns) cells.push(await cellsPartOf(column));

  const aboutPart = (isHeld: readonly boolean[]) => {
    let next = 0;
    return packAbout({
      format: 1,
      files: files.map(({ part, columns: own }) => ({
        ...{ name: part.name, fingerprint: part.fingerprint, dated: part.dated },
        ...{ of: part.events, colour: part.colour, account: part.account ?? null },
        columns: own.map(({ column }) => ({ column, held: isHeld[next++] })),
      })),
      found,
    });
  };
  const said = await aboutPart(columns.map((_, at) => at % 2 === 0));
  const isHeld = fitting(
    cells.map((part) => part?.length ?? Infinity),
    room - own.length - said.length - SPARE,
  );
  return {
    parts: [
      await aboutPart(isHeld),
      own,
      ...cells.flatMap((part, at) => (part !== null && isHeld[at] ? [part] : [])),
    ],
    held: {
      columns: columns.length,
      left: columns.flatMap(({ column }, at) => (isHeld[at] ? [] : [column])),
    },
  };
}

/** Which of several files have one of the rows, and the rows with those files alone, counted anew. */
function filesOf(packed: PackedRows, rows: Uint32Array): { files: number[]; packed: PackedRows } {
  const { codes } = packed.dataset;
  const known = new Set(Array.from(rows, (row) => codes[row]!));
  const files = [...known].sort((a, b) => a - b);
  if (known.has(0)) return { files: [0], packed };
  const anew =
    files.length === 1 ? new Map([[files[0], 0]]) : new Map(files.map((code, at) => [code, at + 1]));
  const dataset = { values: [], codes: Uint8Array.from(codes, (code) => anew.get(code) ?? 0) };
  return { files: files.map((code) => code - 1), packed: { ...packed, dataset } };
}

/** What is said of the rows is a little longer or shorter by which columns are held, characters. */
const SPARE = 1000;

/** In the order of its schema, whoever made it. */
function packAbout(about: unknown): Promise<string> {
  return packPart(ABOUT, new Blob([JSON.stringify(readAbout(about))]));
}

async function cellsPartOf({ cells, name }: CellColumn & { name: string }): Promise<string | null> {
  return cells && packPart(name, writeCells(cells));
}

/** Which of some lengths fit into the room together, the least first. */
export function fitting(lengths: readonly number[], room: number): boolean[] {
  const fits = lengths.map(() => false);
  const order = lengths.map((_, at) => at).sort((a, b) => lengths[a]! - lengths[b]! || a - b);
  let left = room;
  for (const at of order) {
    if (lengths[at]! > left) break;
    left -= lengths[at]!;
    fits[at] = true;
  }
  return fits;
}
