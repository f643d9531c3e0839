import type { Fallback } from "./embed-code";
import { amountLabel, missingLabel } from "../../charts/amount";
import { countWords } from "../../model/words";
import { plainSentence } from "../../sentence/plain";
import type { Session } from "../../session/Session.svelte";
import { valueName } from "../../session/value-name";

const MOST_ROWS = 12;

/** The view in words and numbers, by country, for places where frames do not run. `link`: address of the full view. */
export function embedFallback(session: Session, link: string): Fallback {
  const chosen = session.view.filters.country;
  const isIn = (value: string) => chosen.length === 0 || chosen.includes(value);
  const groups = session.groups("country").filter(({ value, certain }) => certain.events > 0 && isIn(value));
  const rows = groups
    .toSorted((a, b) => b.certain.events - a.certain.events)
    .slice(0, MOST_ROWS)
    .map(({ value, certain }) => {
      const { killed } = certain.people;
      const label = [amountLabel(killed) ?? "", missingLabel(killed)].filter(Boolean).join(" ");
      return [valueName(session, "country", value), countWords(certain.events), label || "–"];
    });
  return {
    sentence: plainSentence(session),
    link,
    table: { head: ["Country", "Events", "Killed (n/k: not known)"], rows },
  };
}
