import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

/** The width that a sheet of A4 has within the margins, px. */
const SHEET = 688;

test("a dark page is printed in black on white, without its controls, its charts side by side", async ({
  page,
}) => {
  await open(page, "?v=1&type=attack&theme=dark");
  await expect(page.locator('.right [data-drawn="true"]').first()).toBeAttached();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const lead = page.locator(".sentence strong").first();
  await expect(lead).toHaveCSS("color", "rgb(0, 0, 0)");
  await expect(page.getByText("ISIS-K and its neighbours", { exact: true })).toBeVisible();
  for (const control of ["header a", ".segments", ".switches", ".button", ".chips"])
    await expect(page.locator(`.page ${control}`).filter({ visible: true })).toHaveCount(0);
  const [first, last] = await Promise.all(
    ["time", "type"].map((name) => page.locator(`[data-chart="${name}"]`).boundingBox()),
  );
  expect(last!.x).toBeGreaterThan(first!.x + first!.width);
  expect(last!.x + last!.width).toBeLessThanOrEqual(SHEET);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
