import type { Cell } from "../row-source";

/** Records among which the head is looked for. */
export const TITLES_WITHIN = 20;

/**
 * Which of the first records of a table is its head: lines above it that fill a cell or two, as titles of reports do,
 * are none where a record that is much wider follows; nor are remarks, which begin with "#", but for a last one that is
 * as wide as what follows. O(cells).
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
  const head = filled.findIndex((count, at) => at >= first && !isTitle(count, at + 1));
  return Math.max(head, 0);
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
