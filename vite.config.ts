import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

/** Two pages, relative addresses (any folder of any host), unit tests beside the code. */
export default defineConfig({
  base: "./",
  plugins: [svelte()],
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    rollupOptions: { input: ["index.html", "embed.html"] },
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: "es" },
  test: {
    include: ["src/**/*.test.ts", "geo/pipeline/**/*.test.ts"],
    environment: "node",
    passWithNoTests: false,
  },
});
