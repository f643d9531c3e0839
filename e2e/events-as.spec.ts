import type { Page } from "@playwright/test";
import { violations } from "./support/axe";
import { accountOf, choose } from "./support/other-files";
import { atlas } from "./support/reference";
import { expect, open, test } from "./support/watch";

test.use({ realMap: true });

const map = (page: Page) => page.locator("section[data-map]");
const opener = (page: Page, way: string) =>
  page.getByRole("button", { name: `How events are drawn: ${way}`, exact: true });
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

test("by keyboard, the atlas is drawn as density, points and signs again, on the same land and with the same counts", async ({
  page,
}) => {
  await open(page);
  const land = await page.locator(".maplibregl-canvas").elementHandle();
  const isSame = () => page.locator(".maplibregl-canvas").evaluate((now, before) => now === before, land);
  const counts = () =>
    map(page).evaluate(({ dataset }) => [dataset["drawnEvents"], dataset["undrawnEvents"]].map(Number));
  const [drawn, undrawn] = await counts();
  expect(drawn! + undrawn!).toBe(atlas.events.length);
  const marks = await map(page).getAttribute("data-marks");

  await opener(page, "signs").press("Enter");
  const ways = page.getByRole("group", { name: "Draw events as" });
  await expect(ways.getByRole("button", { name: "Signs" })).toHaveAttribute("aria-pressed", "true");
  expect(await violations(page, (axe) => axe.include("[data-map]"))).toEqual([]);
  for (let step = 0; step < 3; step++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(map(page)).toHaveAttribute("data-points", "density");
  await expect(opener(page, "density")).toBeFocused();
  expect(parameter(page, "points")).toBe("density");
  expect(await counts()).toEqual([drawn, undrawn]);
  await expect(page.getByRole("region", { name: "Legend" })).toContainText(
    "Events, of any type, near each other",
  );
  expect(await violations(page, (axe) => axe.include("[data-map]"))).toEqual([]);

  await opener(page, "density").press("Enter");
  await ways.getByRole("button", { name: "Points" }).press("Enter");
  await expect(map(page)).toHaveAttribute("data-points", "points");
  await page.goBack();
  await expect(map(page)).toHaveAttribute("data-points", "density");
  await page.goBack();
  await expect(page.locator("canvas[data-points]")).toHaveCount(0);
  await expect(map(page)).toHaveAttribute("data-marks", marks!);
  expect(parameter(page, "points")).toBeNull();
  expect(await counts()).toEqual([drawn, undrawn]);
  expect(await isSame()).toBe(true);
});

test("a point and a circle of one event open their evidence, by keyboard and by pointer", async ({
  page,
}) => {
  await open(page, "?v=1&points=points&map=7/34.53/69.17");
  await page.getByRole("application", { name: "Map of events" }).focus();
  const said = page.locator("[data-map] p[aria-live=polite]");
  const seen = new Set<string>();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight"]) {
    await page.keyboard.press(key);
    seen.add(await said.innerText());
  }
  expect(seen.size).toBeGreaterThan(1);
  await page.keyboard.press("Enter");
  await expect.poll(() => parameter(page, "event") ?? parameter(page, "fan")).not.toBeNull();

  const kerman = atlas.events.find(({ place }) => place?.id === "kerman")!;
  const { lat, lon } = kerman.place!;
  await open(page, `?v=1&points=clusters&map=7/${lat!.toFixed(4)}/${lon!.toFixed(4)}`);
  await expect(map(page)).toHaveAttribute("data-points", "clusters");
  const box = (await map(page).boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => parameter(page, "event")).toBe(kerman.id);
  await expect(page.getByRole("tab", { name: "Evidence" })).toHaveAttribute("aria-selected", "true");
});

test("an embed draws what its address says, and goes on to another way", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 420 });
  await open(page, "embed.html?v=1&points=clusters");
  await expect(map(page)).toHaveAttribute("data-points", "clusters");
  expect(await violations(page)).toEqual([]);
  await opener(page, "clusters").click();
  await page.getByRole("button", { name: "Signs", exact: true }).click();
  await expect(page.locator("canvas[data-points]")).toHaveCount(0);
  await expect(opener(page, "signs")).toBeFocused();
});

test("how many are in sight alone says whether they are points, not the way the map came there", async ({
  page,
}) => {
  const spots = [
    ...Array.from({ length: 50_000 }, () => "2021-01-01,34,69"),
    ...Array.from({ length: 6_000 }, () => "2021-01-01,34,29\n2021-01-01,34,109"),
  ];
  await open(page);
  await choose(page, {
    name: "spots.csv",
    bytes: Buffer.from(`date,latitude,longitude\n${spots.join("\n")}\n`),
  });
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Open / })
    .click();
  expect(await accountOf(page)).toMatchObject({ "Events shown": 62_000 });
  await expect(map(page)).toHaveAttribute("data-points", "density");
  await page.keyboard.press("Escape");

  await page.getByRole("application", { name: "Map of events" }).focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press("+");
  await expect(map(page)).toHaveAttribute("data-points", "points");
  await page.getByRole("button", { name: "Density", exact: true }).press("Enter");
  await expect(map(page)).toHaveAttribute("data-points", "density");
  await page.keyboard.press("Control+z");
  await expect(map(page)).toHaveAttribute("data-points", "points");
});
