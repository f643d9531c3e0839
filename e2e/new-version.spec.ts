import type { Page } from "@playwright/test";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { violations } from "./support/axe";
import { SiteCopy } from "./support/site-copy";
import { expect, STAND_IN, test } from "./support/watch";

test.use({ serviceWorkers: "allow" });

let site: SiteCopy;
test.beforeEach(() => {
  site = new SiteCopy();
});
test.afterEach(() => site.remove());

const VIEW = "?v=1&t=2021-01-01..2021-12-31&type=attack";

async function openAt(page: Page, query: string): Promise<void> {
  await page.goto(`${site.address}${query}`);
  await expect(page.locator("[data-map]")).toHaveAttribute("data-map", "idle", { timeout: 45_000 });
}

/** The version that a page was made by, as its document says. */
const versionOf = (page: Page) => page.evaluate(() => document.documentElement.dataset["version"]);
/** A file that every version has under the same name, as this page is given it. */
const titleGiven = (page: Page) =>
  page.evaluate(async () => ((await (await fetch("./data/atlas.json")).json()) as { title: string }).title);
const caches = (page: Page) => page.evaluate(() => window.caches.keys());
const isControlled = (page: Page) => page.evaluate(() => navigator.serviceWorker.controller !== null);

/** Parts of the page that are fetched when they are first asked for. */
async function openShare(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(page.getByRole("dialog")).toContainText("It shows:");
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
}
async function openTable(page: Page): Promise<void> {
  await page.getByRole("group", { name: "Show" }).getByRole("button", { name: "Table" }).click();
  await expect(page.getByRole("grid")).toBeVisible();
}

test("works offline once opened, and a new version waits until it is asked for", async ({
  page,
  context,
}) => {
  site.edit("index.html", "<html ", '<html data-version="1" ');
  site.makeWorker();
  await site.start();

  await page.route("**/assets/MapScene-*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: STAND_IN }),
  );
  await openAt(page, VIEW);
  await expect.poll(() => isControlled(page)).toBe(true);

  await site.stop();
  await context.setOffline(true);
  const second = await context.newPage();
  await openAt(second, "?v=1&map=4.2/34.5/69.2");
  expect(Number(await second.locator("[data-map]").getAttribute("data-drawn-events"))).toBeGreaterThan(0);
  await openShare(second);

  const title = await titleGiven(page);
  site.edit("index.html", 'data-version="1"', 'data-version="2"');
  site.editAtlas(JSON.stringify(title), JSON.stringify("The next version"));
  site.withoutMap();
  site.renameAssets();
  site.makeWorker();
  await site.start();
  await context.setOffline(false);

  for (const tab of [page, second]) {
    const line = tab.getByRole("status").filter({ hasText: "A new version is ready. Your view stays." });
    await expect(line).toBeVisible();
    expect(await versionOf(tab)).toBe("1");
    expect(await titleGiven(tab)).toBe(title);
  }
  expect(await violations(page)).toEqual([]);
  await openTable(page);

  await page.getByRole("button", { name: "Later" }).focus();
  const address = page.url();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => versionOf(page).catch(() => null)).toBe("2");
  await expect(page.locator("[data-map]")).toHaveAttribute("data-map", "idle");
  expect(page.url()).toBe(address);
  expect(await titleGiven(page)).toBe("The next version");
  await expect(page.getByRole("button", { name: "Reload" })).toHaveCount(0);

  // The other tab is the old version's last: it goes on with what only that version had.
  expect(await versionOf(second)).toBe("1");
  expect(await titleGiven(second)).toBe(title);
  await openTable(second);
  expect(await caches(page)).toHaveLength(3);
  await second.getByRole("button", { name: "Reload" }).click();
  await expect.poll(() => versionOf(second).catch(() => null)).toBe("2");
  await expect.poll(() => caches(page)).toHaveLength(2);
});

test("the kill switch, copied over the worker, takes it and all it kept away", async ({ page }) => {
  site.withoutMap();
  site.makeWorker();
  await site.start();
  await openAt(page, VIEW);
  await expect.poll(() => isControlled(page)).toBe(true);
  expect(await caches(page)).toHaveLength(2);

  await site.stop();
  cpSync(join(site.folder, "sw-off.js"), join(site.folder, "sw.js"));
  await site.start();
  await page.reload();
  await expect.poll(() => caches(page)).toEqual([]);
  await openTable(page);
  await openAt(page, VIEW);
  expect(await isControlled(page)).toBe(false);
  await expect(page.getByRole("button", { name: "Reload" })).toHaveCount(0);
});
