import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Topology } from "topojson-specification";
import * as v from "valibot";
import { AtlasSchema, ManifestSchema } from "../../src/model/schema";

/**
 * Checks what was published against the documents, sharing no code with the build but the public
 * schema: positions, context, hashes, references. Returns what is wrong, one line each.
 */
export function verifyData(root: string): string[] {
  const read = (path: string) => readFileSync(join(root, path));
  const json = (path: string): unknown => JSON.parse(read(path).toString("utf8"));
  const hash = (bytes: Buffer | string) => createHash("sha256").update(bytes).digest("hex");
  const wrong: string[] = [];
  const expect = (holds: boolean, what: string) => void (holds || wrong.push(what));

  const parsed = v.safeParse(v.tuple([AtlasSchema, ManifestSchema]), [
    json("public/data/atlas.json"),
    json("public/data/manifest.json"),
  ]);
  if (!parsed.success) return parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
  const [atlas, manifest] = parsed.output;

  for (const { path, bytes, sha256 } of manifest.files) {
    const file = read(`public/data/${path}`);
    expect(file.length === bytes && hash(file) === sha256, `${path} is not the file of the manifest`);
  }
  const hashes = manifest.files.map(({ sha256 }) => sha256).join("\n");
  expect(hash(hashes).startsWith(manifest.fingerprint), "the fingerprint is not that of the files");

  for (const document of atlas.documents) {
    const source = read(`seeds/${document.file}`);
    const text = source.toString("utf8");
    expect(hash(source) === document.sha256, `${document.id} has another hash`);
    expect(text.length === document.length, `${document.id} has another length`);
    for (const { id, quote, context } of atlas.reports.filter((report) => report.document === document.id)) {
      const { exact, prefix, suffix, start, end } = quote;
      const around = (before: string, after: string) => text.slice(start - before.length, end + after.length);
      expect(text.slice(start, end) === exact, `${id}: the quote is not at its position`);
      expect(
        around(prefix, suffix) === prefix + exact + suffix,
        `${id}: prefix or suffix is not beside the quote`,
      );
      expect(
        around(context.before, context.after) === context.before + exact + context.after,
        `${id}: context`,
      );
    }
  }

  const reports = new Map(atlas.reports.map((report) => [report.id, report]));
  for (const event of atlas.events) {
    const telling = atlas.reports.filter((report) => report.event === event.id).map(({ id }) => id);
    expect(telling.toSorted().join() === event.reports.toSorted().join(), `${event.id} lists other reports`);
    for (const measure of ["killed", "wounded", "arrested"] as const) {
      const number = event[measure];
      const source = number && reports.get(number.from)?.[measure];
      expect(!number || source?.low === number.low, `${event.id}: ${measure} is not its report's`);
    }
  }

  const { objects } = json("public/data/areas.json") as Topology<{ areas: Topology["objects"][string] }>;
  const outlines = new Set(
    objects.areas.type === "GeometryCollection" ? objects.areas.geometries.map(({ id }) => id) : [],
  );
  for (const { id, geometryId } of [...atlas.places, ...atlas.areas]) {
    expect(geometryId === null || outlines.has(geometryId), `${id} has no outline ${geometryId}`);
  }
  return wrong;
}
