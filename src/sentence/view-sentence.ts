import { remarksOn, type Remark } from "./remarks";
import { listSegments, plain, strong, textOf, way, type Segment } from "./segment";
import type { CasualtyRule } from "../model/casualty-rule";
import type { EventType } from "../model/event-type";
import type { Dimension, Filters } from "../model/filters";
import type { HarmMeasure, Measure } from "../model/measure";
import { countWords, counted } from "../model/words";
import { missingWords, peopleWords } from "../session/people-words";
import { windowWords } from "../session/window-words";
import type { PeopleSum } from "../table/sums";
import type { Totals, WindowTotals } from "../table/totals";
import type { TimeWindow } from "../table/window";
import type { TimeMode } from "../view/view";

export interface Sentence {
  first: Segment[];
  remarks: Remark[];
  /** All of it as plain text: for the clipboard, an image's subtitle, a page's summary. */
  plain: string;
}

export interface SentenceInput {
  /** What counts (`certain`) and what does not (`possible`), by the reader's choice. */
  totals: WindowTotals;
  window: TimeWindow;
  mode: TimeMode;
  measure: Measure;
  filters: Filters;
  types: readonly EventType[];
  nameOf: (dimension: Dimension, value: string) => string;
  /** How many of what counts lie only possibly in the window. */
  doubtful?: number;
  /** Said unless it is "specific". */
  rule?: CasualtyRule;
  /** First and last year with an event in view, said where the window is open. */
  years?: { from: number; to: number };
  /** Killed by side; left out where sides are filtered or say nothing. */
  sides?: { focus: string; by: PeopleSum; others: PeopleSum; against: PeopleSum };
}

/** The view in words. Pure; what lies only possibly in the window is never added unsaid to what lies in it. */
export function viewSentence(input: SentenceInput): Sentence {
  const first = input.totals.certain.events > 0 ? leading(input) : nothing(input);
  const remarks = remarksOn(input);
  return { first, remarks, plain: [textOf(first), ...remarks.map(({ text }) => text)].join(" ") };
}

function nothing({ totals, window, mode }: SentenceInput): Segment[] {
  const when = windowWords(window, mode);
  const none = totals.possible.events === 0 ? "No event matches" : "No event lies certainly in this window";
  return [strong(plain(none)), plain(`, ${when}.`)];
}

function leading({ totals: { certain }, window, mode, measure, years, types }: SentenceInput): Segment[] {
  const { killed } = certain.people;
  const other = measure === "wounded" || measure === "arrested" ? measure : null;
  const missing = missingSegments(certain, other);
  return [
    ...eventsSegments(certain, types.includes("attack")),
    ...(killed.known + killed.unknown > 0 ? peopleSegments(killed, "killed") : []),
    ...(other ? peopleSegments(certain.people[other], other) : []),
    plain(`, ${windowWords(window, mode, years)}`),
    ...(missing.length > 0 ? [plain("; "), ...listSegments(missing)] : []),
    plain("."),
  ];
}

/** Of data that have no attack nobody asks how many there are. */
function eventsSegments({ events, attacks }: Totals, some: boolean): Segment[] {
  const what = strong(way(counted(events, "event"), "events", "certain"));
  if (!some) return [what];
  const words = attackWords(events, attacks);
  const type = { by: "type", value: "attack" } as const;
  const attack = attacks === 0 ? plain(words) : way(words, "events", "certain", type);
  return [what, strong(plain(", ")), strong(attack)];
}

function attackWords(events: number, attacks: number): string {
  if (events === 1) return attacks === 1 ? "an attack" : "not an attack";
  if (attacks === 0) return "none of them an attack";
  if (attacks === events) return "all of them attacks";
  return `${countWords(attacks)} of them ${attacks === 1 ? "an attack" : "attacks"}`;
}

function peopleSegments(sum: PeopleSum, measure: HarmMeasure): Segment[] {
  const people = peopleWords(sum, measure);
  if (people === null) {
    const words = `number of ${measure} not given`;
    return [plain(", "), sum.unknown > 0 ? way(words, measure, "missing") : plain(words)];
  }
  const best = people.best && [plain(" ("), way(people.best, measure, "certain"), plain(")")];
  return [strong(plain(", ")), strong(way(people.main, measure, "certain")), ...(best || [])];
}

/** Whose number is missing and what has no place: each told only beside a number that is given. */
function missingSegments({ people, unplaced }: Totals, other: HarmMeasure | null): Segment[][] {
  const told = other && people[other].known > 0 ? other : null;
  const measures: HarmMeasure[] = told ? ["killed", told] : ["killed"];
  const missing = measures.flatMap((measure) => {
    const words = people[measure].known > 0 ? missingWords(people[measure], measure, told !== null) : null;
    return words ? [[way(words.events, measure, "missing"), plain(` ${words.give}`)]] : [];
  });
  if (unplaced === 0) return missing;
  const events = way(counted(unplaced, "event"), "events", "certain", { by: "placed", value: "no" });
  return [...missing, [events, plain(` ${unplaced === 1 ? "has" : "have"} no place`)]];
}
