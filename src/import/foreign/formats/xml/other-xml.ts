import { unknownFault } from "../faults";

const AS_LAYER = "Save its layer as GeoJSON, KML or CSV, and open that.";
const AS_WORKBOOK = "Open it in a spreadsheet program, save it as .xlsx or CSV, and open that.";

/** XML that is often at hand and is no KML: its outermost element without a prefix, what it is, what can be done. */
const OTHERS: readonly [root: RegExp, what: string, todo: string][] = [
  [/^gpx$/i, "GPX, points and tracks of a GPS device", "Save it as KML, GeoJSON or CSV, and open that."],
  [/^(osm|osmChange)$/, "OpenStreetMap data", AS_LAYER],
  [/^(rss|feed|RDF)$/, "a news feed, such as GeoRSS", "Save its entries as GeoJSON or CSV, and open that."],
  [/^(FeatureCollection|featureCollection|GML)$/i, "GML", AS_LAYER],
  [/^(document|document-content)$/, "an OpenDocument file (.fods)", AS_WORKBOOK],
  [/^Workbook$/, "a workbook as XML", AS_WORKBOOK],
  [/^svg$/i, "a picture (SVG)", "Open the data that it was made from: CSV, XLSX, GeoJSON, KML or Parquet."],
  [/^TrainingCenterDatabase$/, "TCX, a track of a GPS device", AS_LAYER],
];

/** Refuses XML of another kind than KML by its outermost element. */
export function otherXmlFault(root: string) {
  const local = root.slice(root.indexOf(":") + 1);
  const found = OTHERS.find(([pattern]) => pattern.test(local));
  if (found) return unknownFault(`It is ${found[1]}, which cannot be opened here.`, found[2]);
  return unknownFault(
    `It is XML of another kind than KML, which cannot be opened here: its outermost element is “${root}”.`,
    AS_LAYER,
  );
}
