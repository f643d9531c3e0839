import type { Feature, FeatureCollection, Point } from "geojson";
import { fieldsOf } from "./event-fields";
import { exchangeJson, sharedOf } from "./exchange-json";
import { pointOf } from "./point-of";
import type { Slice } from "./slice";
import { SHARED, type Shared } from "../../model/exchange";

/** RFC 7946, with what the events share as a foreign member. */
type Collection = FeatureCollection<Point | null> & Record<typeof SHARED, Shared> & { description: string };

/**
 * One feature an event, its flat fields beside the event and its reports as they are in the atlas; the geometry of an
 * event without a place is null. `geo_precision` says what a point stands for.
 */
export function writeGeoJson(slice: Slice): string {
  const fields = fieldsOf(slice);
  const all = new Map(slice.atlas.reports.map((report) => [report.id, report]));
  const features = slice.atlas.events.map((event): Feature<Point | null> => {
    const reports = event.reports.flatMap((id) => all.get(id) ?? []);
    const properties = { ...fields(event), event, reports };
    return { type: "Feature", id: event.id, geometry: pointOf(event), properties };
  });
  const collection: Collection = {
    type: "FeatureCollection",
    description: slice.about,
    [SHARED]: sharedOf(slice.atlas),
    features,
  };
  return exchangeJson(collection);
}
