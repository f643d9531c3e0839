import { viewSentence, type Sentence, type SentenceInput } from "./view-sentence";
import type { Session } from "../session/Session.svelte";
import { focusName, valueName } from "../session/value-name";
import { emptySum } from "../table/sums";

/** The sentence of what a session shows. */
export function sessionSentence(session: Session): Sentence {
  const { totals, window, view } = session;
  const sides = sidesOf(session);
  return viewSentence({
    ...{ totals, window, mode: view.mode, measure: view.measure, filters: view.filters },
    nameOf: (dimension, value) => valueName(session, dimension, value),
    ...(sides ? { sides } : {}),
  });
}

/** Groups leave their own filter out, so sides are told only while none is chosen. */
function sidesOf(session: Session): SentenceInput["sides"] | null {
  if (session.view.filters.side.length > 0) return null;
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
