import { toJsonSchema } from "@valibot/to-json-schema";
import type { Topology } from "topojson-specification";
import * as v from "valibot";
import {
  AtlasSchema,
  ManifestSchema,
  SCHEMA_VERSION,
  type Atlas,
  type Manifest,
} from "../../src/model/schema";
import { intervalOf } from "./date-interval";
import { compareText } from "./faults";
import { sha256 } from "./sha256";

/** The generated files: name below public/data, and bytes as text. */
export type DataFiles = ReadonlyMap<string, string>;

/** Writes everything out as text, the same for the same input: no clock, no locale. */
export function serialiseData(atlas: Atlas, areas: Topology): DataFiles {
  const schema = toJsonSchema(AtlasSchema, { ignoreActions: ["check"] });
  const files = new Map([
    ["areas.json", `${JSON.stringify(areas)}\n`],
    ["atlas.json", recordPerLine(atlas)],
    ["atlas.schema.json", `${JSON.stringify(schema, null, 1)}\n`],
  ]);
  return files.set("manifest.json", `${JSON.stringify(manifestOf(atlas, files), null, 1)}\n`);
}

function manifestOf(atlas: Atlas, files: DataFiles): Manifest {
  const listed = [...files]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([path, text]) => ({ path, bytes: Buffer.byteLength(text), sha256: sha256(text) }));
  return v.parse(ManifestSchema, {
    schemaVersion: SCHEMA_VERSION,
    fingerprint: sha256(listed.map((file) => file.sha256).join("\n")).slice(0, 12),
    dataDate: newest(atlas),
    files: listed,
  });
}

function newest(atlas: Atlas): string {
  const dates = atlas.documents.map(({ published }) => intervalOf(published.edtf));
  const [last] = dates.toSorted((a, b) => b.end - a.end || b.start - a.start || compareText(a.edtf, b.edtf));
  if (!last) throw new Error("an atlas without documents has no date");
  return last.edtf;
}

/** Compact JSON with one record a line, so that a change of one record is a change of one line. */
function recordPerLine(atlas: Atlas): string {
  const members = Object.entries(atlas).map(([key, value]) => {
    const isList = Array.isArray(value) && value.length > 0;
    const body = isList
      ? `[\n${value.map((item) => JSON.stringify(item)).join(",\n")}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(key)}:${body}`;
  });
  return `{\n${members.join(",\n")}\n}\n`;
}
