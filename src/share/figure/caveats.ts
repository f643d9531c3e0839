import type { MapFacts } from "./map-facts";
import { amountOf } from "../../charts/amount";
import type { HarmMeasure } from "../../model/measure";
import { countWords, counted } from "../../model/words";
import { missingWords } from "../../session/people-words";
import { RULE_TAKES } from "../../session/rule-words";
import type { Session } from "../../session/Session.svelte";
import { datedWithin } from "../../table/dated-within";
import { forEachRow } from "../../table/rows";

/** What a reader of the figure must know, each said only where it applies, the weightiest first. */
export function caveatsOf(session: Session, facts: MapFacts, measure: HarmMeasure): string[] {
  return [
    ...numbers(session, measure),
    ...possible(session),
    ...drawing(session, facts),
    ...dates(session),
    ...told(session),
    ...rule(session, measure),
  ];
}

function numbers(session: Session, measure: HarmMeasure): string[] {
  const sum = amountOf(session.totals.certain, measure);
  const missing = missingWords(sum, measure, true);
  return [
    ...(missing
      ? [
          `${missing.events} ${missing.give}: ${sum.unknown === 1 ? "it is" : "they are"} in no total, and not a zero.`,
        ]
      : []),
    ...(sum.open ? ["“At least” is counted at its stated number; the true upper end is open."] : []),
  ];
}

function possible({ split, view }: Session): string[] {
  const { events } = split.possible;
  if (events === 0) return [];
  const lie = events === 1 ? "lies" : "lie";
  return view.countPossible
    ? [`${counted(events, "event")} that ${lie} only possibly in this window ${isAre(events)} counted.`]
    : [
        `${countWords(events)} more ${events === 1 ? "event" : "events"} ${lie} only possibly in this window, and ${isAre(events)} not counted.`,
      ];
}

const isAre = (count: number) => (count === 1 ? "is" : "are");

/** What the map leaves out, of all events in view. */
function drawing({ visible, split }: Session, { drawn, outside, wide, unplaced }: MapFacts): string[] {
  if (outside + wide + unplaced === 0) return [];
  const parts = [
    `${countWords(drawn)} of ${counted(visible.count, "event")} drawn`,
    ...(outside > 0 ? [`${countWords(outside)} outside this map`] : []),
    ...(wide > 0 ? [`${countWords(wide)} known only to a country or region`] : []),
    ...(unplaced > 0 ? [`${countWords(unplaced)} without a place`] : []),
  ];
  const among = split.possible.events > 0 ? ", the possible among them" : "";
  return [`On the map: ${parts.join("; ")}${among}.`];
}

/** How closely what counts is dated. */
function dates({ tally, window, view }: Session): string[] {
  const { month, year, wider } = datedWithin(tally, window, view.countPossible);
  const parts = [
    ...(month > 0 ? [`${countWords(month)} to a month or part of one`] : []),
    ...(year > 0 ? [`${countWords(year)} to a year or part of one`] : []),
    ...(wider > 0 ? [`${countWords(wider)} less closely`] : []),
  ];
  return parts.length > 0 ? [`Dated without a day: ${parts.join(", ")}.`] : [];
}

function told(session: Session): string[] {
  if (!session.reported) return [];
  let several = 0;
  forEachRow(session.counted, (row, counts) => {
    const { reports } = session.eventAt(row);
    const documents = new Set(reports.map((id) => session.index.reports.get(id)?.document ?? id));
    if (counts && documents.size > 1) several++;
  });
  return several > 0 ? [`${counted(several, "event")} told by several documents: each counted once.`] : [];
}

/** Another rule than the usual one is said by the sentence. */
function rule({ totals, view, reported }: Session, measure: HarmMeasure): string[] {
  if (!reported) return [];
  if (totals.certain.people[measure].known === 0 || view.rule !== "specific") return [];
  return [`Numbers: ${RULE_TAKES[view.rule]}.`];
}
