import * as v from "valibot";
import { FileFault } from "./opened";
import type { ReadResult } from "./read-result";
import { AtlasSchema, SCHEMA_VERSION, type Atlas } from "../model/schema";

/**
 * An atlas of the public format, whole or not at all: every event is accepted. Throws FileFault naming the first thing
 * that is not as the format says. O(everything).
 */
export function readAtlas(json: unknown): ReadResult {
  const version = (json as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (version === undefined)
    throw new FileFault({
      what: "This is JSON, but neither an atlas, nor GeoJSON, nor a briefing.",
      where: null,
      todo: "An atlas has “schemaVersion” and “events”, GeoJSON has “features”.",
    });
  if (version !== SCHEMA_VERSION)
    throw new FileFault({
      what: `The file has format ${JSON.stringify(version).slice(0, 40)}; this page reads format ${SCHEMA_VERSION}.`,
      where: "schemaVersion",
      todo: "Open it with the edition of Event Atlas that wrote it.",
    });
  const atlas = validAtlas(json);
  const read = atlas.events.length;
  return { atlas, report: { read, accepted: read, rejected: [], remarks: [] } };
}

function validAtlas(value: unknown): Atlas {
  const result = v.safeParse(AtlasSchema, value, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw new FileFault({
      what: `The data is not as the atlas format says: ${issue.message}.`,
      where: placeWords(v.getDotPath(issue)),
      todo: "Mend that entry, or write the file anew.",
    });
  }
  return result.output;
}

/** "events.12.date" as "events, entry 13, date". */
function placeWords(path: string | null): string | null {
  if (path === null) return null;
  return path
    .split(".")
    .map((part) => (/^\d+$/.test(part) ? `entry ${Number(part) + 1}` : part))
    .join(", ");
}
