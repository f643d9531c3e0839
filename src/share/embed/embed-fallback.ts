import type { Fallback } from "./embed-code";
import { amountLabel, missingLabel } from "../../charts/amount";
import { countWords } from "../../model/words";
import { plainSentence } from "../../sentence/plain";
import type { Session } from "../../session/Session.svelte";
import { valueName } from "../../session/value-name";
import { addSum, emptySum, type PeopleSum } from "../../table/sums";

/** Countries with a row of their own; the others have one together. */
const MOST_ROWS = 12;

/** The view in words and numbers, by country, for places where frames do not run. `link`: address of the full view. */
export function embedFallback(session: Session, link: string, picture: Fallback["picture"] = null): Fallback {
  const chosen = session.view.filters.country;
  const isIn = (value: string) => chosen.length === 0 || chosen.includes(value);
  const groups = session.groups("country").filter(({ value, certain }) => certain.events > 0 && isIn(value));
  const sorted = groups.toSorted((a, b) => b.certain.events - a.certain.events);
  const [named, more] = [sorted.slice(0, MOST_ROWS), sorted.slice(MOST_ROWS)];
  const rows = named.map(({ value, certain }) =>
    row(valueName(session, "country", value), certain.events, certain.people.killed),
  );
  if (more.length > 0) {
    const events = more.reduce((sum, { certain }) => sum + certain.events, 0);
    const killed = more.reduce((sum, { certain }) => addSum(sum, certain.people.killed), emptySum());
    rows.push(row(`${more.length} more`, events, killed));
  }
  return {
    sentence: plainSentence(session),
    link,
    picture,
    table: { head: ["Country", "Events", "Killed (n/k: not known)"], rows },
  };
}

function row(name: string, events: number, killed: PeopleSum): string[] {
  const label = [amountLabel(killed) ?? "", missingLabel(killed)].filter(Boolean).join(" ");
  return [name, countWords(events), label || "–"];
}
