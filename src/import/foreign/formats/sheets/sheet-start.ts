import { headLine, isFilled, TITLES_WITHIN, titleWords } from "../head-line";
import { TWO_LINES, twoLineHead } from "../two-line-head";
import { fieldsNamed } from "../../fields-named";
import type { Cell, Parts } from "../../row-source";

/** How the table of a sheet begins. */
export interface SheetStart {
  /** Of the sheet. */
  name: string;
  head: readonly string[];
  /** Row of the head. */
  number: number;
  hasRows: boolean;
  /** What of the sheet's start is no part of the table, or missing from it, in words. */
  beside: readonly string[];
}

/** Gathers the first rows of a sheet that hold anything. */
export class FirstRows {
  private readonly rows: (readonly Cell[])[] = [];
  private readonly numbers: number[] = [];

  get isFull(): boolean {
    return this.rows.length === TITLES_WITHIN;
  }

  add(number: number, cells: readonly Cell[]): void {
    if (this.isFull || !cells.some(isFilled)) return;
    this.rows.push(cells);
    this.numbers.push(number);
  }

  /** Its first row that is no title is the head; null where there is none. */
  start(name: string, beside: readonly string[] = []): SheetStart | null {
    const { rows, numbers } = this;
    const at = headLine(rows);
    const cells = rows[at];
    if (!cells) return null;
    const joined = twoLineHead(cells, rows[at + 1]);
    const last = joined ? at + 1 : at;
    const said = [titleWords(rows.slice(0, at)), joined && TWO_LINES].filter((words) => words !== null);
    return {
      ...{ name, head: (joined ?? cells).map(nameOf), number: numbers[last]! },
      ...{ hasRows: rows.length > last + 1, beside: [...said, ...beside] },
    };
  }
}

/**
 * The sheet that is asked for by name; else, of those that have a head of two cells or more, one that has rows before one
 * that has none, and the one whose head names the most of what events have, the first of such; else the first that has
 * anything. Undefined where none has.
 */
export function chooseSheet<Start extends SheetStart>(
  starts: readonly Start[],
  asked: string | undefined,
): Start | undefined {
  return likeliest(starts.filter(({ name }) => name === asked)) ?? likeliest(starts);
}

function likeliest<Start extends SheetStart>(starts: readonly Start[]): Start | undefined {
  const wide = starts.filter(({ head }) => head.length > 1);
  const filled = wide.filter(({ hasRows }) => hasRows);
  const some = [filled, wide].find(({ length }) => length > 0) ?? starts;
  const named = some.map(({ head }) => fieldsNamed(head));
  return some[named.indexOf(Math.max(...named))];
}

/** What a source says of the sheets beside the one that is taken; `sheets`: how many there are. */
export function besideSheet(
  starts: readonly SheetStart[],
  taken: SheetStart,
  sheets: number,
): { beside?: readonly string[]; parts?: readonly Parts[] } {
  const others = sheets === 2 ? "the workbook has another" : `the workbook has ${sheets - 1} others`;
  const only = sheets > 1 ? [`only the sheet “${taken.name}” was read; ${others}`] : [];
  const beside = [...taken.beside, ...only];
  const offered = starts.filter((start) => start.hasRows || start === taken);
  const names = [...new Set(offered.map(({ name }) => name))];
  return {
    ...(beside.length > 0 && { beside }),
    ...(names.length > 1 && { parts: [{ of: "sheet", names, taken: taken.name }] }),
  };
}

function nameOf(cell: Cell): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null ? "" : String(cell).trim();
}
