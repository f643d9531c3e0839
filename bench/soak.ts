import type { CDPSession, Page } from "@playwright/test";
import { FIRST_DAY, LAST_DAY } from "./data/synthetic";
import { memoryOf, openPage, readerGone, watchPeak } from "./open-peer";
import { slopeOf } from "./statistics";

interface Sample {
  /** Of the page's process, bytes; NaN where the system does not tell. */
  resident: number;
  /** Of the page's scripts: objects, and buffers beside them, bytes. */
  heap: number;
  buffers: number;
}

/** What was held after each of some repetitions; `every`: repetitions between two samples. */
interface Series {
  what: string;
  every: number;
  samples: Sample[];
}

/** How a file was opened for the first time. */
interface Opening {
  /** To the map at rest, ms; and the longest time between two frames on the way. */
  time: number;
  longest: number;
  /** The most that the page's process held, bytes; NaN where the system does not tell. */
  peak: number;
}

interface Soak {
  cycles: number;
  scrubs: number;
  say: (words: string) => void;
}

/** Repetitions by which caches and compiled code have come to rest. */
const WARM = 3;
/** Steps of a window between two samples. */
const EVERY = 50;

/**
 * The atlas under long use: a file is opened and closed again and again, then a window is dragged to and fro over it.
 * What is held is taken after a collection.
 */
export async function soak(
  address: string,
  csv: string,
  { cycles, scrubs, say }: Soak,
): Promise<{ opening: Opening; series: Series[] }> {
  const { page, browser } = await openPage(address, "bench/stopwatch.js");
  const session = await page.context().newCDPSession(page);
  const sample = async (): Promise<Sample> => {
    const resident = (await memoryOf(page, browser)) ?? NaN;
    const { usedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
    return { resident, heap: usedSize, buffers: backingStorageSize };
  };
  try {
    await page.locator("[data-map=idle]").waitFor();
    const opened: Series = { what: "opened and closed", every: 1, samples: [await sample()] };
    const opening: Opening = { time: 0, longest: 0, peak: NaN };
    for (let cycle = 1; cycle <= cycles; cycle++) {
      const began = performance.now();
      const watched = cycle === 1 ? await watchPeak(browser) : null;
      await page.evaluate(() => void (window.longest = 0));
      await openFile(page, session, csv);
      if (watched) {
        opening.time = performance.now() - began;
        opening.peak = watched.stop() ?? NaN;
        opening.longest = await page.evaluate(() => window.longest);
      }
      await page.getByRole("button", { name: "Close file" }).click();
      await page.getByRole("region", { name: "Opened file" }).waitFor({ state: "detached" });
      // Until the way back goes, the file that was closed is still there.
      await page.getByRole("group", { name: "File closed" }).getByRole("button", { name: "Dismiss" }).click();
      await page.locator("[data-map=idle]").waitFor();
      await readerGone(page);
      opened.samples.push(await sample());
      say(`  closed ${cycle} of ${cycles}: ${megabytes(opened.samples.at(-1)!.resident)} MB`);
    }
    await openFile(page, session, csv);
    const dragged: Series = { what: "steps of a window", every: EVERY, samples: [await sample()] };
    const to = await grip(page);
    for (let step = 1; step <= scrubs; step++) {
      await page.mouse.move(to.x(step), to.y);
      if (step % EVERY !== 0) continue;
      dragged.samples.push(await sample());
      say(`  dragged ${step} of ${scrubs}: ${megabytes(dragged.samples.at(-1)!.resident)} MB`);
    }
    await page.mouse.up();
    return { opening, series: [opened, dragged] };
  } finally {
    await browser.close();
  }
}

/** Chooses the file without a handle on the field, which would keep the whole page in memory. */
async function openFile(page: Page, session: CDPSession, csv: string): Promise<void> {
  const objectGroup = "soak";
  const expression = 'document.querySelector("[data-open-file]")';
  const { result } = await session.send("Runtime.evaluate", { expression, objectGroup });
  await session.send("DOM.setFileInputFiles", { files: [csv], objectId: result.objectId! });
  await session.send("Runtime.releaseObjectGroup", { objectGroup });
  await page.getByRole("button", { name: "Dismiss" }).click();
  await page.locator("[data-map=idle]").waitFor();
}

/** Takes hold of a window of a year; says where it is dragged to, to and fro. */
async function grip(page: Page): Promise<{ x: (step: number) => number; y: number }> {
  const band = page.locator("[data-time-band]");
  for (const [name, day] of [
    ["From", FIRST_DAY],
    ["To", FIRST_DAY + 365],
  ] as const) {
    const field = band.getByRole("textbox", { name, exact: true });
    await field.fill(new Date(day * 86_400_000).toISOString().slice(0, 10));
    await field.press("Enter");
  }
  const [left, top, width, height] = await page.evaluate(() => {
    const slider = document.querySelector("[data-time-band] [role=slider]")!;
    const { x, y, width, height } = slider.parentElement!.getBoundingClientRect();
    return [x, y, width, height];
  });
  const year = (365 / (LAST_DAY - FIRST_DAY + 1)) * width!;
  const [start, room, y] = [left! + year / 2, width! - year, top! + height! * 0.4];
  await page.mouse.move(start, y);
  await page.mouse.down();
  const there = (part: number) => (part < 0.5 ? 2 * part : 2 - 2 * part);
  return { x: (step) => start + room * there((step % 97) / 97), y };
}

/** The series as text: what was held, and how much more each repetition holds once all has come to rest. */
export function soakReport({ opening, series }: { opening: Opening; series: readonly Series[] }): string {
  const seconds = (opening.time / 1000).toFixed(1);
  const first = `Opened in ${seconds} s; no frame took longer than ${Math.round(opening.longest)} ms, no more than ${megabytes(opening.peak)} MB were held.`;
  const held = series
    .map(({ what, every, samples }) => {
      const lines = (["resident", "heap", "buffers"] as const).map((of) => {
        const held = samples.map((sample) => sample[of]);
        const slope = slopeOf(held.slice(WARM)) / every;
        return `${of.padEnd(9)} ${held.map(megabytes).join(" ")} MB; ${(slope / 1e6).toFixed(3)} MB more each`;
      });
      return [`${(samples.length - 1) * every} ${what}, a figure every ${every}:`, ...lines].join("\n");
    })
    .join("\n\n");
  return `${first}\n\n${held}`;
}

const megabytes = (bytes: number) => Math.round(bytes / 1e6).toString();
