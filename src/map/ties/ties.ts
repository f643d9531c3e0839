import { grouped } from "../grouped";
import type { Atlas, AtlasPlace } from "../../model/schema";
import { relationWords } from "../../model/vocabulary";

export type Relation = Atlas["relations"][number];

/** One end of a tie: what an actor has to do with a place, and the relations that say so. */
interface TieEnd {
  kind: string;
  place: string;
  relations: readonly Relation[];
}

/** What leads one actor from place to place. */
export interface Tie {
  id: string;
  actor: string;
  from: TieEnd;
  to: TieEnd;
}

/** The order of a life: relations of one stage are not tied to each other. */
const STAGES: readonly (readonly string[])[] = [
  ["from-place"],
  ["recruited-in"],
  ["planned-to-go-to", "detained-in"],
];

/**
 * Each actor's places in the order of a life, every place of a stage tied to every place of the next stage there is.
 * Actors with places of one stage have none. O(relations × places of an actor).
 */
export function tiesOf(
  relations: readonly Relation[],
  places: ReadonlyMap<string, Pick<AtlasPlace, "country" | "precision">>,
): Tie[] {
  const toPlaces = relations.filter(
    ({ from, to, kind }) => "actor" in from && "place" in to && STAGES.flat().includes(kind),
  );
  const byActor = grouped(toPlaces, ({ from }) => ("actor" in from ? from.actor : ""));
  return [...byActor].flatMap(([actor, own]) => {
    const stages = STAGES.map((kinds) => narrowest(endsOf(own, kinds), places)).filter(
      (ends) => ends.length > 0,
    );
    return stages
      .slice(1)
      .flatMap((ends, at) => ends.flatMap((to) => stages[at]!.map((from) => tie(actor, from, to))));
  });
}

function tie(actor: string, from: TieEnd, to: TieEnd): Tie {
  return { id: `${actor}/${from.kind}/${from.place}/${to.kind}/${to.place}`, actor, from, to };
}

function endsOf(relations: readonly Relation[], kinds: readonly string[]): TieEnd[] {
  const ofStage = relations.filter(({ kind }) => kinds.includes(kind));
  const groups = grouped(ofStage, ({ kind, to }) => `${kind}/${"place" in to ? to.place : ""}`);
  return [...groups.values()].map((group) => {
    const [{ kind, to }] = group as [Relation];
    return { kind, place: "place" in to ? to.place : "", relations: group };
  });
}

/** A country gives way to the closer known place in it of which the same is told, which takes over its relations. */
function narrowest(ends: readonly TieEnd[], places: Parameters<typeof tiesOf>[1]): TieEnd[] {
  const isCountry = ({ place }: TieEnd) => places.get(place)?.precision === "country";
  const holds = (wide: TieEnd, close: TieEnd) =>
    isCountry(wide) &&
    !isCountry(close) &&
    wide.kind === close.kind &&
    places.get(wide.place)?.country === places.get(close.place)?.country;
  return ends
    .filter((end) => !ends.some((other) => holds(end, other)))
    .map((end) => ({
      ...end,
      relations: [
        ...end.relations,
        ...ends.filter((wide) => holds(wide, end)).flatMap((wide) => wide.relations),
      ],
    }));
}

/** The relations of both ends. */
export function relationsOf({ from, to }: Tie): Relation[] {
  return [...from.relations, ...to.relations];
}

/** How its ends are told where not as fact: "claimed", "claimed, alleged"; "" for a tie told as fact. */
export function doubtOf(tie: Tie): string {
  const doubts = relationsOf(tie)
    .map(({ status }) => status)
    .filter((status) => status !== "observed");
  return [...new Set(doubts)].join(", ");
}

/** "Davlatov: recruited in Russia → detained in Afghanistan (claimed)". */
export function tieWords(tie: Tie, actor: string, placeName: (id: string) => string): string {
  const [from, to] = [tie.from, tie.to].map(
    ({ kind, place }) => `${relationWords(kind)} ${placeName(place)}`,
  );
  const doubt = doubtOf(tie);
  return `${actor}: ${from} → ${to}${doubt ? ` (${doubt})` : ""}`;
}
