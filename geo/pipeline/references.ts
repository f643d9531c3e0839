import type { At } from "./faults";
import { allReports, type Seeds } from "./read-seeds";

export type Kind = "event" | "area" | "figure" | "relation" | "report" | "actor" | "place";

/** One entry naming another. */
export interface Reference {
  kind: Kind;
  id: string;
  at: At;
}

/** Every place where a seed file names an event, area, figure, relation, report, actor or place. */
export function references(seeds: Seeds): Reference[] {
  const found: Reference[] = [];
  const add = (kind: Kind, id: string | null | undefined, at: At) => {
    if (id !== null && id !== undefined) found.push({ kind, id, at });
  };
  const { atlas } = seeds;
  add("actor", atlas.value.focus.actor, atlas.at("focus", "actor"));
  atlas.value.focus.places.forEach((id, i) => add("place", id, atlas.at("focus", "places", i)));
  for (const { report } of allReports(seeds)) {
    const { event, areas, figures, relations, attribution, place } = report.value;
    add("event", event, report.at("event"));
    areas.forEach((id, i) => add("area", id, report.at("areas", i)));
    figures.forEach((id, i) => add("figure", id, report.at("figures", i)));
    relations.forEach((id, i) => add("relation", id, report.at("relations", i)));
    add("actor", attribution.by, report.at("attribution", "by"));
    add("place", place, report.at("place"));
  }
  for (const event of seeds.events) {
    add("place", event.value.place, event.at("place"));
    event.value.actors.forEach((actor, i) => add("actor", actor.id, event.at("actors", i)));
    for (const [measure, use] of Object.entries(event.value.use)) {
      add("report", use?.report, event.at("use", measure, "report"));
    }
  }
  for (const area of seeds.areas) {
    add("actor", area.value.actor, area.at("actor"));
    add("place", area.value.place, area.at("place"));
  }
  for (const figure of seeds.figures) {
    add("actor", figure.value.actor, figure.at("actor"));
    add("actor", figure.value.speaker, figure.at("speaker"));
    add("place", figure.value.place, figure.at("place"));
  }
  for (const relation of seeds.relations) {
    for (const side of ["from", "to"] as const) {
      const end = relation.value[side];
      if ("actor" in end) add("actor", end.actor, relation.at(side));
      else add("place", end.place, relation.at(side));
    }
  }
  for (const dispute of seeds.disputes) {
    dispute.value.sides.forEach((side, i) => add("report", side.report, dispute.at("sides", i, "report")));
  }
  for (const actor of seeds.actors) add("actor", actor.value.parent, actor.at("parent"));
  return found;
}
