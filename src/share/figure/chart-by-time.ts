import type { FigureChart, FigureRow } from "./chart";
import { MEASURE_NOUN } from "./chart-by-group";
import { keyOf } from "./chart-key";
import { amountOf, amountWords, eventsIn, missingLabel, nothingWords } from "../../charts/amount";
import { barLabel, barWords } from "../../charts/bars";
import { spreadOf } from "../../charts/spread";
import { timeBars, type Beside } from "../../charts/time-bars";
import { chartSpan, timeBins, type TimeBins } from "../../charts/time-bins";
import { timeSlots } from "../../charts/time-slots";
import type { Measure } from "../../model/measure";
import { counted } from "../../model/words";
import type { Session } from "../../session/Session.svelte";
import { emptySum } from "../../table/sums";

/** As many bars as the page's own chart has at its widest. */
const MOST = 13;

/** Standing bars over time, and in words what is in none of them. Made as the page's chart is. */
export function chartByTime(session: Session): FigureChart {
  const { tally, window, view } = session;
  const { measure } = view;
  const slots = timeSlots(tally, window, view.countPossible, measure);
  const spread = spreadOf(slots);
  const bins = timeBins(chartSpan(window, spread.all, MOST), window, MOST, spread.numbered);
  const { bars, beside } = timeBars(bins, slots);
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
  const notes = besideWords(measure, beside, bins);
  return { form: "standing", title, key: keyOf(made, measure), measure, rows: made, beside: notes };
}

/** "In no bar: 4 events not dated to one year (killed: at least 34)." */
function besideWords(measure: Measure, beside: Beside, { list, unit }: TimeBins): string[] {
  const where: Record<keyof Beside, string> = {
    before: `before ${list[0]?.words ?? ""}`,
    across: /^\d/.test(unit) ? "dated over more than one bar" : `not dated to one ${unit}`,
    after: `not over by the end of ${list.at(-1)?.words ?? ""}`,
    possible: "only possibly in this window",
  };
  return (Object.keys(where) as (keyof Beside)[]).flatMap((why) => {
    const events = eventsIn(beside[why]);
    if (events === 0) return [];
    const sum = measure === "events" ? null : beside[why];
    const amount = sum && (sum.known === 0 ? "number not given" : `${measure}: ${amountWords(sum)}`);
    const brackets =
      sum && ` (${[amount, sum.known > 0 ? missingLabel(sum) : ""].filter(Boolean).join(" ")})`;
    return [`In no bar: ${counted(events, "event")} ${where[why]}${brackets ?? ""}.`];
  });
}
