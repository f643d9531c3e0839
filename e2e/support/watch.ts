import { test as base, expect, type BrowserContext, type Page } from "@playwright/test";

/** What the pages of a test must never do: talk to another origin, or complain on the console. */
interface Watch {
  foreign: string[];
  complaints: string[];
}

/** The site and the tests' own host pages are on this machine; everything else is foreign. */
const OWN = new Set(["localhost", "127.0.0.1"]);

function watch(context: BrowserContext): Watch {
  const seen: Watch = { foreign: [], complaints: [] };
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && !OWN.has(hostname)) seen.foreign.push(request.url());
  });
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") seen.complaints.push(message.text());
  });
  context.on("weberror", (error) => seen.complaints.push(String(error.error())));
  return seen;
}

/** Software drivers and the test's own browser say this of themselves; it is not about the page. */
const MACHINE =
  /GPU stall due to ReadPixels|Automatic fallback to software WebGL|GroupMarkerNotSet|blocked by Playwright/;

/**
 * Stands in for the map's scene where a promise is not about the map: it is idle at once and draws nothing, so that a
 * page is there in a second. What is counted and linked does not depend on it; specs about the map draw the real one.
 */
export const STAND_IN = `export class MapScene {
  constructor({ onStatus }) {
    queueMicrotask(() => onStatus("idle"));
    return new Proxy(this, { get: () => () => null });
  }
}`;

/** A test in which any request elsewhere and any complaint, of any page it opens, fails. */
export const test = base.extend<{ seen: Watch; realMap: boolean }>({
  realMap: [true, { option: true }],
  context: async ({ context, realMap }, use) => {
    if (!realMap)
      await context.route("**/assets/MapScene-*.js", (route) =>
        route.fulfill({ contentType: "text/javascript", body: STAND_IN }),
      );
    await use(context);
  },
  seen: [
    async ({ context }, use) => {
      const seen = watch(context);
      await use(seen);
      expect(seen.foreign).toEqual([]);
      expect(seen.complaints.filter((text) => !MACHINE.test(text))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens an address of the site and waits until the map has drawn. */
export async function open(page: Page, query = ""): Promise<void> {
  await page.goto(`./${query}`);
  await expect(page.locator("[data-map]")).toHaveAttribute("data-map", "idle", { timeout: 45_000 });
  await page.evaluate(() => document.fonts.ready);
}

/** The colour of a point of the page as it is painted, 0–255 each. */
export async function colourAt(page: Page, x: number, y: number): Promise<[number, number, number]> {
  const picture = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  return page.evaluate(async (bytes) => {
    const image = new Image();
    image.src = `data:image/png;base64,${bytes}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("2d")!;
    context.drawImage(image, 0, 0);
    const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
    return [red!, green!, blue!];
  }, picture.toString("base64"));
}
