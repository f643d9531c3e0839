import type { FigureChart, FigureRow } from "./chart";
import { keyOf } from "./chart-key";
import { dateBrief } from "./date-brief";
import { nothingWords, unknownWords } from "../../charts/amount";
import { barLabel, barWords } from "../../charts/bars";
import { sumRows } from "../../charts/time-bars";
import type { HarmMeasure, Measure } from "../../model/measure";
import { EVENT_TYPES } from "../../model/event-type";
import { isPoint, isOutlined } from "../../model/precision";
import { countWords } from "../../model/words";
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
  const numbered: Numbered[] = [];
  const missing = { certain: [] as number[], possible: [] as number[] };
  let others = false;
  forEachRow(session.counted, (row, counts) => {
    if (!bearsOn(session.table, measure, row)) return;
    if (!hasNumber(session.table, measure, row)) {
      missing[counts ? "certain" : "possible"].push(row);
      return;
    }
    others ||= EVENT_TYPES[session.table.type[row]!] !== EXPECTS[measure];
    numbered.push({ row, counts, best: session.table[measure].best[row]! });
  });
  numbered.sort(largestFirst(session));
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
  const bars = numbered
    .slice(0, MOST_BARS)
    .map(({ row, counts }) => rowOf(session, row, counts, measure, citations));
  const more = numbered.slice(MOST_BARS);
  const small = more.length > 0 ? [smallRow(session, more, measure)] : [];
  const rows = [...bars, ...small, ...rest];
  return { form: "lying", title, key: keyOf(rows, measure), measure, rows, beside: [] };
}

/** Of more events than this the smaller have one row together. */
const MOST_BARS = 120;

interface Numbered {
  row: number;
  counts: boolean;
  best: number;
}

/** What counts first; equals by their id, where events are few enough to have one at hand. */
function largestFirst({ table, reported }: Session): (a: Numbered, b: Numbered) => number {
  const between = (a: number, b: number) =>
    reported ? (table.ids.at(a)! < table.ids.at(b)! ? -1 : 1) : a - b;
  return (a, b) => Number(b.counts) - Number(a.counts) || b.best - a.best || between(a.row, b.row);
}

/** All that have no bar of their own, together. */
function smallRow(session: Session, more: readonly Numbered[], measure: HarmMeasure): FigureRow {
  const sum = (counting: boolean) => {
    const rows = more.flatMap(({ row, counts }) => (counts === counting ? [row] : []));
    return rows.length > 0 ? sumRows(session.table, rows, measure) : emptySum();
  };
  const amounts = { certain: sum(true), possible: sum(false) };
  const label = `${countWords(more.length)} smaller`;
  return {
    ...{ id: "smaller", label, when: "", ...amounts, text: barLabel(amounts), sources: [] },
    words: barWords(amounts, measure),
    stands: more.length,
  };
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
  const isNear =
    place !== null && place.name !== "" && (isPoint(place.precision) || isOutlined(place.precision));
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
  const events = session.reported || rows.length === 1 ? rows.map((row) => session.eventAt(row)) : [];
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
