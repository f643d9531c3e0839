import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

test("a button that goes once it is pressed leaves the focus where the reader was", async ({ page }) => {
  await open(page, "?v=1&event=kerman-2024-01-03&panel=evidence&type=attack");
  await page.getByRole("article").getByRole("button", { name: "Close" }).press("Enter");
  await expect(page.getByRole("tabpanel", { name: "Evidence" })).toBeFocused();
  await page.getByRole("button", { name: "Clear all" }).press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("the chosen tab is in sight where not all of them fit, whoever chose it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "?v=1&panel=sources");
  await expect(page.getByRole("tab", { name: "Sources" })).toBeInViewport({ ratio: 1 });
});

test("a menu low on a phone opens where there is room for all of it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await open(page);
  await page.getByRole("button", { name: "Story", exact: true }).click();
  await expect(page.getByRole("group", { name: "Story", exact: true })).toBeInViewport({ ratio: 1 });
});

test("a page read at 200 and 400 % shows each of its parts as it is scrolled", async ({ page }) => {
  for (const [width, height] of [
    [640, 360],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, "?v=1&panel=list");
    const event = page.getByRole("option").first();
    await event.scrollIntoViewIfNeeded();
    await event.click();
    await expect(page.getByRole("article").first()).toBeVisible();
    const room = await page.getByRole("tabpanel").evaluate((panel) => panel.clientHeight);
    expect(room, `at ${width} × ${height}`).toBeGreaterThan(300);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide, `at ${width} px`).toBe(false);
  }
});

test("what is shown on the map is not left behind a phone's raised sheet", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "?v=1&event=kerman-2024-01-03&panel=evidence");
  await page.getByRole("button", { name: "Raise the sheet" }).click();
  await expect(page.locator("[data-map]")).toBeHidden();
  await page.getByRole("button", { name: "Show on map" }).click();
  await expect(page.locator("[data-map]")).toBeVisible();
});
