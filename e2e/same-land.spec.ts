import type { Page } from "@playwright/test";
import { accountOf, choose, csv } from "./support/other-files";
import { coloursIn } from "./support/picture";
import { expect, open, test } from "./support/watch";

test.use({ realMap: true });

/** Two events in Brazil, far from all relief. */
async function openTwo(page: Page): Promise<void> {
  const rows = [
    ["2020-01-01", -10, -60],
    ["2020-02-05", -20, -50],
  ];
  const bytes = Buffer.from(`date,latitude,longitude\n${csv(rows)}\n`);
  await choose(page, { name: "two.csv", bytes });
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Open / })
    .click();
}

test("a file that is opened and closed is other events on the same land: its graphics are not made again", async ({
  page,
}) => {
  await open(page);
  const map = page.locator("section[data-map]");
  const canvas = page.locator(".maplibregl-canvas");
  const land = await canvas.elementHandle();
  const isSame = () => canvas.evaluate((now, before) => now === before, land);
  const marks = await map.getAttribute("data-marks");

  await openTwo(page);
  expect(await accountOf(page)).toMatchObject({ "Events shown": 2 });
  await expect(map).toHaveAttribute("data-points", "points");
  await expect(map).toHaveAttribute("data-map", "idle");
  expect(await isSame()).toBe(true);

  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Close file" }).click();
  await expect(map).toHaveAttribute("data-marks", marks!);
  await expect(map).toHaveAttribute("data-map", "idle");
  expect(await isSame()).toBe(true);
});

test("the land is painted once where a file is, with all that is to be seen there", async ({ page }) => {
  await open(page);
  const map = page.locator("section[data-map]");
  await expect(map).toHaveAttribute("data-map", "idle");
  const paints = await page.evaluateHandle(() => {
    const counted = { paints: 0, isPainting: false };
    const graphics = WebGL2RenderingContext.prototype;
    const draw = graphics.drawElements;
    graphics.drawElements = function (...given) {
      if (!counted.isPainting) {
        counted.paints++;
        queueMicrotask(() => (counted.isPainting = false));
      }
      counted.isPainting = true;
      draw.apply(this, given);
    };
    return counted;
  });
  await openTwo(page);
  await expect(map).toHaveAttribute("data-points", "points");
  await expect(map).toHaveAttribute("data-map", "idle");
  expect(await paints.evaluate((counted) => counted.paints)).toBe(1);
  const land = await map.evaluate((panel) => getComputedStyle(panel).getPropertyValue("--map-land"));
  const { wanted, width, height } = await coloursIn(page, await map.screenshot(), [0, 0, 1, 1], land);
  expect(wanted).toBeGreaterThan(0.1 * width * height);
});

test("a row that comes over the map leaves its canvas as it is", async ({ page }) => {
  await open(page);
  const map = page.locator("section[data-map]");
  await expect(map).toHaveAttribute("data-map", "idle");
  const heights = () =>
    map.evaluate((panel) => ({
      panel: panel.clientHeight,
      canvas: panel.querySelector<HTMLCanvasElement>(".maplibregl-canvas")!.height,
    }));
  const before = await heights();
  await page.locator('[data-option="attack"] input').click();
  await expect(page.getByRole("group", { name: "Filters that are on" })).toBeVisible();
  await expect(map).toHaveAttribute("data-map", "idle");
  const after = await heights();
  expect(after.panel).toBeLessThan(before.panel);
  expect(after.canvas).toBe(before.canvas);
});
