import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { build } from "./build";
import { readInputs } from "./read-inputs";
import { compareData, writeData } from "./write-data";

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), "editions-"))));
afterEach(() => rmSync(root, { recursive: true }));

const BASE = `${import.meta.dirname}/fixtures/base`;
const now = build(readInputs(BASE)).files;
const retitled = new Map(readInputs(BASE));
retitled.set(
  "seeds/atlas.yaml",
  (retitled.get("seeds/atlas.yaml") ?? "").replace(/title: .*/, "title: Another"),
);
const next = build(retitled).files;
const fingerprintOf = (files: ReadonlyMap<string, string>) =>
  (JSON.parse(files.get("manifest.json")!) as { fingerprint: string }).fingerprint;

test("data that other data replace are kept under their fingerprint, byte for byte", () => {
  expect(writeData(root, now)).toBeNull();
  expect(writeData(root, next)).toBe(fingerprintOf(now));
  const kept = join(root, "public/data/editions", fingerprintOf(now));
  expect(readdirSync(kept).toSorted()).toEqual([...now.keys()].toSorted());
  for (const [name, text] of now) expect(readFileSync(join(kept, name), "utf8")).toBe(text);
  expect(compareData(root, next)).toEqual([]);
});

test("the same data written again keep nothing", () => {
  writeData(root, now);
  expect(writeData(root, now)).toBeNull();
  expect(readdirSync(join(root, "public/data"))).not.toContain("editions");
});

test("data edited by hand are no edition", () => {
  writeData(root, now);
  writeFileSync(join(root, "public/data/atlas.json"), "{}");
  expect(writeData(root, next)).toBeNull();
});

test("an edition that was touched or misnamed is named by the check", () => {
  writeData(root, now);
  writeData(root, next);
  const editions = join(root, "public/data/editions");
  const kept = fingerprintOf(now);
  cpSync(join(editions, kept), join(editions, "000000000000"), { recursive: true });
  writeFileSync(join(editions, kept, "areas.json"), "{}");
  expect(compareData(root, next)).toEqual([
    "public/data/editions/000000000000: its manifest is not that of 000000000000",
    `public/data/editions/${kept}/areas.json: not the file of its manifest`,
  ]);
});
