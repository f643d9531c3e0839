import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { getManifest } from "workbox-build";

/**
 * Writes the service worker of a built site (dist/, or the folder given) and its kill switch: sw.js with the list of
 * all files and their digests, and sw-off.js, which a host copies over sw.js to be rid of it.
 */
const folder = process.argv[2] ?? "dist";
/** Large, and not needed to open a page: kept once the page is at rest, without holding up the rest. */
const LATER = /^offline\//;

const digest = (algorithm, data, encoding) => createHash(algorithm).update(data).digest(encoding);

const { manifestEntries, warnings } = await getManifest({
  globDirectory: folder,
  globPatterns: ["**/*"],
  globIgnores: ["**/*.{br,gz,map}", "sw.js", "sw-off.js"],
  maximumFileSizeToCacheInBytes: 20_000_000,
});
if (warnings.length > 0) throw new Error(warnings.join("\n"));
const files = manifestEntries
  .map(({ url }) => ({
    url,
    integrity: `sha256-${digest("sha256", readFileSync(join(folder, url)), "base64")}`,
  }))
  .sort((one, other) => (one.url < other.url ? -1 : 1));

async function bundle(name) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: "warn",
    define: {
      FILES: JSON.stringify(files.filter(({ url }) => !LATER.test(url))),
      LATER: JSON.stringify(files.filter(({ url }) => LATER.test(url))),
      VERSION: JSON.stringify(digest("sha256", JSON.stringify(files), "hex").slice(0, 16)),
    },
    publicDir: false,
    build: {
      target: "es2022",
      write: false,
      lib: { entry: `src/update/worker/${name}.ts`, formats: ["iife"], name: "worker" },
    },
  });
  writeFileSync(join(folder, `${name}.js`), output[0].code);
}

await bundle("sw");
await bundle("sw-off");
