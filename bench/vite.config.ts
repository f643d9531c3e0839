import { defineConfig } from "vite";

/** The peers' page, built as it would be shipped. */
export default defineConfig({
  root: "bench/pages",
  base: "./",
  build: {
    target: "es2022",
    outDir: "../dist",
    emptyOutDir: true,
    rollupOptions: { input: "bench/pages/peer.html" },
    chunkSizeWarningLimit: 2000,
  },
  worker: { format: "es" },
});
