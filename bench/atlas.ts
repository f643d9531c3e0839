import type { Contender, Loading } from "./contender";
import { FIRST_DAY, LAST_DAY } from "./data/synthetic";
import { memoryOf, openPage, readerGone } from "./open-peer";
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
  await page.locator('[data-map="idle"]').waitFor();
  const timed = () => page.evaluate(() => window.timed);
  async function loading(measure: Loading["measure"], open: () => Promise<void>): Promise<Loading> {
    await page.evaluate(() => void (window.longest = 0));
    const seen = page.evaluate(() => window.firstPoints());
    await open();
    const time = await seen;
    // The frames of charts and list, which follow, count too.
    await page.getByRole("option").first().waitFor();
    const longest = await page.evaluate(() => window.longest);
    await page.getByRole("button", { name: "Dismiss" }).click();
    await page.getByRole("button", { name: "Points", exact: true }).click();
    return { measure, time, longest };
  }
  let middle: (window: Window) => number = () => 0;
  let y = 0;
  return {
    who: "atlas",
    async load() {
      return [await loading("csv", () => page.locator("input[data-open-file]").setInputFiles(csv))];
    },
    /** What was read is kept on this device, and opened from there after a reload. */
    async loadAgain() {
      await page.getByRole("button", { name: "Keep on this device" }).click();
      await page.getByRole("region", { name: "Opened file" }).getByText("kept on this device").waitFor();
      await page.reload();
      await page.locator('[data-map="idle"]').waitFor();
      await page.getByRole("button", { name: "Open file", exact: true }).click();
      const kept = page.getByRole("region", { name: "Kept on this device" }).getByRole("button");
      return loading("binary", () => kept.first().click());
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
    async memory() {
      await readerGone(page);
      return memoryOf(page, browser);
    },
    close: () => browser.close(),
  };
}
