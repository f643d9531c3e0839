import { viewSentence, type Sentence, type SentenceInput } from "./view-sentence";
import { dateParts } from "../model/day";
import type { Session } from "../session/Session.svelte";
import { focusName, valueName } from "../session/value-name";
import { daysSeen } from "../table/days-seen";
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

/** First and last year with an event in view. O(slots), see table/slots. */
export function yearsOf({ tally, window }: Session): SentenceInput["years"] | null {
  const days = daysSeen(tally, window);
  return days && { from: dateParts(days.first).year, to: dateParts(days.last).year };
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
