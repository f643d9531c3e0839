import type { Column } from "../view/view";
import type { Part } from "../model/behind";
import { HARM_MEASURES, type Measure } from "../model/measure";
import { boundsWords, countWords, counted } from "../model/words";
import type { PeopleSum } from "../table/sums";
import type { Totals, WindowTotals } from "../table/totals";

/** A number at the table's foot, and the events it is made of. */
interface FootCell {
  main: string;
  /** In smaller type. */
  more: string;
  /** For those who hear it: what the number is of. */
  of: string;
  behind: { measure: Measure; part: Part; where: [] };
}

export interface FootRow {
  /** Stands with the events' titles, under their count where there is one. */
  label: string;
  cells: Partial<Record<Column, FootCell>>;
}

/**
 * The view's totals: what counts, what it lacks a number of, and what lies only possibly in the window. The last two
 * only where there is any.
 */
export function footRows({ certain, possible }: WindowTotals, countPossible: boolean): FootRow[] {
  const rows = [
    { label: countPossible ? "with what is possible" : "in all", cells: sums(certain, "certain", "") },
    { label: "number not given", cells: missing(certain) },
    {
      label: "only possibly in the window",
      cells: possible.events > 0 ? sums(possible, "possible", "possibly ") : {},
    },
  ];
  return rows.filter(({ cells }, at) => at === 0 || Object.keys(cells).length > 0);
}

function sums({ events, people }: Totals, part: Part, doubt: string): FootRow["cells"] {
  const cells: FootRow["cells"] = {
    title: {
      main: counted(events, "event"),
      more: "",
      of: doubt.trim(),
      behind: { measure: "events", part, where: [] },
    },
  };
  for (const measure of HARM_MEASURES) {
    if (people[measure].known === 0) continue;
    cells[measure] = {
      ...sumWords(people[measure]),
      of: `${doubt}${measure}`,
      behind: { measure, part, where: [] },
    };
  }
  return cells;
}

function missing({ people }: Totals): FootRow["cells"] {
  const cells: FootRow["cells"] = {};
  for (const measure of HARM_MEASURES) {
    const { unknown } = people[measure];
    if (unknown === 0) continue;
    const of = `${measure === "arrested" ? "arrests" : "attacks"} without a number of ${measure}`;
    cells[measure] = {
      main: countWords(unknown),
      more: "",
      of,
      behind: { measure, part: "missing", where: [] },
    };
  }
  return cells;
}

/** As the view sentence says it: open when any of its numbers is, and while any is missing. */
function sumWords({ low, best, high, open, unknown }: PeopleSum): Pick<FootCell, "main" | "more"> {
  const isOpen = open || unknown > 0;
  const main = boundsWords({
    low: low === 0 && !isOpen && high > 0 ? null : low,
    best,
    high: isOpen ? null : high,
  });
  return { main, more: best > low && (isOpen || best < high) ? `best ${countWords(best)}` : "" };
}

/** A foot row's words in the table's columns. */
export function footLine({ label, cells }: FootRow, columns: readonly Column[]): string[] {
  return columns.map((column) => {
    const { main = "", more = "" } = cells[column] ?? {};
    return [main, more, column === "title" ? label : ""].filter(Boolean).join(", ");
  });
}
