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

/** Rounds of collection after which what is held counts as it is; a pause between them, ms; what counts as less. */
const [ROUNDS, PAUSE, LESS] = [12, 1500, 0.995];

/**
 * Resident bytes of the page's own process at rest: heaps of page and workers, buffers, tiles, once what can be collected
 * is and the allocator has given back what it no longer needs; null where the system does not tell (Linux does).
 */
export async function memoryOf(page: Page, browser: Browser): Promise<number | null> {
  const ofPage = await page.context().newCDPSession(page);
  const pages = await pagesOf(browser);
  let [least, since] = [Infinity, 0];
  for (let round = 0; round < ROUNDS && since < 3; round++) {
    await ofPage.send("HeapProfiler.collectGarbage");
    await page.waitForTimeout(PAUSE);
    const now = residentNow(pages);
    if (now === null) break;
    since = now < LESS * least ? 0 : since + 1;
    least = Math.min(least, now);
  }
  await ofPage.detach();
  return Number.isFinite(least) ? least : null;
}

/** The worker that reads files goes by itself when nobody has asked it for a while. */
export async function readerGone(page: Page): Promise<void> {
  const isReading = () => page.workers().some((worker) => worker.url().includes("import-worker"));
  for (let wait = 0; isReading() && wait < 60; wait++) await page.waitForTimeout(500);
}

/** The most that the page's process holds from now on until `stop`, looked at four times a second. */
export async function watchPeak(browser: Browser): Promise<{ stop(): number | null }> {
  const pages = await pagesOf(browser);
  let peak = residentNow(pages);
  const look = setInterval(() => {
    const now = residentNow(pages);
    peak = now === null || peak === null ? null : Math.max(peak, now);
  }, 250);
  return {
    stop() {
      clearInterval(look);
      return peak;
    },
  };
}

/** Numbers of the processes that pages run in. */
async function pagesOf(browser: Browser): Promise<number[]> {
  const ofBrowser = await browser.newBrowserCDPSession();
  const { processInfo } = await ofBrowser.send("SystemInfo.getProcessInfo");
  await ofBrowser.detach();
  return processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
}

function residentNow(pages: readonly number[]): number | null {
  const resident = pages.map(residentOf);
  return resident.includes(null) ? null : Math.max(...(resident as number[]));
}

function residentOf(pid: number): number | null {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return null;
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(status, "utf8"))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}
