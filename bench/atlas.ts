import type { Contender } from "./contender";
import { FIRST_DAY, LAST_DAY } from "./data/synthetic";
import { memoryOf, openPage } from "./open-peer";
import type { Step } from "./pages/peer";
import type { Window } from "./windows";

declare global {
  interface Window {
    timeNext(type: string): void;
    timed: Promise<Step>;
    longest: number;
    firstPoints(): Promise<number>;
  }
}

/** The atlas as it is shipped, used by mouse and keyboard: a CSV is opened, the window is dragged over the band. */
export async function atlas(address: string, csv: string): Promise<Contender> {
  const { page, browser } = await openPage(address, "bench/stopwatch.js");
  await page.locator("[data-time-band] [role=slider]").first().waitFor();
  const timed = () => page.evaluate(() => window.timed);
  let middle: (window: Window) => number = () => 0;
  let y = 0;
  return {
    who: "atlas",
    async load() {
      await page.evaluate(() => void (window.longest = 0));
      const seen = page.evaluate(() => window.firstPoints());
      await page.locator("input[data-open-file]").setInputFiles(csv);
      const time = await seen;
      const longest = await page.evaluate(() => window.longest);
      await page.getByRole("button", { name: "Dismiss" }).click();
      await page.getByRole("button", { name: "Points", exact: true }).click();
      return [{ measure: "csv", time, longest }];
    },
    async grip(window) {
      for (const [name, day] of [
        ["From", window.from],
        ["To", window.to],
      ] as const) {
        const field = page.locator("[data-time-band]").getByRole("textbox", { name, exact: true });
        await field.fill(new Date(day * 86_400_000).toISOString().slice(0, 10));
        await field.press("Enter");
      }
      const slider = page.locator("[data-time-band] [role=slider]").first();
      const plot = (await slider.locator("xpath=..").boundingBox())!;
      const days = (LAST_DAY - FIRST_DAY + 1) / plot.width;
      middle = ({ from, to }) => plot.x + ((from + to) / 2 - FIRST_DAY) / days;
      y = plot.y + plot.height * 0.4;
      await page.mouse.move(middle(window), y);
      await page.mouse.down();
    },
    async step(window) {
      await page.evaluate(() => globalThis.window.timeNext("pointermove"));
      await page.mouse.move(middle(window), y);
      return timed();
    },
    release: () => page.mouse.up(),
    async filter() {
      await page.evaluate(() => globalThis.window.timeNext("change"));
      await page.locator('[data-option="protest"] input').click();
      return timed();
    },
    async search(word) {
      await page.evaluate(() => globalThis.window.timeNext("input"));
      await page.getByRole("combobox", { name: /^Search events/ }).fill(word);
      return timed();
    },
    memory: () => memoryOf(page, browser),
    close: () => browser.close(),
  };
}
