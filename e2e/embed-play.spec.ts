import type { Page } from "@playwright/test";
import { bare, serveHost, type Host, type Told } from "./support/host";
import { expect, test } from "./support/watch";

test.use({ realMap: false });

const BEGINNING = "2016-01-01..2016-03-31";
const view = `v=1&amp;t=${BEGINNING}&amp;speed=4&amp;loop=1`;
const element = (id: string, more: string) =>
  `<div id="${id}" data-event-atlas="${view}${more}" data-height="240" style="width:640px"></div>`;

let host: Host;
test.beforeAll(async ({ baseURL }) => {
  const embeds = element("plays", "&amp;play=yes") + element("rests", "");
  const room = `<div style="display:flex;gap:1rem">${embeds}</div>`;
  host = await serveHost(bare(`${room}<script src="${baseURL}embed.js" async></script>`));
});
test.afterAll(() => host.close());

/** Opens the host page, and keeps the windows that each embed tells of. */
async function listen(page: Page): Promise<void> {
  await page.goto(host.url);
  await page.evaluate(async () => {
    window.heard = [];
    for (const id of ["#plays", "#rests"])
      window.EventAtlas.get(id).on("state", (state) => window.heard.push([id, (state as Told).view["t"]]));
    await Promise.all(["#plays", "#rests"].map((id) => window.EventAtlas.get(id).ready));
  });
  for (const id of ["#plays", "#rests"])
    await expect(page.frameLocator(`${id} iframe`).locator("[data-map]")).toHaveAttribute("data-map", "idle");
}
const stateOf = (page: Page, id: string) => page.evaluate((id) => window.EventAtlas.get(id).getState(), id);
const windowsOf = (page: Page, id: string) =>
  page.evaluate(
    (id) => (window.heard as [string, string][]).filter(([of]) => of === id).map(([, t]) => t),
    id,
  );

test.describe("for who has nothing against motion", () => {
  test.use({ reducedMotion: "no-preference" });

  test("an embed that is to play moves through time by itself until it is paused, one that is not stays", async ({
    page,
  }) => {
    await listen(page);
    await expect.poll(async () => new Set(await windowsOf(page, "#plays")).size).toBeGreaterThan(3);
    const rests = await stateOf(page, "#rests");
    expect([rests.playing, rests.view["t"]]).toEqual([false, BEGINNING]);
    expect(await windowsOf(page, "#rests")).toEqual([]);
    await page.frameLocator("#plays iframe").getByRole("button", { name: "Pause" }).click();
    expect((await stateOf(page, "#plays")).playing).toBe(false);
  });
});

test("for who wants less motion it waits to be asked, and then goes from quarter to quarter, with nothing between", async ({
  page,
}) => {
  await listen(page);
  const waits = await stateOf(page, "#plays");
  expect([waits.playing, waits.view["t"]]).toEqual([false, BEGINNING]);
  await page.frameLocator("#plays iframe").getByRole("button", { name: "Play" }).click();
  await expect.poll(async () => new Set(await windowsOf(page, "#plays")).size).toBeGreaterThan(3);
  for (const span of await windowsOf(page, "#plays"))
    expect(span).toMatch(
      /^(\d{4})-(01-01\.\.\1-03-31|04-01\.\.\1-06-30|07-01\.\.\1-09-30|10-01\.\.\1-12-31)$/,
    );
});
