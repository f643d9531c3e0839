import type { HarmMeasure } from "../model/measure";
import { codeName } from "../model/code-name";
import { EVENT_TYPE } from "../model/event-type";
import { listWords } from "../model/list-words";
import { placeName } from "../model/place-name";
import { PRECISION_WORDS } from "../model/precision";
import type { AtlasActor, AtlasEvent, AtlasReport } from "../model/schema";
import { ROLE_WORDS } from "../model/vocabulary";
import { boundsWords, countWords } from "../model/words";
import { EXPECTS } from "../table/event-table";

type Actors = ReadonlyMap<string, Pick<AtlasActor, "name">>;

/** "Attack: bombing · claimed by ISIS-K": what it is, and on whom it is laid. */
export function kindLine(event: AtlasEvent, actors: Actors): string {
  const kind = EVENT_TYPE[event.type].label.replace(/ against$/, "");
  const what = kindWords(kind, event.subtype.replaceAll("-", " "));
  const who = attribution(event, actors);
  return who ? `${what} · ${who}` : what;
}

/** Kind and subtype, neither said twice: "Attack: bombing", "Armed attack", "Statement or release". */
function kindWords(kind: string, subtype: string): string {
  if (kind.toLowerCase().includes(subtype)) return kind;
  if (!subtype.includes(kind.toLowerCase())) return `${kind}: ${subtype}`;
  return `${subtype.charAt(0).toUpperCase()}${subtype.slice(1)}`;
}

function attribution(event: AtlasEvent, actors: Actors): string {
  const named = (role: string) =>
    listWords(event.actors.filter((actor) => actor.role === role).map(({ id }) => nameOf(id, actors)));
  const parts = [
    { words: event.type === "attack" ? "attributed to" : "by", names: named("perpetrator") },
    { words: "claimed by", names: named("claimant") },
    { words: "laid to", names: named("accused") },
  ].filter(({ names }) => names !== "");
  if (parts.length > 0) return parts.map(({ words, names }) => `${words} ${names}`).join(", ");
  return event.type === "attack" ? "attributed to nobody" : "";
}

/** "ISIS-K, claims it": one per actor, an actor with two roles once. */
export function whoLines(event: AtlasEvent, actors: Actors): string[] {
  const roles = new Map<string, string[]>();
  for (const { id, role } of event.actors) roles.set(id, [...(roles.get(id) ?? []), ROLE_WORDS[role]]);
  return [...roles].map(([id, words]) => `${nameOf(id, actors)}, ${[...new Set(words)].join(" and ")}`);
}

function nameOf(id: string, actors: Actors): string {
  return actors.get(id)?.name ?? id;
}

/** Place, province and country, none said twice; and how closely it is known. */
export function whereWords(
  place: AtlasEvent["place"],
  names: Readonly<Record<string, string>>,
): { name: string; precision: string } {
  if (place === null) return { name: "No place given", precision: "" };
  const chain = [
    place.name,
    ...[place.admin1, place.country].map((code) => (code === null ? "" : codeName(names, code))),
  ];
  const name = [...new Set(chain.filter(Boolean))].join(", ") || placeName(place);
  return { name, precision: PRECISION_WORDS[place.precision] };
}

/** A number of the event in words with what was written; null where none is given and none expected. */
export function numberWords(
  event: AtlasEvent,
  measure: HarmMeasure,
  reports: readonly AtlasReport[],
): { main: string; more: string } | null {
  const number = event[measure];
  const isGiven = reports.some((report) => report[measure]);
  if (number === null && isGiven) return { main: "none that counts by this rule", more: "" };
  if (number === null) return event.type === EXPECTS[measure] ? { main: "not given", more: "" } : null;
  const { low, best: estimate, high } = number;
  const open = high === null ? ", upper end open" : "";
  const isBounded = low !== null || high !== null;
  const isApart = estimate !== null && isBounded && estimate !== low && estimate !== high;
  const best = isApart ? `, best ${countWords(estimate)}` : "";
  return { main: boundsWords(number), more: `${best}${open}` };
}
