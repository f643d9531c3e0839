import type { Faults } from "./faults";
import { allReports, type Seeds } from "./read-seeds";
import type { Entry } from "./read-yaml";

/** Ids are unique within their kind, over all files; and there is one area for each actor, kind and place. */
export function checkIds(seeds: Seeds, faults: Faults): void {
  const lists: Record<string, Entry<{ id: string }>[]> = {
    document: seeds.documents.map((document) => document.source),
    report: allReports(seeds).map(({ report }) => report),
    event: seeds.events,
    area: seeds.areas,
    figure: seeds.figures,
    relation: seeds.relations,
    dispute: seeds.disputes,
    actor: seeds.actors,
    place: seeds.places,
  };
  for (const [kind, entries] of Object.entries(lists)) {
    reportRepeats(entries, (entry) => `${kind} id ${entry.id}`, "id", faults);
  }
  reportRepeats(
    seeds.areas,
    (area) => `area that ${area.actor} ${area.kind} in ${area.place}`,
    "actor",
    faults,
  );
}

function reportRepeats<T>(
  entries: Entry<T>[],
  name: (value: T) => string,
  key: string,
  faults: Faults,
): void {
  const first = new Map<string, Entry<T>>();
  for (const entry of entries) {
    const before = first.get(name(entry.value));
    if (!before) {
      first.set(name(entry.value), entry);
      continue;
    }
    const { file, line } = before.at(key);
    faults.add(entry.at(key), `${name(entry.value)} is taken`, `another than at ${file}:${line}`);
  }
}
