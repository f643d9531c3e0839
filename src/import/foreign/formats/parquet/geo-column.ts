import type { FileMetaData } from "hyparquet";
import { placeOfWkb } from "./wkb";
import { Extent } from "../extent";
import { unknownFault } from "../faults";
import type { Cell } from "../../row-source";

/** Names under which geometries are written by programs that do not say so. */
const USUAL = /^(geometry|geom|the_geom|wkb_geometry|geography)$/i;

/**
 * The column that says where rows are: as GeoParquet names it, as Parquet itself marks it, or as it is usually called;
 * null without one. Throws FileFault where its coordinates are not degrees.
 */
export function geoColumn(metadata: FileMetaData): string | null {
  const columns = metadata.schema.slice(1);
  const geo = geoMetadata(metadata);
  if (geo) {
    refuseOtherDegrees(geo.crs);
    return geo.column;
  }
  const marked = columns.find(({ logical_type }) => /^GEO/.test(logical_type?.type ?? ""));
  const usual = columns.find(
    ({ name, type, converted_type, logical_type }) =>
      type === "BYTE_ARRAY" && !converted_type && !logical_type && USUAL.test(name),
  );
  return (marked ?? usual)?.name ?? null;
}

interface Crs {
  type?: unknown;
  name?: unknown;
  id?: { authority?: unknown; code?: unknown };
}

function geoMetadata({
  key_value_metadata,
  schema,
}: FileMetaData): { column: string; crs: Crs | null } | null {
  const text = key_value_metadata?.find(({ key }) => key === "geo")?.value;
  if (text === undefined) return null;
  try {
    const { primary_column, columns } = JSON.parse(text);
    if (typeof primary_column !== "string" || !schema.some(({ name }) => name === primary_column))
      return null;
    return { column: primary_column, crs: columns[primary_column].crs ?? null };
  } catch {
    return null;
  }
}

/** Without a system, and in longitude and latitude of any, they are degrees; else they would put rows elsewhere. */
function refuseOtherDegrees(crs: Crs | null): void {
  if (
    crs === null ||
    typeof crs.type !== "string" ||
    !/^(Projected|Compound|Engineering|Bound)/.test(crs.type)
  )
    return;
  throw unknownFault(
    `Its coordinates are not in degrees of longitude and latitude, but in ${String(crs.name ?? crs.id?.code)}.`,
    "Save it in WGS 84 (EPSG:4326), and open that.",
  );
}

/** Where a row is by the value of that column: well-known binary, or positions with members x and y. */
export function placeOf(value: unknown): [lat: Cell, lon: Cell, type: Cell] {
  if (value instanceof Uint8Array) return placeOfWkb(value);
  const extent = new Extent();
  span(value, extent, 0);
  return extent.place("Shape");
}

function span(value: unknown, extent: Extent, depth: number): void {
  if (typeof value !== "object" || value === null || depth > 8) return;
  if (Array.isArray(value)) for (const part of value) span(part, extent, depth + 1);
  else if ("x" in value && "y" in value) extent.add(value.x, value.y);
}
