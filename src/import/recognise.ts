/** Kinds of file that can be opened. JSON that is not a briefing is told apart by what it holds. */
export type Format = "story" | "json" | "csv" | "kml";

/** What a file is, by its name, and by how it begins where its name does not say. */
export function recognise(name: string, text: string): Format {
  const lower = name.toLowerCase();
  if (lower.endsWith(".atlas-story.json")) return "story";
  if (/\.(geo)?json$/.test(lower)) return "json";
  if (lower.endsWith(".csv")) return "csv";
  if (lower.endsWith(".kml")) return "kml";
  const start = text.trimStart();
  if (start.startsWith("{")) return "json";
  return start.startsWith("<") ? "kml" : "csv";
}
