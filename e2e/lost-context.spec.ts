import type { Page } from "@playwright/test";
import { choose, csv, dice, sentence } from "./support/other-files";
import { expect, open, test } from "./support/watch";

const ROWS = 3000;

/** A file of which every row is a point, opened and drawn as points. */
async function openPoints(page: Page): Promise<void> {
  const roll = dice(23);
  const rows = Array.from({ length: ROWS }, (_, at) => [
    `${2019 + (at % 4)}-0${1 + (at % 9)}-11`,
    (31 + 6 * roll()).toFixed(3),
    (62 + 9 * roll()).toFixed(3),
    at % 7,
  ]);
  await open(page);
  await choose(page, {
    name: "points.csv",
    bytes: Buffer.from(`date,latitude,longitude,killed\n${csv(rows)}\n`),
  });
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Open / })
    .click();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await page.getByRole("button", { name: "Points", exact: true }).click();
  await expect(sentence(page)).toContainText("3,000 events");
  await idle(page);
}

const idle = (page: Page) => expect(page.locator("[data-map]")).toHaveAttribute("data-map", "idle");

/** The middle of the map as it is on the screen. */
async function shot(page: Page): Promise<Buffer> {
  const box = (await page.locator("[data-map]").boundingBox())!;
  const clip = {
    x: box.x + box.width * 0.35,
    y: box.y + box.height * 0.35,
    width: box.width * 0.3,
    height: box.height * 0.3,
  };
  return page.screenshot({ clip });
}

/** Which part of two pictures of one size differs. */
function difference(page: Page, pictures: readonly Buffer[]): Promise<number> {
  return page.evaluate(
    async (all) => {
      const [a, b] = await Promise.all(
        all.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const context = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
          context.drawImage(image, 0, 0);
          return new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
        }),
      );
      let other = 0;
      a!.forEach((pixel, at) => (other += pixel === b![at] ? 0 : 1));
      return other / a!.length;
    },
    pictures.map((one) => one.toString("base64")),
  );
}

/** Takes the graphics context of the map away; what is returned gives it back. */
async function lose(page: Page): Promise<() => Promise<void>> {
  const handle = await page.locator("[data-map] canvas.maplibregl-canvas").evaluateHandle((canvas) => {
    const gl = (canvas as HTMLCanvasElement).getContext("webgl2")!;
    const extension = gl.getExtension("WEBGL_lose_context")!;
    extension.loseContext();
    return extension;
  });
  await expect(page.locator("[data-map]")).not.toHaveAttribute("data-map", "idle");
  return () => handle.evaluate((extension) => extension.restoreContext());
}

/** Whether anything is drawn on the canvas of points that lies in main memory. */
const isRaster = (page: Page) =>
  page.locator("canvas[data-points]").evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    if (width * height === 0) return false;
    const context = (canvas as HTMLCanvasElement).getContext("2d", { willReadFrequently: true })!;
    return new Uint32Array(context.getImageData(0, 0, width, height).data.buffer).some(
      (pixel) => pixel !== 0,
    );
  });

for (const card of [true, false])
  test(`a file's points and the land under them come back after the graphics context was lost: ${card ? "drawn by the card" : "drawn by the processor"}`, async ({
    page,
  }) => {
    // The software driver of tests gives itself another name, so that the page draws with the card.
    if (card)
      await page.addInitScript(() => {
        const { getParameter } = WebGL2RenderingContext.prototype;
        WebGL2RenderingContext.prototype.getParameter = function (name: number): unknown {
          return name === 0x9246 ? "A graphics card" : getParameter.call(this, name);
        };
      });
    await openPoints(page);
    expect(await isRaster(page)).toBe(!card);
    const before = await shot(page);

    const giveBack = await lose(page);
    expect(await isRaster(page)).toBe(!card);
    // Whatever is asked for meanwhile is there afterwards.
    const first = page.locator("[data-time-band]").getByRole("textbox", { name: "From", exact: true });
    const day = await first.inputValue();
    await first.fill("2022-01-01");
    await page.keyboard.press("Enter");
    await expect(sentence(page)).toContainText(`${ROWS / 4} events`);
    await giveBack();
    await idle(page);
    const fewer = await shot(page);
    expect(await difference(page, [before, fewer])).toBeGreaterThan(0.02);
    await first.fill(day);
    await page.keyboard.press("Enter");
    await expect(sentence(page)).toContainText("3,000 events");
    await expect.poll(async () => difference(page, [before, await shot(page)])).toBeLessThan(0.002);

    // A tab that was asleep goes on where it was.
    const browser = await page.context().newCDPSession(page);
    await browser.send("Page.setWebLifecycleState", { state: "frozen" });
    await browser.send("Page.setWebLifecycleState", { state: "active" });
    await expect.poll(async () => difference(page, [before, await shot(page)])).toBeLessThan(0.002);

    // A file can be closed while there is no context, and the site's own map is drawn.
    await lose(page);
    await page.getByRole("button", { name: "Close file" }).click();
    await expect(page.locator("canvas[data-points]")).toHaveCount(0);
    await idle(page);
  });
