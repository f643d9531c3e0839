import type { Cell } from "./row-source";

/** A cell as the file has it; "" for an empty one. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  return cell instanceof Date ? dateText(cell) : String(cell);
}

/** Workbooks keep moments: midnight is a day. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return "not a date";
  return date
    .toISOString()
    .replace(/T00:00:00\.000Z$/, "")
    .replace(/\.000Z$/, "")
    .replace("T", " ");
}
