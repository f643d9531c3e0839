import { violations, violationsInBothThemes } from "./support/axe";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

const STATES: [string, string][] = [
  ["first view", ""],
  ["evidence", "?v=1&event=kabul-airport-2021-08&panel=evidence"],
  ["areas", "?v=1&panel=areas"],
  ["sources", "?v=1&panel=sources"],
  ["a filter on, events counted", "?v=1&type=attack&measure=events"],
  ["nothing matches", "?v=1&type=attack&country=MA"],
];

for (const [name, query] of STATES) {
  test(`${name}, light and dark: no violations`, async ({ page }) => {
    await open(page, query);
    expect(await violationsInBothThemes(page)).toEqual([]);
  });
}

test("phone and embed: no violations", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "?v=1&panel=list");
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 640, height: 420 });
  await open(page, "embed.html?v=1&type=attack");
  expect(await violations(page)).toEqual([]);
});

test("the share dialog: no violations, and Escape closes it and gives the focus back", async ({ page }) => {
  await open(page);
  const share = page.getByRole("button", { name: "Share" });
  await share.click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(share).toBeFocused();
});
