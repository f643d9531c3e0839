import type { Faults } from "./faults";
import { allReports, type Seeds } from "./read-seeds";
import type { Entry } from "./read-yaml";
import { references, type Kind } from "./references";

/** What is named exists, what exists is named, and each report tells something. */
export function checkReferences(seeds: Seeds, faults: Faults): void {
  const reports = allReports(seeds).map(({ report }) => report);
  const lists: Record<Kind, Entry<{ id: string }>[]> = {
    event: seeds.events,
    area: seeds.areas,
    figure: seeds.figures,
    relation: seeds.relations,
    report: reports,
    actor: seeds.actors,
    place: seeds.places,
  };
  const named = references(seeds);
  const existing = new Set(
    Object.entries(lists).flatMap(([kind, list]) => list.map(({ value }) => `${kind} ${value.id}`)),
  );
  for (const { kind, id, at } of named) {
    if (!existing.has(`${kind} ${id}`)) faults.add(at, `no ${kind} ${id}`, `the id of an entry`);
  }
  const used = new Set(named.map(({ kind, id }) => `${kind} ${id}`));
  const unused = (kind: Kind) => lists[kind].filter(({ value }) => !used.has(`${kind} ${value.id}`));
  for (const kind of ["event", "area", "figure", "relation"] as const) {
    for (const entry of unused(kind))
      faults.add(entry.at("id"), `no report tells of ${kind} ${entry.value.id}`, "one or more");
  }
  for (const kind of ["actor", "place"] as const) {
    for (const entry of unused(kind))
      faults.add(entry.at("id"), `nothing names ${kind} ${entry.value.id}`, "a use of it");
  }
  for (const report of reports) {
    const { id, event, areas, figures, relations } = report.value;
    const tells = areas.length + figures.length + relations.length + (event === null ? 0 : 1);
    if (tells === 0)
      faults.add(report.at("id"), `report ${id} tells nothing`, "an event, area, figure or relation");
  }
  checkParents(seeds.actors, faults);
}

/** A group's parents lead upwards and never back to it. */
function checkParents(actors: Seeds["actors"], faults: Faults): void {
  const parentOf = new Map(actors.map(({ value }) => [value.id, value.parent]));
  for (const actor of actors) {
    const seen = new Set<string>();
    let above = actor.value.parent;
    while (above && above !== actor.value.id && !seen.has(above)) {
      seen.add(above);
      above = parentOf.get(above) ?? null;
    }
    if (above === actor.value.id)
      faults.add(actor.at("parent"), `${above} is a parent of itself`, "a parent above it");
  }
}
