import type { Cell } from "../row-source";

/** A cell as text without blanks around; "" where it is empty or not there. O(length). */
export function textOf(cell: Cell | undefined): string {
  if (typeof cell === "string") return isTrimmed(cell) ? cell : cell.trim();
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return Number.isFinite(cell.getTime()) ? cell.toISOString() : "";
  return String(cell);
}

/** Whether both ends are visible ASCII, as nearly always. */
function isTrimmed(text: string): boolean {
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
  return text === "" || (first > 32 && first < 127 && last > 32 && last < 127);
}
