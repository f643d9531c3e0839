import { viewSentence, type Sentence, type SentenceInput } from "./view-sentence";
import { OPEN_END, OPEN_START, dateParts } from "../model/day";
import type { Session } from "../session/Session.svelte";
import { focusName, valueName } from "../session/value-name";
import { emptySum } from "../table/sums";

/** The sentence of what a session shows. */
export function sessionSentence(session: Session): Sentence {
  const { totals, window, view } = session;
  const sides = sidesOf(session);
  const years = yearsOf(session);
  return viewSentence({
    ...{ totals, window, mode: view.mode, measure: view.measure, filters: view.filters, rule: view.rule },
    doubtful: view.countPossible ? session.split.possible.events : 0,
    types: session.types,
    nameOf: (dimension, value) => valueName(session, dimension, value),
    ...(sides ? { sides } : {}),
    ...(years ? { years } : {}),
  });
}

/** First and last year with an event in view. O(rows in view). */
export function yearsOf({ table, visible }: Session): SentenceInput["years"] | null {
  let [first, last] = [OPEN_END, OPEN_START];
  for (const row of visible.rows) {
    const [start, end] = [table.start[row]!, table.end[row]!];
    if (start !== OPEN_START) first = Math.min(first, start);
    if (end !== OPEN_END) last = Math.max(last, end);
  }
  return first <= last ? { from: dateParts(first).year, to: dateParts(last).year } : null;
}

/** Groups leave their own filter out, so sides are told only while none is chosen; and of nobody there are none. */
function sidesOf(session: Session): SentenceInput["sides"] | null {
  if (session.view.filters.side.length > 0 || session.data.atlas.focus.actor === "") return null;
  const groups = session.groups("side");
  const killed = (side: string) =>
    groups.find(({ value }) => value === side)?.certain.people.killed ?? emptySum();
  return {
    focus: focusName(session),
    by: killed("by-focus"),
    others: killed("by-others"),
    against: killed("against-focus"),
  };
}
