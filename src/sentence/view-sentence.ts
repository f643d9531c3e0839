import { filterWords } from "../session/filter-words";
import { missingWords, peopleWords } from "../session/people-words";
import { windowWords } from "../session/window-words";
import type { Dimension, Filters } from "../model/filters";
import { listWords } from "../model/list-words";
import type { Measure } from "../model/measure";
import { countWords, counted } from "../model/words";
import type { PeopleSum } from "../table/sums";
import type { Totals, WindowTotals } from "../table/totals";
import type { TimeWindow } from "../table/window";
import type { TimeMode } from "../view/view";

/** A stretch of text; strong is what the sentence leads with. */
interface Segment {
  text: string;
  strong?: true;
}

/** A sentence of the second line: how sure, whose, what else, which filter. */
interface Remark {
  kind: "precision" | "sides" | "possible" | "filter";
  text: string;
}

export interface Sentence {
  first: Segment[];
  remarks: Remark[];
  /** All of it as plain text: for the clipboard, an image's subtitle, a page's summary. */
  plain: string;
}

export interface SentenceInput {
  totals: WindowTotals;
  window: TimeWindow;
  mode: TimeMode;
  measure: Measure;
  filters: Filters;
  nameOf: (dimension: Dimension, value: string) => string;
  /** First and last year with an event in view, said where the window is open. */
  years?: { from: number; to: number };
  /** Killed by side; left out where sides are filtered or say nothing. */
  sides?: { focus: string; by: PeopleSum; others: PeopleSum; against: PeopleSum };
}

/** The view in words. Pure; what lies only possibly in the window is never added to what lies in it. */
export function viewSentence(input: SentenceInput): Sentence {
  const first = input.totals.certain.events > 0 ? leading(input) : nothing(input);
  const remarks = remarksOn(input);
  const plain = [first.map(({ text }) => text).join(""), ...remarks.map(({ text }) => text)].join(" ");
  return { first, remarks, plain };
}

function nothing({ totals, window, mode }: SentenceInput): Segment[] {
  const when = windowWords(window, mode);
  if (totals.possible.events === 0)
    return [{ text: "No event matches", strong: true }, { text: `, ${when}.` }];
  return [{ text: "No event lies certainly in this window", strong: true }, { text: `, ${when}.` }];
}

function leading({ totals: { certain }, window, mode, measure, years }: SentenceInput): Segment[] {
  const { killed } = certain.people;
  const people = peopleWords(killed, "killed");
  const unknown = killed.known === 0 && killed.unknown > 0;
  const other = measure === "wounded" || measure === "arrested" ? certain.people[measure] : null;
  const more = other && peopleWords(other, measure);
  const segments: Segment[] = [
    { text: [eventsWords(certain), people?.main].filter(Boolean).join(", "), strong: true },
  ];
  if (people?.best) segments.push({ text: ` ${people.best}` });
  if (unknown) segments.push({ text: ", number of killed not given" });
  if (more) segments.push({ text: `, ${more.main}`, strong: true });
  if (more?.best) segments.push({ text: ` ${more.best}` });
  if (other && !more) segments.push({ text: `, number of ${measure} not given` });
  segments.push({
    text: `, ${windowWords(window, mode, years)}${gaps(certain, other && more ? other : null, measure)}.`,
  });
  return segments;
}

function eventsWords({ events, attacks }: Totals): string {
  const what = counted(events, "event");
  if (events === 1) return attacks === 1 ? `${what}, an attack` : `${what}, not an attack`;
  if (attacks === 0) return `${what}, none of them an attack`;
  if (attacks === events) return `${what}, all of them attacks`;
  return `${what}, ${countWords(attacks)} of them ${attacks === 1 ? "an attack" : "attacks"}`;
}

function gaps(certain: Totals, other: PeopleSum | null, measure: Measure): string {
  const { killed } = certain.people;
  const missing = [
    killed.known > 0 ? missingWords(killed, "killed", other !== null) : "",
    other && measure !== "events" ? missingWords(other, measure) : "",
    certain.unplaced > 0
      ? `${counted(certain.unplaced, "event")} ${certain.unplaced === 1 ? "has" : "have"} no place`
      : "",
  ].filter(Boolean);
  return missing.length > 0 ? `; ${listWords(missing)}` : "";
}

function remarksOn(input: SentenceInput): Remark[] {
  const { certain } = input.totals;
  const remarks: Remark[] = [];
  if (certain.events > 0) remarks.push({ kind: "precision", text: precisionWords(certain) });
  const sides = input.sides ? sidesWords(input.sides) : "";
  if (sides) remarks.push({ kind: "sides", text: sides });
  const possible = possibleWords(input.totals);
  if (possible) remarks.push({ kind: "possible", text: possible });
  remarks.push({ kind: "filter", text: filterWords(input.filters, input.nameOf) });
  return remarks;
}

function precisionWords({ events, dayKnown, pointKnown }: Totals): string {
  const of = (known: number) =>
    known === events ? (events === 1 ? "it" : "all") : known === 0 ? "none" : countWords(known);
  const noun = (known: number) => (known === events || known === 0 ? "" : known === 1 ? " event" : " events");
  if (dayKnown === pointKnown)
    return `Day, and place to a city or site, known for ${of(dayKnown)}${noun(dayKnown)}.`;
  return `Day known for ${of(dayKnown)}${noun(dayKnown)}, place known to a city or site for ${of(pointKnown)}.`;
}

/** Whose violence the deaths are; "" unless at least two sides have any. */
function sidesWords({ focus, by, others, against }: NonNullable<SentenceInput["sides"]>): string {
  const parts = [
    { sum: by, verb: `by ${focus}` },
    { sum: others, verb: "by others" },
    { sum: against, verb: `in action against ${focus}` },
  ].flatMap(({ sum, verb }) => peopleWords(sum, verb)?.main ?? []);
  return parts.length > 1 ? `Of the killed, ${listWords(parts)}.` : "";
}

function possibleWords({ certain, possible }: WindowTotals): string {
  if (possible.events === 0) return "";
  const people = peopleWords(possible.people.killed, "killed");
  const more = certain.events > 0 ? " more" : "";
  const lie = possible.events === 1 ? "lies" : "lie";
  const brackets = people ? ` (${people.main}, not counted above)` : "";
  const what = more ? countWords(possible.events) : counted(possible.events, "event");
  return `${what}${more} ${lie} only possibly in this window${brackets}.`;
}
