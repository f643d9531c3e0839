import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

test("the focus comes to the story's menu when a story is closed, and stays with one that is kept open", async ({
  page,
}) => {
  await open(page, "?v=1");
  const menu = page.getByRole("button", { name: /^Story/ });
  await menu.click();
  await page.getByRole("button", { name: "Begin with this view" }).click();
  const close = page.getByRole("button", { name: "Close the story" });
  await close.click();
  await page.getByRole("button", { name: "Keep it open" }).press("Enter");
  await expect(close).toBeFocused();
  await close.press("Enter");
  await page.getByRole("button", { name: "Close without saving" }).press("Enter");
  await expect(page.getByRole("tab", { name: "Story" })).toHaveCount(0);
  await expect(menu).toBeFocused();
});
