import * as v from "valibot";
import { gather, type Candidate } from "./gather";
import { movedRemark } from "./moved";
import { parseJson, parseWith } from "./parse-with";
import { NotOursError, type ReadResult } from "./read-result";
import { EntrySchema, SHARED, SharedSchema } from "../model/exchange";

const CollectionSchema = v.object({ [SHARED]: v.unknown(), features: v.array(v.unknown()) });
const PointSchema = v.object({ type: v.literal("Point"), coordinates: v.array(v.number()) });
const FeatureSchema = v.object({
  geometry: v.fallback(v.nullish(PointSchema), null),
  properties: v.object({ event: v.unknown(), reports: v.unknown() }),
});

/**
 * The events of a GeoJSON of ours. Rows are features, from 1. What a feature's properties `event` and `reports` say
 * counts, and the member `event_atlas` for what they share. Throws NotOursError.
 */
export function readGeoJson(text: string): ReadResult {
  const json = parseJson(text.replace(/^\ufeff/, ""));
  if ("why" in json) throw new NotOursError(`The file ${json.why}.`);
  return readCollection(json.value);
}

/** The same of a text that is parsed already. */
export function readCollection(json: unknown): ReadResult {
  const collection = parseWith(CollectionSchema, json);
  if ("why" in collection) {
    throw new NotOursError(`This GeoJSON was not written by Event Atlas: it has no member “${SHARED}”.`);
  }
  const shared = parseWith(SharedSchema, collection.value[SHARED]);
  if ("why" in shared) throw new NotOursError(`The member “${SHARED}” cannot be used: ${shared.why}.`);
  const features = collection.value.features.map((feature, at): Candidate => {
    const row = at + 1;
    const found = parseWith(FeatureSchema, feature);
    if ("why" in found) return { row, why: found.why };
    const { event, reports } = found.value.properties;
    const entry = parseWith(EntrySchema, { event, reports });
    if ("why" in entry) return { row, why: entry.why };
    const point = found.value.geometry?.coordinates ?? [];
    return { row, entry: entry.value, shared: shared.value, ...movedRemark(point, entry.value.event) };
  });
  return gather(features, shared.value);
}
