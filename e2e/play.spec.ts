import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

const band = "[data-time-band]";

test("play moves the window step by step through the data, and pause keeps it", async ({ page }) => {
  await open(page, "?v=1&t=2021-01-01..2021-03-31&speed=0.5");
  await page.getByRole("button", { name: "Play" }).click();
  await expect(page.locator(band)).toHaveAttribute("data-playing", "true");
  await expect(page.locator(band)).toHaveAttribute("data-from", "2021-07-01");
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.locator(band)).toHaveAttribute("data-playing", "false");
  const from = (await page.locator(band).getAttribute("data-from"))!;
  expect(new URL(page.url()).searchParams.get("t")).toMatch(new RegExp(`^${from}\\.\\.`));
  await page.goBack();
  await expect(page.locator(band)).toHaveAttribute("data-from", "2021-01-01");
});

test("stepping moves by the step that is chosen", async ({ page }) => {
  await open(page, "?v=1&t=2021-01-01..2021-03-31&step=month");
  await page.getByRole("button", { name: "One step on" }).click();
  await expect(page.locator(band)).toHaveAttribute("data-from", "2021-02-01");
  await expect(page.locator(band)).toHaveAttribute("data-to", "2021-04-30");
  await page.getByRole("button", { name: "One step back" }).click();
  await expect(page.locator(band)).toHaveAttribute("data-from", "2021-01-01");
});

test("at the end it stops, or begins again when looping", async ({ page }) => {
  await open(page, "?v=1&t=2024-04-01..2024-06-30&speed=4");
  await page.getByRole("button", { name: "Play" }).click();
  await expect(page.locator(band)).toHaveAttribute("data-from", "2024-10-01");
  await expect(page.locator(band)).toHaveAttribute("data-playing", "false");
  await open(page, "?v=1&t=2024-04-01..2024-06-30&speed=4&loop=1");
  await page.getByRole("button", { name: "Play" }).click();
  await expect(page.locator(band)).toHaveAttribute("data-from", /^2014/);
  await page.getByRole("button", { name: "Pause" }).click();
});

test("Back while playing ends it, and what it leads to stays", async ({ page }) => {
  await open(page, "?v=1&t=2021-01-01..2021-03-31&speed=4");
  await page.getByRole("button", { name: "Play" }).click();
  await expect(page.locator(band)).not.toHaveAttribute("data-from", "2021-01-01");
  await page.goBack();
  await expect(page.locator(band)).toHaveAttribute("data-playing", "false");
  await expect(page.locator(band)).toHaveAttribute("data-from", "2021-01-01");
});

test("a cumulative end before the kept beginning still makes a link that opens", async ({ page }) => {
  await open(page, "?v=1&t=2021-01-01..2021-12-31&mode=cumulative");
  await page.locator(band).getByRole("slider", { name: "To" }).focus();
  await page.keyboard.press("Home");
  const to = (await page.locator(band).getAttribute("data-to"))!;
  expect(to < "2021").toBe(true);
  await page.reload();
  await expect(page.locator(band)).toHaveAttribute("data-to", to);
  await expect(page.getByText(/was not understood/)).toHaveCount(0);
});

test("cumulative shows everything up to the end that moves", async ({ page }) => {
  await open(page, "?v=1&t=2021-01-01..2021-12-31");
  const windowed = await page.getByRole("listbox").getByRole("option").count();
  await page.getByRole("button", { name: "Cumulative", exact: true }).click();
  await expect.poll(() => page.getByRole("listbox").getByRole("option").count()).toBeGreaterThan(windowed);
  await page.getByRole("button", { name: "Window", exact: true }).click();
  await expect(page.getByRole("listbox").getByRole("option")).toHaveCount(windowed);
});
