import { FileFault } from "./opened";
import { readAtlas } from "./read-atlas";
import { readCsv } from "./read-csv";
import { readCollection, readGeoJson } from "./read-geojson";
import { readJson } from "./read-json";
import { readKml } from "./read-kml";
import type { ReadResult } from "./read-result";
import type { Format } from "./recognise";

/** The text of a file as an atlas that has an event at least. Throws FileFault, NotOursError, NothingReadError. */
export function readFormat(
  format: Exclude<Format, "story">,
  text: string,
  parser: () => DOMParser,
): ReadResult {
  const result = readersOf(text, parser)[format]();
  const { atlas, report } = result;
  if (atlas.events.length > 0) return { atlas: withPlainNames(result), report };
  const [first] = report.rejected;
  throw new FileFault({
    what: first ? `No event of the file can be used. The first: ${first.why}.` : "The file holds no event.",
    where: first ? `row ${first.row}` : null,
    todo: "Is it the right file?",
  });
}

function readersOf(
  text: string,
  parser: () => DOMParser,
): Record<Exclude<Format, "story">, () => ReadResult> {
  return {
    csv: () => readCsv(text),
    kml: () => readKml(text, parser()),
    geojson: () => readGeoJson(text),
    json: () => {
      const json = readJson(text);
      return isGeoJson(json) ? readCollection(json) : readAtlas(json);
    },
  };
}

function isGeoJson(json: unknown): boolean {
  return (json as { type?: unknown } | null)?.type === "FeatureCollection";
}

/** Codes come from the file: a name must never be found where the file gives none. */
function withPlainNames({ atlas }: ReadResult): ReadResult["atlas"] {
  return { ...atlas, names: Object.assign(Object.create(null), atlas.names) };
}
