/** Kinds of file that can be opened; `json` is told apart by what it holds. */
export type Format = "story" | "json" | "geojson" | "csv" | "kml";

const ENDINGS: readonly [RegExp, Format][] = [
  [/\.atlas-story\.json$/i, "story"],
  [/\.geojson$/i, "geojson"],
  [/\.json$/i, "json"],
  [/\.(csv|tsv)$/i, "csv"],
  [/\.kml$/i, "kml"],
];

/** What a file is, by its name, and by how it begins where its name does not say. */
export function recognise(name: string, text: string): Format {
  const named = ENDINGS.find(([ending]) => ending.test(name));
  if (named) return named[1];
  const start = text.trimStart();
  if (start.startsWith("{")) return "json";
  return start.startsWith("<") ? "kml" : "csv";
}
