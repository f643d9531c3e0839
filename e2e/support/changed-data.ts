import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "@playwright/test";

interface Manifest {
  fingerprint: string;
  files: { path: string; bytes: number; sha256: string }[];
}

/** The site's manifest as it is built. */
export const manifest = JSON.parse(readFileSync("public/data/manifest.json", "utf8")) as Manifest;

/** The manifest of data in which one file is another. */
export function manifestOf(
  path: string,
  text: string,
  { fingerprint, files }: Manifest = manifest,
): Manifest {
  const sha256 = createHash("sha256").update(text).digest("hex");
  const own = { path, bytes: Buffer.byteLength(text), sha256 };
  return { ...manifest, fingerprint, files: files.map((file) => (file.path === path ? own : file)) };
}

/** The site with another atlas from now on, and with the manifest of that. */
export async function changeAtlas(
  pages: BrowserContext | Page,
  atlas: object,
  fingerprint: string,
): Promise<void> {
  const body = JSON.stringify(atlas);
  const json = manifestOf("atlas.json", body, { ...manifest, fingerprint });
  await pages.route("**/data/manifest.json", (route) => route.fulfill({ json }));
  await pages.route("**/data/atlas.json*", (route) =>
    route.fulfill({ contentType: "application/json", body }),
  );
}
