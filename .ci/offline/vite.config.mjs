import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

/**
 * The application once more, as one module and one sheet with the fonts inside, for files that are saved from the
 * page and opened without a site (src/share/offline/). Writes them to dist/offline/, with the frame they are put into
 * and a list of their names.
 */
const here = new URL(".", import.meta.url);
const own = (name) => readFileSync(new URL(name, here), "utf8");
const published = (path) => readFileSync(new URL(`../../public/${path}`, here));

const BOOTSTRAP = own("bootstrap.js").trim();

/** fonts.css with each font in place of its address. */
function fonts() {
  const sheet = published("fonts/fonts.css").toString("utf8");
  return sheet.replace(
    /url\('\.\/([\w-]+\.woff2)'\)/g,
    (_, name) => `url(data:font/woff2;base64,${published(`fonts/${name}`).toString("base64")})`,
  );
}

/** The frame but for what each file puts into it: title, summary, parts. */
function frame() {
  const filled = {
    hash: createHash("sha256").update(BOOTSTRAP).digest("base64"),
    icon: published("icon.svg").toString("base64"),
  };
  return own("frame.html")
    .replace(/\{\{(\w+)\}\}/g, (hole, name) => filled[name] ?? hole)
    .replace('<script src="./bootstrap.js"></script>', () => `<script>${BOOTSTRAP}</script>`);
}

const framed = {
  name: "frame-of-the-offline-file",
  enforce: "post",
  generateBundle(_, bundle) {
    const sheet = bundle["application.css"];
    sheet.source = `${fonts()}\n${sheet.source}`;
    const emit = (fileName, source) => this.emitFile({ type: "asset", fileName, source });
    emit("parts.json", JSON.stringify(Object.keys(bundle).sort()));
    emit("frame.html", frame());
  },
};

const names = { entryFileNames: "application.js", assetFileNames: "application[extname]" };

export default defineConfig({
  base: "./",
  publicDir: false,
  plugins: [svelte(), framed],
  /** A worker is a part of the file; the bootstrap writes its address in the place of its name. */
  experimental: { renderBuiltUrl: (name) => `part:offline/${name}` },
  build: {
    outDir: "dist/offline",
    target: "es2022",
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: Infinity,
    chunkSizeWarningLimit: Infinity,
    rollupOptions: {
      input: "src/offline.ts",
      preserveEntrySignatures: "strict",
      output: { ...names, codeSplitting: false },
    },
  },
  worker: {
    format: "es",
    rollupOptions: { output: { entryFileNames: "workers/[name].js", codeSplitting: false } },
  },
});
