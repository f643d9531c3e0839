import { svelte } from "@sveltejs/vite-plugin-svelte";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** The development server puts styles into the page and talks by web socket; the built pages keep the strict policy. */
const looserWhileDeveloping: Plugin = {
  name: "looser-while-developing",
  apply: "serve",
  transformIndexHtml: (html) =>
    html
      .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
      .replace("connect-src 'self'", "connect-src 'self' ws:"),
};

/** Rooms that the page and the embed share. */
const COMMON = /src.(model|table|view|data|session|ui|map|time|sentence)/;

/** Two pages, relative addresses (any folder of any host), unit tests beside the code. */
export default defineConfig({
  base: "./",
  plugins: [svelte(), looserWhileDeveloping],
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: ["index.html", "embed.html"],
      // What both pages begin with is one file: each of many small ones would cost a request of its own.
      output: {
        codeSplitting: {
          groups: [{ name: "common", tags: ["$initial"], minShareCount: 2, test: COMMON }],
        },
      },
    },
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: "es" },
  test: {
    include: ["src/**/*.test.ts", "geo/pipeline/**/*.test.ts"],
    environment: "node",
    passWithNoTests: false,
    // Properties are tried some hundred times each: slow on a machine that does other things too.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
