import { behindOut } from "../view/behind-value";
import type { Behind } from "../model/behind";
import type { Measure } from "../model/measure";
import type { EventTable } from "../table/event-table";
import { forEachRow, type RowSet } from "../table/rows";
import { addRow, emptySum, type PeopleSum } from "../table/sums";

/** One line of how a number adds up: so many events, and what they amount to. */
export interface Line {
  label: string;
  /** What lists its events. */
  behind: Behind;
  events: number;
  /** null: no number is added, for which the note says why. */
  sum: PeopleSum | null;
  note: string;
  /** Whether its events are those that are listed. */
  listed: boolean;
}

interface Source {
  table: EventTable;
  view: { countPossible: boolean };
  rowsBehind(behind: Behind): RowSet;
}

/** What rows amount to; of events, none. O(rows). */
export function sumOf(table: EventTable, rows: RowSet, measure: Measure): PeopleSum {
  const sum = emptySum();
  if (measure !== "events") forEachRow(rows, (row) => addRow(sum, table, measure, row));
  return sum;
}

/**
 * The events that a number's conditions hold, in what is counted, what gives no number, and what lies only possibly in
 * the window: never added to one another. Lines without events are left out.
 */
export function addingUp(behind: Behind, source: Source): Line[] {
  const { measure, where } = behind;
  const now = behindOut(behind);
  const line = (label: string, one: Behind): Line => {
    const rows = source.rowsBehind(one);
    const sum = sumOf(source.table, rows, measure);
    return {
      label,
      behind: one,
      events: rows.count,
      sum: sum.known > 0 ? sum : null,
      note: "no number",
      listed: behindOut(one) === now,
    };
  };
  const lines = [
    line("Counted", { measure, part: "certain", where }),
    line("Number not given", { measure, part: "missing", where }),
  ];
  if (where.some(({ by }) => by === "window")) return lines.filter(({ events }) => events > 0);
  const all = { ...line("All of these", { measure, part: "all", where }), sum: null, note: "" };
  const doubtful = line(
    source.view.countPossible ? "Of these, only possibly in this window" : "Only possibly in this window",
    { measure, part: "all", where: [...where, { by: "window", value: "possible" }] },
  );
  const given = line(doubtful.label, { measure, part: "possible", where });
  const parts = [...lines, given.events === doubtful.events ? given : doubtful];
  const whole = parts.some(({ events }) => events === all.events) ? [] : [all];
  return [...parts, ...whole].filter(({ events }) => events > 0);
}
