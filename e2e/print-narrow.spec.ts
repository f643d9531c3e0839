import type { Locator } from "@playwright/test";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

/** What a column of the sheet leaves its charts, px: that of a wide screen's panel. */
const COLUMN = 343;

/** Every chart's canvas as the page stands when the browser takes it for paper. */
function canvasesOnPaper(): { width: number; room: number; painted: boolean }[] {
  window.dispatchEvent(new Event("beforeprint"));
  return [...document.querySelectorAll<HTMLCanvasElement>(".right [data-chart] canvas")].map((canvas) => {
    const data = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height).data;
    const section = canvas.closest("[data-chart]")!;
    return {
      width: canvas.getBoundingClientRect().width - canvas.parentElement!.getBoundingClientRect().width,
      room: section.getBoundingClientRect().width,
      painted: data.some((value) => value > 0),
    };
  });
}

for (const { of, ...size } of [
  { of: "a phone", width: 390, height: 844 },
  { of: "a tablet", width: 1024, height: 768 },
  { of: "a desk", width: 1440, height: 900 },
])
  test(`charts printed from ${of} have their bars, as wide as the sheet's columns`, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page, "?v=1&panel=charts&theme=dark");
    await expect(page.locator('[data-chart] [data-drawn="true"]').first()).toBeAttached();
    const canvases = await page.evaluate(canvasesOnPaper);
    expect(canvases.length).toBeGreaterThan(4);
    for (const canvas of canvases) expect(canvas).toEqual({ width: 0, room: COLUMN, painted: true });

    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    const plot = page.locator('[data-chart="country"] [data-drawn="true"]');
    await plot.scrollIntoViewIfNeeded();
    const width = (of: Locator) => of.evaluate((element) => element.getBoundingClientRect().width);
    const beyond = async () => (await width(plot.locator("canvas"))) - (await width(plot));
    await expect.poll(beyond).toBe(0);
  });
