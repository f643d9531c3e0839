import type { Contender } from "./contender";
import { memoryOf, openPage } from "./open-peer";
import { scrubs } from "./windows";

/** The page of one of the peers. */
export async function peer(who: "maplibre" | "deck" | "crossfilter" | "sums", address: string, size: number) {
  const { page, browser } = await openPage(`${address}peer.html?${who}`);
  await page.waitForFunction(() => "peer" in window);
  const contender: Contender = {
    who: who === "sums" ? "table" : who,
    async load() {
      const time = await page.evaluate((count) => window.peer.load(count), size);
      // What draws nothing has no first pixels.
      return who === "sums" || who === "crossfilter" ? [] : [{ measure: "binary" as const, time }];
    },
    // A drag that nobody times, where it costs little: what runs for the first time is not compiled yet.
    async grip(window) {
      const isCheap = who === "sums" || who === "crossfilter";
      const warming = isCheap ? [...scrubs(60).flatMap(({ windows }) => windows), window] : [];
      await page.evaluate(async (windows) => {
        for (const { from, to } of windows) await globalThis.window.peer.step(from, to);
      }, warming);
    },
    step: ({ from, to }) => page.evaluate(([a, b]) => window.peer.step(a, b), [from, to] as const),
    release: () => Promise.resolve(),
    filter: (types) => page.evaluate((one) => window.peer.filter(one), types),
    search: () => Promise.resolve(null),
    memory: () => memoryOf(page, browser),
    close: () => browser.close(),
  };
  return contender;
}
