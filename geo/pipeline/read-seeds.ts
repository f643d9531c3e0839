import type { Faults } from "./faults";
import { PLACES_FILE, type Inputs } from "./read-inputs";
import { readList, readYaml, type Entry } from "./read-yaml";
import * as seed from "./seed-schema";

/** A source document with its citation and its reports. */
export interface SeedDocument {
  /** Path of the text from the root. */
  file: string;
  text: string;
  source: Entry<seed.SourceSeed>;
  reports: Entry<seed.ReportSeed>[];
}

/** All that is coded, as it stands in the files, each entry with its line. */
export interface Seeds {
  atlas: Entry<seed.AtlasSeed>;
  documents: SeedDocument[];
  events: Entry<seed.EventSeed>[];
  areas: Entry<seed.AreaSeed>[];
  figures: Entry<seed.FigureSeed>[];
  relations: Entry<seed.RelationSeed>[];
  disputes: Entry<seed.DisputeSeed>[];
  actors: Entry<seed.ActorSeed>[];
  places: Entry<seed.PlaceSeed>[];
}

const SHARED = ["atlas", "events", "areas", "figures", "relations", "disputes", "actors"];

/** Parses every file against its form, and pairs each document with its two YAML files. */
export function readSeeds(inputs: Inputs, faults: Faults): Seeds {
  reportStrayFiles(inputs, faults);
  const texts = [...inputs.keys()].filter((path) => path.endsWith(".txt"));
  if (texts.length === 0) faults.add({ file: "seeds", line: 1 }, "no documents", "at least one .txt file");
  const documents = texts.flatMap((file) => {
    const base = file.slice(0, -".txt".length);
    const source = readYaml(inputs, `${base}.source.yaml`, seed.SourceSeed, faults);
    const reports = readList(inputs, `${base}.reports.yaml`, seed.ReportSeed, faults);
    return source ? [{ file, text: inputs.get(file) ?? "", source, reports }] : [];
  });
  const atlas = readYaml(inputs, "seeds/atlas.yaml", seed.AtlasSeed, faults);
  const seeds = {
    documents,
    events: readList(inputs, "seeds/events.yaml", seed.EventSeed, faults),
    areas: readList(inputs, "seeds/areas.yaml", seed.AreaSeed, faults),
    figures: readList(inputs, "seeds/figures.yaml", seed.FigureSeed, faults),
    relations: readList(inputs, "seeds/relations.yaml", seed.RelationSeed, faults),
    disputes: readList(inputs, "seeds/disputes.yaml", seed.DisputeSeed, faults),
    actors: readList(inputs, "seeds/actors.yaml", seed.ActorSeed, faults),
    places: readList(inputs, PLACES_FILE, seed.PlaceSeed, faults),
  };
  if (!atlas) faults.throwIfAny();
  return { atlas: atlas as Entry<seed.AtlasSeed>, ...seeds };
}

function reportStrayFiles(inputs: Inputs, faults: Faults): void {
  for (const file of inputs.keys()) {
    const name = /^seeds\/(.+)\.yaml$/.exec(file)?.[1];
    if (name === undefined || SHARED.includes(name)) continue;
    const base = /^(.+)\.(source|reports)$/.exec(name)?.[1];
    if (base === undefined)
      faults.add({ file, line: 1 }, "a file that nothing reads", "one of seeds/README.md");
    else if (!inputs.has(`seeds/${base}.txt`))
      faults.add({ file, line: 1 }, "no document", `seeds/${base}.txt beside it`);
  }
}

/** Every report with the document it stands in. */
export function allReports(seeds: Seeds): { document: SeedDocument; report: Entry<seed.ReportSeed> }[] {
  return seeds.documents.flatMap((document) => document.reports.map((report) => ({ document, report })));
}
