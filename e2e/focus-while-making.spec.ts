import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

test("the focus stays on the button that makes a figure, pressed once or twice, and comes back from Stop", async ({
  page,
}) => {
  test.slow();
  await open(page, "?v=1&type=attack");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("tab", { name: "Image" }).click();
  await expect(page.locator("[data-figure=ready]")).toBeVisible({ timeout: 60_000 });
  const files: string[] = [];
  page.on("download", (file) => files.push(file.suggestedFilename()));
  const image = page.getByRole("button", { name: "Download PNG" });
  await image.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Saved as .*png/)).toBeVisible({ timeout: 60_000 });
  await expect(image).toBeFocused();
  await expect.poll(() => files).toHaveLength(1);

  await page.getByRole("tab", { name: "Slide and print" }).click();
  await expect(page.locator("[data-figure=ready]")).toBeVisible({ timeout: 60_000 });
  const slides = page.getByRole("button", { name: "Download slides (PPTX)" });
  await slides.focus();
  await page.keyboard.press("Enter");
  await expect(slides).toBeFocused();
  await page.getByRole("button", { name: "Stop", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Stopped.")).toBeVisible();
  await expect(slides).toBeFocused();
});

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
