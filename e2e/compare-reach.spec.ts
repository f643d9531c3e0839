import type AxeBuilder from "@axe-core/playwright";
import { violations, violationsInBothThemes } from "./support/axe";
import { A, B, PERIODS, WITHOUT_MAPS, openCompare, expectSides } from "./support/compare";
import { eventsBetween } from "./support/reference";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

// Two maps drawn in software on a busy machine.
test.describe.configure({ timeout: 180_000 });

test("a period can be typed, and what is no date is said", async ({ page }) => {
  await page.setViewportSize(WITHOUT_MAPS);
  await openCompare(page, PERIODS, 0);
  const field = page.getByRole("textbox", { name: "A to" });
  await field.fill("soon");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "“soon” is not a date" })).toBeVisible();
  await field.fill("2018");
  await page.keyboard.press("Enter");
  await expectSides(page, eventsBetween(A.from, "2018-12-31").certain, eventsBetween(B.from, B.to).certain);
});

test("by keyboard alone: compare, change the kind, open a number, come back to it", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Compare" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Places" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator('[data-comparing="place"]')).toBeVisible();
  const number = page.locator("[data-line] button").first();
  await number.focus();
  await page.keyboard.press("Enter");
  const back = page.getByRole("button", { name: "Back to the comparison" });
  await expect(page.locator("#behind-title")).toBeFocused();
  await back.focus();
  await page.keyboard.press("Enter");
  await expect(number).toBeFocused();
});

/** What the panel beside the comparison lists is tested where it is made. */
const besidePanel = (axe: AxeBuilder) => axe.exclude("[role=tabpanel]");

test("comparing, light and dark: no violations", async ({ page }) => {
  await openCompare(page, PERIODS);
  expect(await violationsInBothThemes(page, besidePanel)).toEqual([]);
  await page.locator("[data-line] button").first().click();
  expect(await violationsInBothThemes(page, besidePanel)).toEqual([]);
});

for (const width of [390, 320]) {
  test(`comparing, ${width} px wide: no violations, nothing wider than the page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openCompare(page, PERIODS, 0);
    expect(await violations(page, besidePanel)).toEqual([]);
    const view = page.locator("[data-comparing]");
    expect(await view.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    await page.locator("[data-line] button").first().click();
    await expect(page.getByRole("button", { name: "Back to the comparison" })).toBeVisible();
    expect(await violations(page, besidePanel)).toEqual([]);
  });
}
