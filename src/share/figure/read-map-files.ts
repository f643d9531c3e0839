import { outlinesOf } from "../../data/load";
import type { PictureOptions } from "../../map/picture/map-picture";
import type { Session } from "../../session/Session.svelte";

/** A file of the site by its path, as data/queries has it. */
export interface ReadFile {
  (path: string): Promise<unknown>;
  /** Where the browser itself finds a file. */
  address(path: string): Promise<string>;
}

/** The files that a picture of the map is drawn from. Rejects with DataError. */
export async function readMapFiles(read: ReadFile, { data }: Session): Promise<PictureOptions["files"]> {
  const [world, labels, areas, relief] = await Promise.all([
    read("basemap/world.topo.json"),
    read("basemap/labels.json"),
    read(outlinesOf(data)),
    read.address("basemap/relief.webp"),
  ]);
  return { world, labels, areas, relief };
}
