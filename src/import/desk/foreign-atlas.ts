import type { FilePart } from "../../table/opened-file";
import { SCHEMA_VERSION, type Atlas, type Manifest } from "../../model/schema";

/**
 * What files of other people's have in place of an atlas: their name, as it is whenever it is asked for. It is about no
 * actor, and cites no document.
 */
export function foreignAtlas(file: { readonly name: string }): Atlas {
  return {
    schemaVersion: SCHEMA_VERSION,
    get title() {
      return file.name;
    },
    focus: { actor: "", places: [] },
    ...{ documents: [], reports: [], events: [], areas: [], figures: [] },
    ...{ relations: [], disputes: [], places: [], actors: [] },
    // Names come from the file: none must be found that it does not give.
    names: Object.create(null) as Atlas["names"],
  };
}

/** Of several files: every fingerprint, and the latest day. */
export function foreignManifest(files: readonly Pick<FilePart, "fingerprint" | "dated">[]): Manifest {
  return {
    schemaVersion: SCHEMA_VERSION,
    fingerprint: files.map(({ fingerprint }) => fingerprint).join("+"),
    dataDate: files
      .map(({ dated }) => dated)
      .sort()
      .at(-1)!,
    files: [],
  };
}
