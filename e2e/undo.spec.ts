import type { Page } from "@playwright/test";
import { atlas } from "./support/reference";
import { expect, open, test } from "./support/watch";

const list = (page: Page) => page.getByRole("listbox", { name: /^Event, / }).getByRole("option");
const button = (page: Page, name: "Undo" | "Redo") => page.getByRole("button", { name, exact: true });
const band = (page: Page) => page.locator("[data-time-band]");
const said = (page: Page) => page.getByRole("group", { name: "Steps" }).locator("[aria-live]");
const search = (page: Page) => page.getByRole("combobox", { name: /^Search/ });
const without = (type: string) => atlas.events.filter((event) => event.type !== type).length;

test("filter, window, rule and selection are taken back one by one and done again, by button and by key", async ({
  page,
}) => {
  await open(page);
  await expect(button(page, "Undo")).toHaveAttribute("aria-disabled", "true");
  await page.getByRole("checkbox", { name: /^Statement/ }).click();
  await page.getByLabel("From", { exact: true }).and(page.locator("input")).fill("2021-01-01");
  await page.keyboard.press("Enter");
  await expect(band(page)).toHaveAttribute("data-from", "2021-01-01");
  await list(page).first().click();
  await expect(page.getByRole("tab", { name: "Evidence" })).toHaveAttribute("aria-selected", "true");

  await expect(button(page, "Undo")).toHaveAttribute("title", /^Undo: selection/);
  await button(page, "Undo").click();
  await expect(said(page)).toHaveText("Undone: selection");
  await expect(list(page).and(page.locator("[aria-selected=true]"))).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(said(page)).toHaveText("Undone: time window");
  await expect(band(page)).toHaveAttribute("data-from", "");
  await page.keyboard.press("Control+z");
  await expect(said(page)).toHaveText("Undone: filter by type");
  await expect(list(page)).toHaveCount(atlas.events.length);
  await expect(button(page, "Undo")).toHaveAttribute("aria-disabled", "true");

  await page.keyboard.press("Control+Shift+z");
  await expect(said(page)).toHaveText("Done again: filter by type");
  await expect(list(page)).toHaveCount(without("statement"));
  await page.keyboard.press("Control+y");
  await expect(band(page)).toHaveAttribute("data-from", "2021-01-01");
  await button(page, "Redo").click();
  await expect(list(page).and(page.locator("[aria-selected=true]"))).toHaveCount(1);
  await expect(button(page, "Redo")).toHaveAttribute("aria-disabled", "true");
});

test("a drag of the window is one step, and so is a search typed letter by letter", async ({ page }) => {
  await open(page);
  const thumb = page.getByRole("slider", { name: "From" });
  const box = (await thumb.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  for (let step = 1; step <= 12; step++) await page.mouse.move(box.x + step * 45, box.y + box.height / 2);
  await page.mouse.up();
  await expect(band(page)).not.toHaveAttribute("data-from", "");
  await search(page).pressSequentially("kabul");
  await page.keyboard.press("Enter");
  await button(page, "Undo").click();
  await expect(said(page)).toHaveText("Undone: search");
  await expect(search(page)).toHaveValue("");
  await button(page, "Undo").click();
  await expect(band(page)).toHaveAttribute("data-from", "");
  await expect(button(page, "Undo")).toHaveAttribute("aria-disabled", "true");
});

test("Undo is a new step of history: Back leads to where it was pressed, and can itself be undone", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("checkbox", { name: /^Statement/ }).click();
  await expect(list(page)).toHaveCount(without("statement"));
  const steps = await page.evaluate(() => history.length);
  await button(page, "Undo").click();
  await expect(list(page)).toHaveCount(atlas.events.length);
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  await page.goBack();
  await expect(list(page)).toHaveCount(without("statement"));
  await page.goBack();
  await expect(list(page)).toHaveCount(atlas.events.length);
  await button(page, "Undo").click();
  await expect(list(page)).toHaveCount(without("statement"));
});

test("while something is written, the keys are the field's own", async ({ page }) => {
  await open(page);
  await page.getByRole("checkbox", { name: /^Statement/ }).click();
  await search(page).focus();
  await page.keyboard.press("Control+z");
  await expect(list(page)).toHaveCount(without("statement"));
});

for (const width of [390, 320]) {
  test(`on a phone of ${width} px the header holds the buttons, each for a thumb`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      viewport: { width, height: 844 },
      hasTouch: true,
      isMobile: true,
      baseURL: baseURL!,
    });
    const page = await context.newPage();
    await open(page, "?v=1&type=attack");
    await page.getByRole("button", { name: /^Type: Attack/ }).click();
    await button(page, "Undo").click();
    await expect(page.getByRole("button", { name: /^Type: Attack/ })).toBeVisible();
    for (const one of await page.locator("header button:visible").all()) {
      const box = (await one.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await context.close();
  });
}
