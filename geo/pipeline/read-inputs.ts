import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every file the data is made from: its path from the root, with `/`, and its text. */
export type Inputs = ReadonlyMap<string, string>;

export const PLACES_FILE = "geo/gazetteer/places.yaml";
export const BASEMAP_FILE = "public/basemap/world.topo.json";

/** Reads the seeds, the gazetteer and the basemap below `root`; what is missing is reported by the steps. */
export function readInputs(root: string): Inputs {
  const seeds = readdirSync(join(root, "seeds"))
    .filter((name) => /\.(txt|yaml)$/.test(name))
    .map((name) => `seeds/${name}`);
  const paths = [...seeds.toSorted(), PLACES_FILE, BASEMAP_FILE].filter((path) =>
    existsSync(join(root, path)),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}
