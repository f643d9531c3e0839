import { chromium, type Browser, type Page } from "@playwright/test";
import { existsSync, readFileSync } from "node:fs";

const DEBIAN = "/usr/bin/chromium";
/** Software GL, so that the same is measured on every machine. */
const ARGUMENTS = [
  ...["--no-sandbox", "--disable-dev-shm-usage", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
  ...["--enable-precise-memory-info", "--js-flags=--expose-gc"],
];

/** A page in a browser of its own, so that none of them is in the background. `script` runs before its own. */
export async function openPage(address: string, script?: string): Promise<{ page: Page; browser: Browser }> {
  const own = process.env["CHROMIUM_PATH"] ?? (existsSync(DEBIAN) ? DEBIAN : undefined);
  const browser = await chromium.launch({ args: ARGUMENTS, ...(own ? { executablePath: own } : {}) });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  page.setDefaultTimeout(600_000);
  page.on("pageerror", (error) => console.error(`${address}: ${error.message}`));
  if (script) await page.addInitScript({ path: script });
  await page.goto(address);
  return { page, browser };
}

/**
 * Resident bytes of the page's own process after a collection: heaps of page and workers, buffers, tiles; null where
 * the system does not tell (Linux does).
 */
export async function memoryOf(page: Page, browser: Browser): Promise<number | null> {
  const ofPage = await page.context().newCDPSession(page);
  await ofPage.send("HeapProfiler.collectGarbage");
  await ofPage.detach();
  const ofBrowser = await browser.newBrowserCDPSession();
  const { processInfo } = await ofBrowser.send("SystemInfo.getProcessInfo");
  await ofBrowser.detach();
  const resident = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => residentOf(id));
  return resident.includes(null) ? null : Math.max(...(resident as number[]));
}

function residentOf(pid: number): number | null {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return null;
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(status, "utf8"))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}
