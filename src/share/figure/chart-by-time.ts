import type { FigureChart, FigureRow } from "./chart";
import { MEASURE_NOUN } from "./chart-by-group";
import { keyOf } from "./chart-key";
import { amountOf, amountWords, missingLabel, nothingWords } from "../../charts/amount";
import { barLabel, barWords } from "../../charts/bars";
import { sumRows, timeBars, type Beside } from "../../charts/time-bars";
import { chartSpan, timeBins, type Interval, type TimeBins } from "../../charts/time-bins";
import { counted } from "../../model/words";
import type { Session } from "../../session/Session.svelte";
import { bearsOn, hasNumber } from "../../table/behind";
import { filterRows } from "../../table/rows";
import { emptySum } from "../../table/sums";

/** As many bars as the page's own chart has at its widest. */
const MOST = 13;

/** Standing bars over time, and in words what is in none of them. Made as the page's chart is. O(n log n). */
export function chartByTime(session: Session): FigureChart {
  const { table, window, counted: rows, view } = session;
  const { measure } = view;
  const bearing = filterRows(rows, (row, counts) => counts && bearsOn(table, measure, row)).rows;
  const intervalAt = (row: number): Interval => ({ start: table.start[row]!, end: table.end[row]! });
  const dated = [...bearing].map(intervalAt);
  const numbered = [...bearing].filter((row) => hasNumber(table, measure, row)).map(intervalAt);
  const span = chartSpan(window, dated, MOST);
  const bins = timeBins(span, window, MOST, numbered.length > 0 ? numbered : dated);
  const { bars, beside } = timeBars(table, bins, rows, measure);
  const title = `${MEASURE_NOUN[measure]}, per ${bins.unit}`;
  const bar = (amount: (typeof bars)[number]["amount"]) => ({ certain: amount, possible: emptySum() });
  const made = bars.map(({ amount, words, tick, under }): FigureRow => ({
    id: words,
    label: tick,
    when: under,
    ...bar(amount),
    text: barLabel(bar(amount)),
    words: barWords(bar(amount), measure),
    sources: [],
  }));
  if (made.every(({ certain }) => certain.known === 0)) {
    const total = amountOf(session.totals.certain, measure);
    const words = nothingWords(total, measure) ?? "Nothing is dated closely enough for a bar.";
    return { form: "nothing", title, words };
  }
  const notes = besideWords(session, beside, bins);
  return { form: "standing", title, key: keyOf(made, measure), measure, rows: made, beside: notes };
}

/** "In no bar: 4 events not dated to one year (killed: at least 34)." */
function besideWords(
  { table, view: { measure } }: Session,
  beside: Beside,
  { list, unit }: TimeBins,
): string[] {
  const where: Record<keyof Beside, string> = {
    before: `before ${list[0]?.words ?? ""}`,
    across: /^\d/.test(unit) ? "dated over more than one bar" : `not dated to one ${unit}`,
    after: `not over by the end of ${list.at(-1)?.words ?? ""}`,
    possible: "only possibly in this window",
  };
  return (Object.keys(where) as (keyof Beside)[]).flatMap((why) => {
    const rows = beside[why];
    if (rows.length === 0) return [];
    const sum = measure === "events" ? null : sumRows(table, rows, measure);
    const amount = sum && (sum.known === 0 ? "number not given" : `${measure}: ${amountWords(sum)}`);
    const brackets =
      sum && ` (${[amount, sum.known > 0 ? missingLabel(sum) : ""].filter(Boolean).join(" ")})`;
    return [`In no bar: ${counted(rows.length, "event")} ${where[why]}${brackets ?? ""}.`];
  });
}
