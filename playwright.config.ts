import { defineConfig } from "@playwright/test";

const executablePath = process.env["CHROMIUM_PATH"];
const port = Number(process.env["E2E_PORT"] ?? 4273);
const site = `http://localhost:${port}/`;

/** Real Chromium with WebGL in software; the production build, served twice so that hosts of another origin are real. */
export default defineConfig({
  testDir: "e2e",
  timeout: 90_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  // Software GL on a busy machine can starve a page; what passes only the second time is named in the report.
  retries: 1,
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["list"], ["json", { outputFile: process.env["E2E_REPORT"] ?? "test-results/e2e.json" }]],
  use: {
    baseURL: site,
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    // Keeping the site for offline use is one spec's promise; the others need not pay for it.
    serviceWorkers: "block",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: [{ command: `node .ci/preview.mjs ${port}`, url: site, reuseExistingServer: false }],
});
