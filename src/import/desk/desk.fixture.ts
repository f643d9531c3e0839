import type { HeldImporter } from "./importer.fixture";
import type { KeptStore } from "./kept/KeptStore";
import { FileDesk } from "../FileDesk.svelte";
import type { Atlas, Manifest } from "../../model/schema";
import type { EventRows } from "../../table/event-rows";

/** A desk without a page, whose files are read when the test answers for the importer. */
export function deskWith(importer: HeldImporter, store?: KeptStore): FileDesk {
  return new FileDesk({
    surroundings: { today: 20_000, parser: () => ({}) as DOMParser },
    painted: async () => {},
    site: null,
    open: async () => ({}) as EventRows,
    own: { atlas: {} as Atlas, manifest: {} as Manifest, show: () => {} },
    remember: () => () => {},
    store: () => (store ? Promise.resolve(store) : Promise.reject(new Error("no store here"))),
    importer: async () => importer,
  });
}
