import type { Page } from "@playwright/test";
import { bare, serveHost, type Host, type Told } from "./support/host";
import { expect, test } from "./support/watch";

const [ZOOM, LAT, LON] = [5, 34.5, 69.2];
const longPage = (site: string) =>
  bare(
    `<div id="map" data-event-atlas="v=1&amp;map=${ZOOM}/${LAT}/${LON}" style="width:100%;max-width:640px"></div>` +
      `<p style="height:3000px">What follows.</p><script src="${site}embed.js" async></script>`,
  );

let host: Host;
test.beforeAll(async ({ baseURL }) => void (host = await serveHost(longPage(baseURL!))));
test.afterAll(() => host.close());

/** Opens the host page, its map drawn, and keeps where each state that is told says the map is. */
async function listen(page: Page): Promise<void> {
  await page.goto(host.url);
  await page.evaluate(async () => {
    window.heard = [];
    window.EventAtlas.get("#map").on("state", (state) => window.heard.push((state as Told).view["map"]));
    await window.EventAtlas.get("#map").ready;
  });
  await atRest(page);
}
const mapIn = (page: Page) => page.frameLocator("iframe").locator("[data-map]");

/** Kept once the embed's map is idle, and stands where it stood a few frames before. */
async function atRest(page: Page): Promise<void> {
  await expect(mapIn(page)).toHaveAttribute("data-map", "idle", { timeout: 45_000 });
  let before = "";
  await expect
    .poll(async () => {
      await painted(page);
      const now = JSON.stringify([await mapIn(page).boundingBox(), await scrolled(page)]);
      const isSame = now === before;
      before = now;
      return isSame;
    })
    .toBe(true);
}
/** Kept once page and embed have been painted as they are. */
const painted = (page: Page) =>
  mapIn(page).evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
const scrolled = (page: Page) => page.evaluate(() => window.scrollY);
/** Where the map was told to be, each place once, as zoom, latitude, longitude. */
const places = async (page: Page) =>
  [...new Set(await page.evaluate(() => window.heard as string[]))].map((place) =>
    place.split("/").map(Number),
  );
/** The middle of the map as it stands on the screen. */
async function middle(page: Page): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await mapIn(page).boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

test("a wheel over an embedded map scrolls the page around it, and with Ctrl zooms the map instead", async ({
  page,
}) => {
  await listen(page);
  let at = await middle(page);
  await page.mouse.move(at.x, at.y);
  await page.mouse.wheel(0, 150);
  await expect.poll(() => scrolled(page)).toBe(150);
  await atRest(page);
  at = await middle(page);
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await expect.poll(() => places(page)).not.toHaveLength(0);
  for (const [zoom] of await places(page)) expect(zoom).toBeGreaterThan(ZOOM);
  expect(await scrolled(page)).toBe(150);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  /**
   * Draws so many fingers over the screen, from where they are put down: no faster than the page paints, and held still
   * before they are lifted, so that what they moved does not roll on.
   */
  async function drag(page: Page, from: readonly { x: number; y: number }[], [dx, dy]: [number, number]) {
    const cdp = await page.context().newCDPSession(page);
    const send = async (type: "touchStart" | "touchMove" | "touchEnd", part: number | null) => {
      const at =
        part === null ? [] : from.map(({ x, y }, id) => ({ x: x + dx * part, y: y + dy * part, id }));
      await cdp.send("Input.dispatchTouchEvent", { type, touchPoints: at });
      await painted(page);
    };
    await send("touchStart", 0);
    for (let step = 1; step <= 10; step++) await send("touchMove", step / 10);
    for (let still = 0; still < 3; still++) await send("touchMove", 1);
    await send("touchEnd", null);
    await cdp.detach();
  }

  test("one finger over an embedded map scrolls the page around it, two move the map instead", async ({
    page,
  }) => {
    await listen(page);
    await drag(page, [await middle(page)], [0, -120]);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(60);
    await atRest(page);
    const before = await scrolled(page);
    const { x, y } = await middle(page);
    const fingers = [
      { x: x - 40, y },
      { x: x + 40, y },
    ];
    await drag(page, fingers, [60, 80]);
    await expect.poll(() => places(page)).not.toHaveLength(0);
    // As far as the two have gone, and nothing of the way of the one.
    const [zoom, lat, lon] = (await places(page)).at(-1)!;
    const degrees = 360 / (512 * 2 ** ZOOM);
    expect(zoom).toBeCloseTo(ZOOM, 1);
    expect(lon).toBeCloseTo(LON - 60 * degrees, 1);
    expect(lat).toBeCloseTo(LAT + 80 * degrees * Math.cos((LAT * Math.PI) / 180), 1);
    expect(await scrolled(page)).toBe(before);
  });
});
