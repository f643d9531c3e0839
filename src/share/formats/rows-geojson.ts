import type { Feature, Point } from "geojson";
import { pointOf } from "./point-of";
import type { RowsFormat } from "./write-rows";

/** RFC 7946, a feature an event; one without a place has no geometry, and `geo_precision` says what a point stands for. */
export const ROWS_GEOJSON: RowsFormat = {
  type: "application/geo+json",
  begin: () => '{"type":"FeatureCollection","features":[\n',
  row({ event, fields }, names) {
    const properties = Object.fromEntries(names.map((name, at) => [name, wellFormed(fields[at] ?? null)]));
    const feature: Feature<Point | null> = {
      ...{ type: "Feature", id: event.id },
      ...{ geometry: pointOf(event), properties },
    };
    return JSON.stringify(feature);
  },
  between: ",\n",
  end: "\n]}\n",
};

function wellFormed<Value>(value: Value): Value | string {
  return typeof value === "string" ? value.toWellFormed() : value;
}
