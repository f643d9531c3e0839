import type { ForeignFile } from "./shown";
import { SCHEMA_VERSION, type Atlas, type Manifest } from "../../model/schema";

/** What a file of other people's has in place of an atlas: its name. It is about no actor, and cites no document. */
export function foreignAtlas(name: string): Atlas {
  return {
    schemaVersion: SCHEMA_VERSION,
    title: name,
    focus: { actor: "", places: [] },
    ...{ documents: [], reports: [], events: [], areas: [], figures: [] },
    ...{ relations: [], disputes: [], places: [], actors: [] },
    // Names come from the file: none must be found that it does not give.
    names: Object.create(null) as Atlas["names"],
  };
}

export function foreignManifest({
  fingerprint,
  dated,
}: Pick<ForeignFile, "fingerprint" | "dated">): Manifest {
  return { schemaVersion: SCHEMA_VERSION, fingerprint, dataDate: dated, files: [] };
}
