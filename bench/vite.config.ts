import { defineConfig } from "vite";

/** The peers' pages, built as they would be shipped. */
export default defineConfig({
  root: "bench/pages",
  base: "./",
  build: {
    target: "es2022",
    outDir: "../dist",
    emptyOutDir: true,
    rollupOptions: {
      input: ["maplibre", "deck", "crossfilter", "sums"].map((name) => `bench/pages/${name}.html`),
    },
    chunkSizeWarningLimit: 2000,
  },
  worker: { format: "es" },
});
