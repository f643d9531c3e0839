import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { ManifestSchema, type Manifest } from "../../src/model/schema";
import type { DataFiles } from "./serialise-data";
import { sha256 } from "./sha256";

/** Below public/data: a folder for each fingerprint that went before, so that links pinned to it still open. */
export const EDITIONS = "editions";

/**
 * Copies the data in `folder` to its edition before other data takes its place. Gives its fingerprint; null where
 * there is nothing to keep: no data, data that are not whole, or the same data again.
 */
export function keepEdition(folder: string, next: DataFiles): string | null {
  const text = read(join(folder, "manifest.json"));
  if (text === null || text === next.get("manifest.json")) return null;
  const manifest = manifestIn(text);
  if (!manifest || faultsOf(folder, manifest).length > 0) return null;
  const kept = join(folder, EDITIONS, manifest.fingerprint);
  mkdirSync(kept, { recursive: true });
  for (const name of ["manifest.json", ...manifest.files.map(({ path }) => path)])
    copyFileSync(join(folder, name), join(kept, name));
  return manifest.fingerprint;
}

/** What is wrong with the editions kept in `folder`, one line each: a file changed or missing, a folder misnamed. */
export function editionFaults(folder: string): string[] {
  const editions = join(folder, EDITIONS);
  if (!existsSync(editions)) return [];
  return readdirSync(editions).flatMap((name) => {
    const manifest = manifestIn(read(join(editions, name, "manifest.json")) ?? "");
    if (manifest?.fingerprint !== name) return [`${EDITIONS}/${name}: its manifest is not that of ${name}`];
    return faultsOf(join(editions, name), manifest).map((fault) => `${EDITIONS}/${name}/${fault}`);
  });
}

function faultsOf(folder: string, { files, fingerprint }: Manifest): string[] {
  const changed = files.flatMap(({ path, sha256: hash }) => {
    const text = read(join(folder, path));
    return text !== null && sha256(text) === hash ? [] : [`${path}: not the file of its manifest`];
  });
  const isItsOwn = sha256(files.map((file) => file.sha256).join("\n")).startsWith(fingerprint);
  return isItsOwn ? changed : [...changed, "manifest.json: the fingerprint is not that of its files"];
}

const read = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : null);

function manifestIn(text: string): Manifest | null {
  try {
    return v.parse(ManifestSchema, JSON.parse(text));
  } catch {
    return null;
  }
}
