import type { Page } from "@playwright/test";
import { expect, open, test } from "./support/watch";

const band = (page: Page) => page.locator("[data-time-band]");

test("the map is reached by Tab, its marks by arrows, and Enter selects", async ({ page }) => {
  await open(page);
  const map = page.getByRole("application", { name: "Map of events" });
  const said = page.locator("[data-map] p[aria-live=polite]");
  await map.focus();
  await page.keyboard.press("ArrowRight");
  await expect(said).toContainText("Kabul");
  await page.keyboard.press("Enter");
  // A mark of several events opens them first, with the cursor among them.
  await expect(said).not.toContainText("Select to see each");
  await expect(said).not.toBeEmpty();
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).search).toMatch(/event=/);
});

test("Tab reaches every control and never gets stuck", async ({ page }) => {
  await open(page);
  const seen = new Set<string>();
  for (let press = 0; press < 240; press++) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      const element = document.activeElement!;
      return element === document.body
        ? ""
        : `${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 30)}`;
    });
    if (name === "" && press > 20) break;
    seen.add(name);
  }
  for (const control of ["Share", "Play", "Charts"])
    expect(
      [...seen].some((name) => name.includes(control)),
      control,
    ).toBe(true);
});

test.describe("whatever the map draws", () => {
  test.use({ realMap: false });

  test("the whole of it without a mouse: window, thumb, list, evidence, tabs", async ({ page }) => {
    await open(page);
    const thumb = page.getByRole("slider", { name: "From" });
    await thumb.focus();
    await page.keyboard.press("ArrowRight");
    await expect(band(page)).not.toHaveAttribute("data-from", "");
    await page.keyboard.press("Home");
    await expect(band(page)).toHaveAttribute("data-from", "");
    const option = page.getByRole("listbox").getByRole("option").first();
    await option.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("listbox").getByRole("option", { selected: true })).toHaveCount(1);
    await expect(page.getByRole("tab", { name: "Evidence" })).toHaveAttribute("aria-selected", "true");
    await page.getByRole("tab", { name: "Evidence" }).focus();
    await page.keyboard.press("ArrowLeft");
    await expect(page.getByRole("tab", { name: "Charts" })).toBeFocused();
    await expect(page.getByRole("tab", { name: "Charts" })).toHaveAttribute("aria-selected", "true");
  });

  test("space plays and pauses, brackets move the ends to the selected event", async ({ page }) => {
    await open(page, "?v=1&event=mastung-2018-07");
    await page.keyboard.press("[");
    await expect(band(page)).toHaveAttribute("data-from", "2018-07-01");
    await page.keyboard.press("]");
    await expect(band(page)).toHaveAttribute("data-to", "2018-07-31");
    await page.keyboard.press("Space");
    await expect(band(page)).toHaveAttribute("data-playing", "true");
    await page.keyboard.press("Space");
    await expect(band(page)).toHaveAttribute("data-playing", "false");
  });
});
