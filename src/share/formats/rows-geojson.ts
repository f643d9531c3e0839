import type { Feature, Point } from "geojson";
import { pointOf } from "./point-of";
import type { RowsFormat } from "./write-rows";

/**
 * RFC 7946, a feature an event; one without a place has no geometry, and `geo_precision` says what a point stands for.
 * `about`: in words, what they are.
 */
export const rowsGeoJson = (title: string, about: string): RowsFormat => ({
  type: "application/geo+json",
  begin: () =>
    `{"type":"FeatureCollection","name":${inJson(title)},"description":${inJson(about)},"features":[\n`,
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
});

const inJson = (text: string) => JSON.stringify(text.toWellFormed());

function wellFormed<Value>(value: Value): Value | string {
  return typeof value === "string" ? value.toWellFormed() : value;
}
