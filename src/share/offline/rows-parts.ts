import { packPart } from "./part";
import { ABOUT, ROWS, cellsPart, readAbout } from "../../data/saved-rows/about";
import { writeCells } from "../../data/saved-rows/cells-codec";
import { writeRows } from "../../data/saved-rows/rows-codec";
import type { Loaded } from "../../data/load";
import type { CellColumn } from "../../table/cell-column";
import type { EventRows } from "../../table/event-rows";

/** What becomes of the cells of a file's rows: of these columns there was no room for. */
export interface CellsHeld {
  /** Columns in all; 0 where the file itself is not at hand. */
  columns: number;
  /** Names of those that are left out. */
  left: readonly string[];
}

/**
 * The parts of a saved file that hold somebody's rows, those of the table at `rows`: what was read of them, and as many
 * columns of their cells as fit into `room` characters, the short ones first. O(rows × columns).
 */
export async function rowsParts(
  { atlas, manifest, file }: Loaded,
  { packed }: EventRows,
  rows: Uint32Array,
  room: number,
): Promise<{ parts: string[]; held: CellsHeld }> {
  const own = await packPart(ROWS, writeRows(packed, rows));
  const fileRows = rows.map((row) => packed.fileRow[row]!);
  // A file that has been moved since can no longer be looked into: its rows are saved all the same.
  const columns = (await file?.columns?.(fileRows).catch(() => [])) ?? [];
  const cells: (string | null)[] = [];
  for (const [at, column] of columns.entries()) cells.push(await cellsPartOf(column, at));

  const aboutPart = (isHeld: readonly boolean[]) =>
    packAbout({
      ...{ format: 1, name: atlas.title, fingerprint: manifest.fingerprint, dated: manifest.dataDate },
      of: file?.saved?.of ?? packed.count,
      ...file?.account,
      columns: columns.map(({ column }, at) => ({ column, held: isHeld[at] })),
    });
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

/** What is said of the rows is a little longer or shorter by which columns are held, characters. */
const SPARE = 1000;

/** In the order of its schema, whoever made it. */
function packAbout(about: unknown): Promise<string> {
  return packPart(ABOUT, new Blob([JSON.stringify(readAbout(about))]));
}

async function cellsPartOf({ cells }: CellColumn, at: number): Promise<string | null> {
  return cells && packPart(cellsPart(at), writeCells(cells));
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
