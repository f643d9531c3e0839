import type { HarmMeasure } from "../model/measure";
import { HARM_MEASURES } from "../model/measure";
import type { Session } from "../session/Session.svelte";
import { hasNumbers, hasValues } from "../table/has-values";
import { COLUMNS, type Column, type Sort } from "../view/view";

/** What stands at a column's head, and how wide it is in CSS. */
export const COLUMN: Record<Column, { label: string; width: string }> = {
  date: { label: "Date", width: "var(--date-width)" },
  title: { label: "Event", width: "var(--title-width)" },
  killed: { label: "Killed", width: "92px" },
  wounded: { label: "Wounded", width: "92px" },
  arrested: { label: "Arrested", width: "92px" },
  reports: { label: "Reports", width: "76px" },
  type: { label: "Type", width: "168px" },
  place: { label: "Place", width: "144px" },
  admin1: { label: "Province", width: "136px" },
  country: { label: "Country", width: "116px" },
  precision: { label: "Place precision", width: "152px" },
  doer: { label: "Done by", width: "160px" },
  actor: { label: "Actors and roles", width: "272px" },
  status: { label: "Status", width: "152px" },
  grade: { label: "Grade", width: "216px" },
};

/** What is said of reports. */
const OF_REPORTS: readonly Column[] = ["reports", "status", "grade"];

/** The columns of events that are reported; or of a file's rows, those in which it has anything. O(n). */
export function columnsOf({ reported, table }: Pick<Session, "reported" | "table">): readonly Column[] {
  if (reported) return COLUMNS;
  return COLUMNS.filter((column) => {
    if (isHarm(column)) return hasNumbers(table, column);
    if (column === "place") return table.place.values.length > 1;
    if (column === "admin1" || column === "country" || column === "actor" || column === "doer")
      return hasValues(table, column);
    return !OF_REPORTS.includes(column);
  });
}

export function isHarm(column: Column): column is HarmMeasure {
  return HARM_MEASURES.some((measure) => measure === column);
}

/** Whether a column's cells are numbers: set right, and sorted from the most down at first. */
export function isNumber(column: Column): boolean {
  return isHarm(column) || column === "reports";
}

/** What a press on a column's head asks for: its own way round first, the other way when it is sorted already. */
export function nextSort(sort: Sort, column: Column): Sort {
  if (sort.column === column) return { column, descending: !sort.descending };
  return { column, descending: isNumber(column) || column === "date" };
}
