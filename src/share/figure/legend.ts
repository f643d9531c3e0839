import { areasIn, type MapFacts } from "./map-facts";
import { FIXED_RADIUS, attackRadius } from "../../map/marks/radius";
import type { Mark } from "../../map/marks/mark";
import type { PointFacts } from "../../map/picture/point-facts";
import { PLAIN_BELOW } from "../../map/points/draw-point";
import { AREA_KIND, AREA_KINDS_SHOWN } from "../../map/zones/area-kinds";
import { EVENT_TYPE, EVENT_TYPES, type EventType } from "../../model/event-type";
import type { FileColour } from "../../model/file-colour";
import { isOutlined, isPoint } from "../../model/precision";
import type { AreaKind } from "../../model/schema";
import { countWords } from "../../model/words";
import type { Session } from "../../session/Session.svelte";

/** One sign of the map and what it means. Sizes in px of the map at scale 1. */
export type LegendEntry =
  /** A kind of event, and how many of it count in the view. */
  | { kind: "type"; type: EventType; label: string; events: number }
  /** A file among several, its colour (null: by kind of event), and how many of its events count in the view. */
  | { kind: "file"; colour: FileColour | null; label: string; events: number }
  /** An attack's circle for so many killed, by the map's own scale. */
  | { kind: "size"; killed: number; radius: number; label: string }
  /** A ring: an attack whose number of killed is not given. */
  | { kind: "hollow"; label: string }
  /** A dashed outline: only possibly in the window. */
  | { kind: "dashed"; label: string }
  /** A small ring with a number: several events in one mark. */
  | { kind: "count"; label: string }
  /** A ring around a point, or of the smallest a paler one: somewhere in a district or province. */
  | { kind: "around"; plain: boolean; label: string }
  /** A province or district, outlined. */
  | { kind: "outline"; label: string }
  /** A square with a number beside a country's name. */
  | { kind: "badge"; label: string }
  /** The ends of the ramp of densities. */
  | { kind: "density"; end: "few" | "many"; label: string }
  | { kind: "area"; area: AreaKind; label: string }
  /** A tie between places. */
  | { kind: "tie"; label: string }
  /** The area the reader drew. */
  | { kind: "shape"; label: string };

/** Only the signs that are on the map. */
export function legendOf(session: Session, facts: MapFacts): LegendEntry[] {
  return [
    ...signsOf(session, facts),
    ...kindsOf(session),
    ...(session.view.ties ? [{ kind: "tie", label: "tie between places" } as const] : []),
    ...(session.view.filters.shape ? [{ kind: "shape", label: "drawn area: filter" } as const] : []),
  ];
}

/** Of events: what stands for each, and what for many. */
function signsOf(session: Session, { marks, points }: MapFacts): LegendEntry[] {
  const single = points?.as === "points" ? points : null;
  const drawn = marks.filter(({ form }) => form !== "badge");
  const has = (test: (mark: Mark) => boolean) => drawn.some(test);
  const types = new Set([...drawn.map(({ type }) => type), ...(single?.types ?? [])]);
  const most = Math.max(0, single?.most ?? 0, ...drawn.filter(isSized).map(({ killed }) => killed.best));
  const sign = (
    isShown: boolean,
    kind: "hollow" | "dashed" | "count" | "outline" | "badge",
    label: string,
  ) => (isShown ? [{ kind, label } as const] : []);
  return [
    ...(points ? manySigns(points) : []),
    ...(single ? filesOf(session, single.files) : []),
    ...typesOf(session, types),
    ...sizesOf(most, single?.shrink),
    ...sign(single?.hasHollow || has(({ hollow }) => hollow), "hollow", "number not given"),
    ...sign(single?.hasPossible || has(({ possible }) => possible), "dashed", "possibly in window"),
    ...(single?.hasVague ? [aroundOf(single)] : []),
    ...sign(
      has(({ rows }) => rows.length > 1),
      "count",
      "events in one mark",
    ),
    ...sign(
      has(({ form }) => form === "outline"),
      "outline",
      "known to the area only",
    ),
    ...sign(drawn.length < marks.length, "badge", "known to the country only"),
  ];
}

/** Of colours and circles that stand for many events. */
function manySigns({ as, densest }: PointFacts): LegendEntry[] {
  if (as === "clusters") return [{ kind: "count", label: "events near each other" }];
  if (as === "points") return [];
  const many = `up to ${countWords(densest.events)} events in a square ${densest.across} wide`;
  return [
    { kind: "density", end: "few", label: "a single event" },
    { kind: "density", end: "many", label: many },
  ];
}

function aroundOf({ shrink }: PointFacts): LegendEntry {
  const plain = FIXED_RADIUS * shrink < PLAIN_BELOW;
  return {
    kind: "around",
    plain,
    label: plain ? "paler: district or province" : "in this district or province",
  };
}

/** Of several files those on the map. */
function filesOf(session: Session, shown: ReadonlySet<number>): LegendEntry[] {
  const parts = session.data.file?.parts ?? [];
  if (parts.length < 2) return [];
  const groups = session.groups("dataset");
  return parts.flatMap(({ id, name: label, colour }, at) => {
    const events = groups.find(({ value }) => value === id)?.certain.events ?? 0;
    return shown.has(at + 1) ? [{ kind: "file", colour, label, events }] : [];
  });
}

const isSized = ({ type, hollow }: Mark) => type === "attack" && !hollow;

/** Kinds with a sign of their own on the map; the number is the view's. */
function typesOf(session: Session, shown: ReadonlySet<EventType>): LegendEntry[] {
  const { type: chosen } = session.view.filters;
  const groups = session.groups("type").filter(({ value }) => chosen.length === 0 || chosen.includes(value));
  const eventsOf = (type: EventType) => groups.find(({ value }) => value === type)?.certain.events ?? 0;
  return EVENT_TYPES.filter((type) => shown.has(type)).map((type) => ({
    kind: "type",
    type,
    label: EVENT_TYPE[type].label,
    events: eventsOf(type),
  }));
}

/** Up to three round numbers, the largest no larger than the largest mark; points are smaller than marks by `shrink`. */
function sizesOf(most: number, shrink = 1): LegendEntry[] {
  const round = [1, 2, 3, 4, 5, 6].flatMap((power) => [1, 2, 5].map((step) => step * 10 ** (power - 1)));
  const top = round.findLastIndex((killed) => killed <= most);
  if (top < 0) return [];
  const steps = [top - 4, top - 1, top].filter((at) => at >= 0).map((at) => round[at]!);
  return [...new Set(steps)].map((killed) => ({
    kind: "size",
    killed,
    radius: attackRadius(killed, false) * shrink,
    label: countWords(killed),
  }));
}

/** Kinds with a pattern on the map; of whole countries and regions a label says it. */
function kindsOf(session: Session): LegendEntry[] {
  const areas = areasIn(session).filter(({ kind, place }) => {
    const precision = session.index.places.get(place)?.precision ?? "none";
    return kind === "border" || isPoint(precision) || isOutlined(precision);
  });
  return AREA_KINDS_SHOWN.filter((kind) => areas.some((area) => area.kind === kind)).map((kind) => ({
    kind: "area",
    area: kind,
    label: AREA_KIND[kind].label,
  }));
}
