import type { FigureChart, FigureRow } from "./chart";
import { keyOf } from "./chart-key";
import { amountOf, noBarWords } from "../../charts/amount";
import { barLabel, barsOf, barWords } from "../../charts/bars";
import { narrowed } from "../../charts/narrowed";
import type { Measure } from "../../model/measure";
import type { Session } from "../../session/Session.svelte";
import { valueName } from "../../session/value-name";

/** Dimensions of which each event has one value, so that the bars add up to the whole. */
type Single = "country" | "admin1" | "type";

const BY: Record<Single, string> = { country: "country", admin1: "province", type: "type of event" };
export const MEASURE_NOUN: Record<Measure, string> = {
  events: "Events",
  killed: "Killed",
  wounded: "Wounded",
  arrested: "Arrested",
};

/** One bar a value, as on the page; of a dimension that is filtered, only what is chosen. O(n). */
export function chartByGroup(session: Session, by: Single): FigureChart {
  const { measure, filters } = session.view;
  const chosen = filters[by];
  const groups = session.groups(by).filter(({ value }) => chosen.length === 0 || chosen.includes(value));
  const rows = barsOf(groups, measure, ({ value }) => valueName(session, by, value), []).map(
    (bar): FigureRow => ({
      id: bar.value,
      label: bar.label,
      when: "",
      certain: bar.certain,
      possible: bar.possible,
      text: barLabel(bar),
      words: barWords(bar, measure),
      sources: [],
    }),
  );
  const title = `${MEASURE_NOUN[measure]}, by ${BY[by]}`;
  if (rows.every(({ certain, possible }) => certain.known + possible.known === 0)) {
    const { certain, possible } = session.totals;
    const where = narrowed(session.view) ? "in this window" : "in view";
    const words = noBarWords(amountOf(certain, measure), amountOf(possible, measure), measure, where);
    return { form: "nothing", title, words };
  }
  return { form: "lying", title, key: keyOf(rows, measure), measure, rows, beside: [] };
}
