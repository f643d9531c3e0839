import * as v from "valibot";
import { AtlasSchema } from "./schema";

/**
 * What our own CSV, GeoJSON and KML carry so that they can be read back without loss. Writers (share/formats) and
 * readers (import) agree on it here and on nothing else.
 */
const SharedParts = v.pick(AtlasSchema, [
  "schemaVersion",
  "title",
  "focus",
  "documents",
  "places",
  "actors",
  "names",
]);
const EntryParts = v.strictObject({
  event: AtlasSchema.entries.events.item,
  reports: AtlasSchema.entries.reports,
});

/** What the events of a file have in common: what atlas they are of, and what their reports name. */
export const SharedSchema = SharedParts;
/** One event with the reports that tell it. */
export const EntrySchema = EntryParts;
/** One event with everything it names: a row that stands alone. */
export const RecordSchema = v.strictObject({ ...EntryParts.entries, ...SharedParts.entries });

export type Shared = v.InferOutput<typeof SharedSchema>;
export type Entry = v.InferOutput<typeof EntrySchema>;

/** Where a file carries them: a column, a member, a datum of this name. */
export const RECORD = "record";
export const SHARED = "event_atlas";
