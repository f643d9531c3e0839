import { accountOf, choose, csv } from "./support/other-files";
import { expect, open, test } from "./support/watch";

test.use({ realMap: true });

test("a file that is opened and closed is other events on the same land: its graphics are not made again", async ({
  page,
}) => {
  await open(page);
  const map = page.locator("section[data-map]");
  const canvas = page.locator(".maplibregl-canvas");
  const land = await canvas.elementHandle();
  const isSame = () => canvas.evaluate((now, before) => now === before, land);
  const marks = await map.getAttribute("data-marks");

  const rows = [
    ["2020-01-01", 34, 70],
    ["2020-02-05", 35, 71],
  ];
  await choose(page, {
    name: "two.csv",
    bytes: Buffer.from(`date,latitude,longitude\n${csv(rows)}\n`),
  });
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Open / })
    .click();
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
