import type { FigureInks } from "./layout/inks";
import type { LegendEntry } from "./legend";

/** The colours of a legend's signs: where every file on the map has its own, kinds of event have none. */
export function legendInks(entries: readonly LegendEntry[], inks: FigureInks): FigureInks {
  const files = entries.filter((entry) => entry.kind === "file");
  if (files.length === 0 || files.some(({ colour }) => colour === null)) return inks;
  const types = Object.keys(inks.types).map((type) => [type, inks.text2]);
  return { ...inks, types: Object.fromEntries(types) as FigureInks["types"] };
}
