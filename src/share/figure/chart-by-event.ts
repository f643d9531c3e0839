import type { FigureChart, FigureRow } from "./chart";
import { keyOf } from "./chart-key";
import { dateBrief } from "./date-brief";
import { nothingWords, unknownWords } from "../../charts/amount";
import { barLabel, barWords } from "../../charts/bars";
import { sumRows } from "../../charts/time-bars";
import type { HarmMeasure, Measure } from "../../model/measure";
import { isPoint, isOutlined } from "../../model/precision";
import type { Session } from "../../session/Session.svelte";
import { bearsOn, hasNumber } from "../../table/behind";
import { EXPECTS } from "../../table/event-table";
import { forEachRow } from "../../table/rows";
import { emptySum } from "../../table/sums";

/** Events are not counted one by one: where events are the measure, their killed are shown. */
export const harmOf = (measure: Measure): HarmMeasure => (measure === "events" ? "killed" : measure);

/**
 * One bar for each event in view that gives a number, the largest first, and one row for those that should have
 * given one. O(n log n).
 */
export function chartByEvent(session: Session, citations: Readonly<Record<string, number[]>>): FigureChart {
  const measure = harmOf(session.view.measure);
  const numbered: FigureRow[] = [];
  const missing = { certain: [] as number[], possible: [] as number[] };
  let others = false;
  forEachRow(session.counted, (row, counts) => {
    if (!bearsOn(session.table, measure, row)) return;
    if (!hasNumber(session.table, measure, row)) {
      missing[counts ? "certain" : "possible"].push(row);
      return;
    }
    others ||= session.eventAt(row).type !== EXPECTS[measure];
    numbered.push(rowOf(session, row, counts, measure, citations));
  });
  const noun = others ? "event" : EXPECTS[measure];
  const title = `${measure[0]!.toUpperCase()}${measure.slice(1)}, by ${noun}`;
  const total = session.totals.certain.people[measure];
  if (numbered.length === 0)
    return {
      form: "nothing",
      title,
      words: nothingWords(total, measure) ?? "Nothing in view gives a number.",
    };
  const rest = (["certain", "possible"] as const).flatMap((part) =>
    missing[part].length > 0 ? [missingRow(session, missing[part], part, measure, citations)] : [],
  );
  const rows = [...numbered.sort(largestFirst), ...rest];
  return { form: "lying", title, key: keyOf(rows, measure), measure, rows, beside: [] };
}

const bestOf = ({ certain, possible }: FigureRow) => certain.best + possible.best;

function largestFirst(a: FigureRow, b: FigureRow): number {
  return b.certain.known - a.certain.known || bestOf(b) - bestOf(a) || (a.id < b.id ? -1 : 1);
}

function rowOf(
  session: Session,
  row: number,
  counts: boolean,
  measure: HarmMeasure,
  citations: Readonly<Record<string, number[]>>,
): FigureRow {
  const event = session.eventAt(row);
  const { place } = event;
  const isNear = place !== null && (isPoint(place.precision) || isOutlined(place.precision));
  const amount = sumRows(session.table, [row], measure);
  const amounts = { certain: counts ? amount : emptySum(), possible: counts ? emptySum() : amount };
  return {
    id: event.id,
    label: isNear ? place.name : event.title,
    when: dateBrief(event.date),
    ...amounts,
    text: barLabel(amounts),
    words: barWords(amounts, measure),
    sources: citations[event.id] ?? [],
  };
}

function missingRow(
  session: Session,
  rows: readonly number[],
  part: "certain" | "possible",
  measure: HarmMeasure,
  citations: Readonly<Record<string, number[]>>,
): FigureRow {
  const events = rows.map((row) => session.eventAt(row));
  const amount = sumRows(session.table, rows, measure);
  const amounts =
    part === "certain"
      ? { certain: amount, possible: emptySum() }
      : { certain: emptySum(), possible: amount };
  const [only] = events;
  const isOne = events.length === 1 && only !== undefined;
  return {
    id: `missing-${part}`,
    label: isOne ? only.title : labelOf(rows.length, part, measure),
    when: isOne ? dateBrief(only.date) : "",
    ...amounts,
    text: barLabel(amounts),
    words: barWords(amounts, measure),
    sources: [...new Set(events.flatMap(({ id }) => citations[id] ?? []))].sort((a, b) => a - b),
  };
}

function labelOf(count: number, part: "certain" | "possible", measure: HarmMeasure): string {
  const what = unknownWords(count, measure);
  return part === "certain" ? what : `${what}, possibly`;
}
