import { fieldsNamed } from "../fields-named";
import type { Cell } from "../row-source";

/** Signs of a column's name. */
const LONGEST_NAME = 100;
/** Records among which the head is looked for. */
export const TITLES_WITHIN = 20;

/**
 * Which of the first records of a table is its head: lines above it that fill a cell or two, as titles of reports do,
 * are none where a record that is much wider follows; nor are remarks, which begin with "#", but for a last one that is
 * as wide as what follows; nor names of groups of columns above the columns' own. O(cells).
 */
export function headLine(records: readonly (readonly Cell[])[]): number {
  const some = records.slice(0, TITLES_WITHIN);
  const filled = some.map((cells) => cells.filter(isFilled).length);
  const isTitle = (count: number, after: number) =>
    filled.slice(after).some((other) => (count === 1 ? other >= 3 : count === 2 && other >= 5));
  const remarks = Math.max(
    0,
    some.findIndex((cells) => !isRemark(cells)),
  );
  const first = remarks > 0 && some[remarks - 1]!.length === some[remarks]!.length ? remarks - 1 : remarks;
  const head = Math.max(
    filled.findIndex((count, at) => at >= first && !isTitle(count, at + 1)),
    0,
  );
  return betterHead(some, head);
}

/** A later record whose cells name twice as much of what events have, and two things more, is the head instead. */
function betterHead(records: readonly (readonly Cell[])[], head: number): number {
  const named = records.map((cells, at) =>
    at < head || isRemark(cells)
      ? 0
      : fieldsNamed(
          cells.map((cell) => (typeof cell === "string" && cell.length < LONGEST_NAME ? cell : "")),
        ),
  );
  const best = named.reduce((other, count, at) => (count > named[other]! ? at : other), head);
  return named[best]! >= Math.max(2 * named[head]!, named[head]! + 2) ? best : head;
}

const isRemark = (cells: readonly Cell[]) => String(cells.find(isFilled) ?? "").startsWith("#");

/** Says that lines above the head are no rows; null where there are none. */
export function titleWords(records: readonly (readonly Cell[])[]): string | null {
  const first = records[0]?.find(isFilled);
  if (first === undefined) return null;
  const text = String(first).trim().slice(0, 60);
  const more = records.length > 1 ? ` and ${records.length - 1} more` : "";
  return `what stands above the columns' names was taken for a title: “${text}”${more}`;
}

export const isFilled = (cell: Cell) => cell !== null && !(typeof cell === "string" && cell.trim() === "");
