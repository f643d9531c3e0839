import { sumOf, type Letter } from "./side";
import { amountWords } from "./words";
import type { Behind, Where } from "../model/behind";
import type { Measure } from "../model/measure";
import { boundsLabel, countWords } from "../model/words";
import type { PeopleSum } from "../table/sums";
import type { WindowTotals } from "../table/totals";
import { EXPECTS } from "../table/event-table";

/** A number as it is written, and the events it stands for; null where it stands for none. */
export interface Shown {
  kind: "number" | "missing" | "possible" | "none";
  text: string;
  /** What it says to those who hear it. */
  said: string;
  opens: Behind | null;
}

/**
 * An amount in up to three numbers, each a way in: what counts, how many give no number, what is only possible.
 * `unit` stands after the first.
 */
export function numbersOf(
  totals: WindowTotals,
  measure: Measure,
  where: readonly Where[],
  of: { name: string; letter: Letter },
  unit = "",
): Shown[] {
  const [certain, possible] = [sumOf(totals.certain, measure), sumOf(totals.possible, measure)];
  const place = `${of.name === "" ? "" : `${of.name}, `}${of.letter}`;
  const shown: Shown[] = [];
  const add = (kind: "number" | "missing" | "possible", text: string, said: string) => {
    const part = kind === "number" ? "certain" : kind;
    shown.push({ kind, text, said: `${said}, ${place}`, opens: { measure, part, where } });
  };
  if (certain.known > 0)
    add("number", [labelOf(certain), unit].join(" ").trim(), amountWords(certain, measure));
  if (certain.unknown > 0) {
    const text = certain.known > 0 ? `+${countWords(certain.unknown)} n/k` : "number not given";
    add("missing", text, `${countWords(certain.unknown)} with number not given`);
  }
  if (possible.known > 0) {
    const plus = certain.known > 0 ? "+" : "";
    add("possible", `${plus}${labelOf(possible)} possible`, `possibly ${amountWords(possible, measure)}`);
  }
  if (shown.length > 0) return shown;
  if (possible.unknown > 0) {
    const [text, said] = [
      "possibly, n/k",
      `${countWords(possible.unknown)} only possibly, number not given, ${place}`,
    ];
    return [{ kind: "possible", text, said, opens: { measure, part: "all", where } }];
  }
  const none = measure === "events" ? `0 ${unit}`.trim() : `no ${EXPECTS[measure]}`;
  return [{ kind: "none", text: none, said: "", opens: null }];
}

function labelOf({ low, best, high, open }: PeopleSum): string {
  return boundsLabel({ low, best, high: open ? null : high });
}
