import { hostPage, serveHost } from "./support/host";
import { coloursIn, LAND } from "./support/picture";
import { expect, test } from "./support/watch";

/** The middle of the map in the picture. */
const MAP = [0.1, 0.35, 0.5, 0.55] as const;

test("a host of another origin, under a strict policy, gets a picture of the size it asks for, with the map in it", async ({
  page,
  baseURL,
}) => {
  const host = await serveHost(hostPage("briefing", baseURL!));
  await page.goto(host.url);
  await expect(page.frameLocator("iframe").locator("[data-map]")).toHaveAttribute("data-map", "idle", {
    timeout: 45_000,
  });
  const { type, base64 } = await page.evaluate(async () => {
    const asked = { width: 960, height: 600, pixelRatio: 1.5, title: "Attacks, as told" };
    const image = await window.EventAtlas.get("#map").exportImage(asked);
    const bytes = new Uint8Array(await image.arrayBuffer());
    return { type: image.type, base64: btoa(Array.from(bytes, (one) => String.fromCharCode(one)).join("")) };
  });
  expect(type).toBe("image/png");
  const map = await coloursIn(page, Buffer.from(base64, "base64"), MAP, LAND);
  expect(map).toMatchObject({ width: 1440, height: 900 });
  expect(map.colours).toBeGreaterThan(40);
  expect(map.wanted).toBeGreaterThan(100);
  host.close();
});
