import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EDITIONS, editionFaults, keepEdition } from "./editions";
import type { DataFiles } from "./serialise-data";

const FOLDER = "public/data";

/**
 * Makes `public/data` below `root` hold exactly these files, beside the editions that went before. Gives the
 * fingerprint of the one that goes now, null when none does.
 */
export function writeData(root: string, files: DataFiles): string | null {
  const folder = join(root, FOLDER);
  mkdirSync(folder, { recursive: true });
  const kept = keepEdition(folder, files);
  for (const name of readdirSync(folder))
    if (!files.has(name) && name !== EDITIONS) rmSync(join(folder, name), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  return kept;
}

/** What differs between `public/data` below `root` and these files, one line each; empty when nothing does. */
export function compareData(root: string, files: DataFiles): string[] {
  const folder = join(root, FOLDER);
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const stray = present
    .filter((name) => !files.has(name) && name !== EDITIONS)
    .map((name) => `${FOLDER}/${name}: not made by the build`);
  const changed = [...files].flatMap(([name, text]) => {
    if (!present.includes(name)) return [`${FOLDER}/${name}: missing`];
    const same = readFileSync(join(folder, name)).equals(Buffer.from(text));
    return same ? [] : [`${FOLDER}/${name}: differs from what the sources produce`];
  });
  const editions = editionFaults(folder).map((fault) => `${FOLDER}/${fault}`);
  return [...changed, ...stray, ...editions].toSorted();
}
