import type { Page } from "@playwright/test";
import { violations } from "./support/axe";
import { atlas, type ReferenceEvent } from "./support/reference";
import { expect, open, test } from "./support/watch";

/** The map looks at Afghanistan, and the test knows where every pixel lies. */
const CAMERA = { zoom: 5, lat: 34, lon: 68 };
const START = `?v=1&map=${CAMERA.zoom}/${CAMERA.lat}/${CAMERA.lon}`;
const CLOSE = ["site", "city", "district", "province"];

type Pair = [number, number];

async function mapBox(page: Page) {
  return (await page.locator("[data-map]").boundingBox())!;
}

/** Web Mercator, 512 px the world at zoom 0. */
const scale = 512 * 2 ** CAMERA.zoom;
const northing = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
async function pixelOf(page: Page, [lon, lat]: Pair): Promise<Pair> {
  const { x, y, width, height } = await mapBox(page);
  return [
    x + width / 2 + ((lon - CAMERA.lon) / 360) * scale,
    y + height / 2 - ((northing(lat) - northing(CAMERA.lat)) / (2 * Math.PI)) * scale,
  ];
}

/** Even-odd: how many sides a line to the east crosses. */
function isInside([lon, lat]: Pair, ring: readonly Pair[]): boolean {
  const crossed = ring.filter(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length]!;
    return y > lat !== nextY > lat && lon < x + ((lat - y) / (nextY - y)) * (nextX - x);
  });
  return crossed.length % 2 === 1;
}

function eventsIn(ring: readonly Pair[]): ReferenceEvent[] {
  return atlas.events.filter(
    ({ place }) =>
      place?.lat != null && CLOSE.includes(place.precision) && isInside([place.lon!, place.lat], ring),
  );
}

const vague = atlas.events.filter(({ place }) => place === null || !CLOSE.includes(place.precision));

/** The corners the address holds. */
function ringInAddress(page: Page): Pair[] {
  const value = new URL(page.url()).searchParams.get("in");
  return (value ?? "").split("_").map((corner) => corner.split(",").map(Number) as Pair);
}

async function expectShown(page: Page, events: readonly ReferenceEvent[]): Promise<void> {
  const shown = page.getByRole("listbox", { name: /^Event/ }).locator("[data-event]");
  await expect(shown).toHaveCount(events.length);
  const ids = await shown.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["event"]!));
  expect(ids.sort()).toEqual(events.map(({ id }) => id).sort());
}

async function expectAddress(page: Page, corners: number): Promise<Pair[]> {
  await expect.poll(() => new URL(page.url()).searchParams.get("in")?.split("_").length).toBe(corners);
  return ringInAddress(page);
}

const tool = (page: Page) => page.getByRole("button", { name: "Draw an area" });
const drawnArea = (page: Page) => page.locator("[data-shape]");

async function drag(page: Page, from: Pair, to: Pair): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2);
  await page.mouse.move(...to);
  await page.mouse.up();
}

test("a rectangle dragged on the map leaves what lies in it, and says what no area can hold", async ({
  page,
}) => {
  await open(page, START);
  await tool(page).click();
  await drag(page, await pixelOf(page, [67, 36]), await pixelOf(page, [70, 33]));
  const ring = await expectAddress(page, 4);
  expect(ring[0]![0]).toBeCloseTo(67, 1);
  expect(ring[2]![1]).toBeCloseTo(33, 1);
  const inside = eventsIn(ring);
  expect(inside.length).toBeGreaterThan(3);
  await expectShown(page, inside);
  await expect(drawnArea(page)).toBeVisible();
  const leftOut = page.getByRole("button", { name: /left out/ });
  const words = await leftOut.innerText();
  const said = words.match(/\d+/g)!.map(Number);
  expect(said.reduce((sum, one) => sum + one, 0)).toBe(vague.length);
  await leftOut.click();
  await expect(page.getByRole("group", { name: /left out/ }).getByRole("listitem")).toHaveCount(vague.length);
});

test("corner after corner makes a polygon; a double click closes it; clicks meanwhile select nothing", async ({
  page,
}) => {
  await open(page, START);
  await tool(page).click();
  const kabul = atlas.events.find(({ place }) => place?.id === "kabul")!.place!;
  for (const corner of [
    [66, 33],
    [72, 33],
    [kabul.lon!, kabul.lat!],
  ] as Pair[])
    await page.mouse.click(...(await pixelOf(page, corner)));
  await page.mouse.dblclick(...(await pixelOf(page, [66.5, 36.5])));
  const ring = await expectAddress(page, 4);
  await expectShown(page, eventsIn(ring));
  const { searchParams } = new URL(page.url());
  expect([searchParams.get("event"), searchParams.get("fan")]).toEqual([null, null]);
  expect(searchParams.get("map")).toBe(`${CAMERA.zoom}/${CAMERA.lat}/${CAMERA.lon}`);
});

test("the area is in the link, survives the camera, and is undone and removed", async ({ page }) => {
  const ring: Pair[] = [
    [60, 30],
    [66, 26],
    [75, 33],
    [70, 38],
  ];
  const inside = eventsIn(ring);
  await open(page, `${START}&in=${ring.map(String).join("_")}`);
  await expectShown(page, inside);
  const before = await drawnArea(page).getAttribute("points");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => drawnArea(page).getAttribute("points")).not.toBe(before);
  expect(ringInAddress(page)).toEqual(ring);
  await page.getByRole("button", { name: "Remove area" }).click();
  await expectShown(page, atlas.events);
  await expect(drawnArea(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expectShown(page, inside);
  await expect(drawnArea(page)).toBeVisible();
  await page.getByRole("button", { name: "Redo" }).click();
  await expectShown(page, atlas.events);
  await page.getByRole("button", { name: "Undo" }).click();
  const chips = page.getByRole("group", { name: "Filters that are on" });
  await chips.getByRole("button", { name: /area.*remove/i }).click();
  await expectShown(page, atlas.events);
});

test("a corner is dragged elsewhere, and the view follows", async ({ page }) => {
  const ring: Pair[] = [
    [67, 36],
    [70, 36],
    [70, 33],
    [67, 33],
  ];
  await open(page, `${START}&in=${ring.map(String).join("_")}`);
  await page.getByRole("button", { name: "Move corners" }).click();
  await drag(page, await pixelOf(page, ring[2]!), await pixelOf(page, [71.5, 33]));
  await expect.poll(() => ringInAddress(page)[2]![0]).toBeGreaterThan(71.3);
  await expectShown(page, eventsIn(ringInAddress(page)));
  expect(await violations(page)).toEqual([]);
});

test("without a mouse: the cross sets corners, Enter closes, arrows move one, the view serves as area", async ({
  page,
}) => {
  await open(page, START);
  await tool(page).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("application", { name: "Map of events" })).toBeFocused();
  const walk = async (key: string, steps: number) => {
    for (let step = 0; step < steps; step++) await page.keyboard.press(key);
  };
  await walk("ArrowLeft", 6);
  await page.keyboard.press("Space");
  await walk("ArrowUp", 8);
  await page.keyboard.press("Space");
  await walk("ArrowRight", 14);
  await page.keyboard.press("Space");
  await walk("ArrowDown", 3);
  await page.keyboard.press("Space");
  await page.keyboard.press("Backspace");
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Enter");
  const ring = await expectAddress(page, 3);
  await expectShown(page, eventsIn(ring));

  await page.getByRole("button", { name: "Move corners" }).press("Enter");
  const corner = page.getByRole("button", { name: /^Corner 3 of 3/ });
  await corner.focus();
  await page.keyboard.press("Shift+ArrowDown");
  await expect.poll(() => ringInAddress(page)[2]![1]).toBeLessThan(ring[2]![1] - 0.5);
  await expectShown(page, eventsIn(ringInAddress(page)));

  await tool(page).press("Enter");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Draw an area" })).toHaveCount(0);
  await tool(page).press("Enter");
  await page.getByRole("button", { name: "Use what the map shows" }).press("Enter");
  const all = await expectAddress(page, 4);
  const { width } = await mapBox(page);
  expect(all[1]![0] - all[0]![0]).toBeCloseTo((width / scale) * 360, 1);
  await expectShown(page, eventsIn(all));
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a tap sets a corner, and buttons do the rest", async ({ page }) => {
    await open(page, START);
    await tool(page).tap();
    for (const corner of [
      [66, 32.5],
      [71, 32.5],
      [70, 34.6],
    ] as Pair[]) {
      const [x, y] = await pixelOf(page, corner);
      await page.touchscreen.tap(x, y);
    }
    await page.getByRole("button", { name: "Close the area" }).tap();
    const ring = await expectAddress(page, 3);
    await page.getByRole("tab", { name: "Events" }).tap();
    await expectShown(page, eventsIn(ring));
    expect(await violations(page)).toEqual([]);
  });
});
