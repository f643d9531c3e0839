import { atlas, eventsBetween, killedIn } from "./support/reference";
import { colourAt, expect, open, test } from "./support/watch";

test("the first view says what it is about, how many and how sure, and draws the map", async ({ page }) => {
  await open(page);
  const all = killedIn(eventsBetween(null, null).certain);
  const sentence = page.locator(".sentence [role=status]").first();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Event Atlas");
  await expect(page.getByText(atlas.title, { exact: true })).toBeVisible();
  await expect(sentence).toContainText(`${all.events} events, ${all.attacks} of them attacks`);
  await expect(sentence).toContainText(`at least ${all.low} killed`);
  await expect(sentence).toContainText(`best ${all.best}`);
  await expect(sentence).toContainText(`${all.unknown} attacks give no number`);
});

test("every event of the view is drawn or listed as not drawn", async ({ page }) => {
  await open(page);
  const map = page.locator("[data-map]");
  const drawn = Number(await map.getAttribute("data-drawn-events"));
  const undrawn = Number(await map.getAttribute("data-undrawn-events"));
  expect(drawn).toBeGreaterThan(10);
  expect(drawn + undrawn).toBe(atlas.events.length);
});

test("the basemap is painted: the Caspian Sea is water, the Kazakh steppe is land, in both themes", async ({
  page,
}) => {
  const blueness = async (place: string, theme: string) => {
    await open(
      page,
      `?v=1&map=${place}&theme=${theme}&type=agreement&hide=operates~trains~hides~pledges~border~aims`,
    );
    const box = (await page.locator("[data-map]").boundingBox())!;
    const [red, , blue] = await colourAt(page, box.x + box.width / 2, box.y + box.height / 2);
    return blue - red;
  };
  for (const theme of ["light", "dark"]) {
    const [sea, land] = [await blueness("6/42/50.5", theme), await blueness("6/48.2/66.5", theme)];
    expect(sea - land, theme).not.toBe(0);
    if (theme === "light") expect(sea).toBeGreaterThan(10);
    if (theme === "light") expect(land).toBeLessThan(0);
  }
});

test("text is painted before the map's code has arrived", async ({ page }) => {
  await page.route(/MapScene|maplibre/i, () => undefined);
  await page.goto("./");
  await expect(page.locator(".sentence [role=status]").first()).toContainText("events");
  await expect(page.locator("[data-event]").first()).toBeVisible();
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test("a dark page is dark before its code has arrived", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.route(/assets\/.*\.js/, () => undefined);
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.getByText("Loading the events")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test("each of the focal areas is one click away", async ({ page }) => {
  await open(page);
  const places = page.getByRole("list", { name: "Go to" }).getByRole("button");
  await expect(places).toHaveCount(atlas.focus.places.length);
  const seen = new Set<string>();
  for (let at = 0; at < atlas.focus.places.length; at++) {
    await places.nth(at).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("map")).not.toBeNull();
    await expect.poll(() => seen.has(new URL(page.url()).searchParams.get("map")!)).toBe(false);
    seen.add(new URL(page.url()).searchParams.get("map")!);
  }
  expect(seen.size).toBe(atlas.focus.places.length);
});

test("a small screen has map, band and list, and nothing is wider than the page", async ({ page }) => {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await open(page);
    await expect(page.getByRole("slider", { name: "From" })).toBeVisible();
    await page.getByRole("tab", { name: "Events" }).click();
    await expect(page.locator("[data-event]").first()).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide, `at ${width} px`).toBe(false);
  }
});
