/** Kinds of file that can be opened; `json` is told apart by what it holds. */
export type Format = "story" | "json" | "geojson" | "csv" | "kml";

const ENDINGS: readonly [RegExp, Format][] = [
  [/\.atlas-story\.json$/i, "story"],
  [/\.geojson$/i, "geojson"],
  [/\.json$/i, "json"],
  [/\.(csv|tsv)$/i, "csv"],
  [/\.kml$/i, "kml"],
];

/** Whether a text begins as a story does. Browsers call a second copy "… (1).json": its name alone does not say. */
export const isStory = (text: string): boolean => /^\s*\{\s*"eventAtlasStory"\s*:/.test(text);

/** What a file is, by its name, and by how it begins where its name does not say. */
export function recognise(name: string, text: string): Format {
  const format = ENDINGS.find(([ending]) => ending.test(name))?.[1] ?? formatOf(text);
  return format === "json" && isStory(text) ? "story" : format;
}

function formatOf(text: string): Format {
  const start = text.trimStart();
  if (start.startsWith("{")) return "json";
  return start.startsWith("<") ? "kml" : "csv";
}
