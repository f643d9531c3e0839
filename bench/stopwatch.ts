import type { Page } from "@playwright/test";
import type { Step } from "./pages/peer";

declare global {
  interface Window {
    /** Times the next event of a kind: to the end of its handlers, and to the pixels it changed. */
    timeNext(type: string): void;
    timed: Promise<Step>;
    /** The longest time between two frames since it was last set to 0, ms. */
    longest: number;
  }
}

/** Puts a stopwatch into the atlas's page; nothing of it is in the atlas itself. */
export async function addStopwatch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const afterThisTask = (work: () => void) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = work;
      port2.postMessage(null);
    };
    const readBack = () => {
      for (const canvas of document.querySelectorAll("canvas")) {
        if (canvas.width > 0 && canvas.height > 0) canvas.getContext("2d")?.getImageData(0, 0, 1, 1);
      }
    };
    window.timeNext = (type) => {
      window.timed = new Promise((resolve) => {
        const heard = () => {
          const began = performance.now();
          afterThisTask(() => {
            const main = performance.now() - began;
            requestAnimationFrame(() =>
              afterThisTask(() => {
                readBack();
                resolve({ main, pixels: performance.now() - began });
              }),
            );
          });
        };
        window.addEventListener(type, heard, { capture: true, once: true });
      });
    };
    window.longest = 0;
    let last = performance.now();
    const frame = (now: number) => {
      window.longest = Math.max(window.longest, now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}
