import type { CDPSession, Page } from "@playwright/test";
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
  await expect(page.frameLocator("iframe").locator("[data-map]")).toHaveAttribute("data-map", "idle", {
    timeout: 45_000,
  });
}
const scrolled = (page: Page) => page.evaluate(() => window.scrollY);
/** Where the map was told to be, each place once, as zoom, latitude, longitude. */
const places = async (page: Page) =>
  [...new Set(await page.evaluate(() => window.heard as string[]))].map((place) =>
    place.split("/").map(Number),
  );
/** The middle of the map as it stands on the screen. */
async function middle(page: Page): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await page.frameLocator("iframe").locator("[data-map]").boundingBox())!;
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

  /** Draws so many fingers over the screen, from where they are put down. */
  async function drag(
    cdp: CDPSession,
    from: readonly { x: number; y: number }[],
    [dx, dy]: [number, number],
  ) {
    const send = (type: string, touchPoints: { x: number; y: number; id: number }[]) =>
      cdp.send("Input.dispatchTouchEvent", { type: type as "touchStart", touchPoints });
    const at = (part: number) => from.map(({ x, y }, id) => ({ x: x + dx * part, y: y + dy * part, id }));
    await send("touchStart", at(0));
    for (let step = 1; step <= 10; step++) await send("touchMove", at(step / 10));
    await send("touchEnd", []);
  }

  test("one finger over an embedded map scrolls the page around it, two move the map instead", async ({
    page,
  }) => {
    await listen(page);
    const cdp = await page.context().newCDPSession(page);
    const rest = await page.evaluateHandle(() => ({
      come: new Promise((resolve) => document.addEventListener("scrollend", resolve, { once: true })),
    }));
    await drag(cdp, [await middle(page)], [0, -120]);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(60);
    await rest.evaluate(({ come }) => come);
    const before = await scrolled(page);
    const { x, y } = await middle(page);
    const fingers = [
      { x: x - 40, y },
      { x: x + 40, y },
    ];
    await drag(cdp, fingers, [60, 80]);
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
