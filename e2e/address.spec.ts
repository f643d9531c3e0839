import { atlas, eventsBetween } from "./support/reference";
import { expect, open, test } from "./support/watch";

test("a pasted link restores the view exactly", async ({ page, context }) => {
  const event = atlas.events.find((one) => one.killed)!.id;
  await open(
    page,
    `?v=1&t=2018-01-01..2024-12-31&map=5.25/34.5/69.2&type=attack~arrest&measure=events&event=${event}&panel=evidence&theme=dark`,
  );
  const address = page.url();
  const state = () => ["[data-time-band]", "[data-map]"].join();
  const before = await page
    .locator(state())
    .evaluateAll((all) => all.map((one) => ({ ...(one as HTMLElement).dataset })));
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.locator("[data-map]")).toHaveAttribute("data-map", "idle");
  const after = await other
    .locator(state())
    .evaluateAll((all) => all.map((one) => ({ ...(one as HTMLElement).dataset })));
  expect(after).toEqual(before);
  expect(other.url()).toBe(address);
  await expect(other.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(other.getByRole("checkbox", { name: /^Attack/ })).toBeChecked();
  await expect(other.getByRole("checkbox", { name: /^Statement/ })).not.toBeChecked();
});

test("moving the map keeps the address true without a step of history", async ({ page }) => {
  await open(page);
  const before = await page.evaluate(() => history.length);
  await page.getByRole("button", { name: /zoom in/i }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("map")).toMatch(/^\d/);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test("how the charts are set and which place is drawn apart come back with the link", async ({ page }) => {
  await open(page, "?v=1&t=2021-01-01..2021-12-31&map=6/34.5/69.2");
  await page.getByRole("button", { name: "Province", exact: true }).click();
  await page.getByRole("button", { name: "Table", exact: true, pressed: false }).last().click();
  const query = new URL(page.url()).search;
  expect(query).toContain("places=admin1");
  expect(query).toContain("numbers=1");
  await open(page, `${query}&fan=kabul`);
  await expect(page.getByRole("button", { name: "Province", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect(page.locator('[data-chart="country"]').getByRole("table")).toBeVisible();
  await expect(page.getByText(/positions are unchanged/i)).toBeVisible();
});

test.describe("whatever the map draws", () => {
  test.use({ realMap: false });

  test("Back and Forward go through what was done, one step each", async ({ page }) => {
    await open(page);
    const list = page.getByRole("listbox").getByRole("option");
    await page.getByRole("checkbox", { name: /^Statement/ }).click();
    const fewer = atlas.events.filter((event) => event.type !== "statement").length;
    await expect(list).toHaveCount(fewer);
    await list.first().click();
    await expect(page.getByRole("tab", { name: "Evidence" })).toHaveAttribute("aria-selected", "true");
    await page.goBack();
    await expect(page.getByRole("tab", { name: "Charts" })).toHaveAttribute("aria-selected", "true");
    await expect(list).toHaveCount(fewer);
    await page.goBack();
    await expect(list).toHaveCount(atlas.events.length);
    await page.goForward();
    await expect(list).toHaveCount(fewer);
  });

  test("what a link asks for and is not there is said and left out, and the rest holds", async ({ page }) => {
    await open(page, "?v=1&type=attack&event=never-happened&t=nonsense&colour=red");
    const notices = page.getByRole("status");
    await expect(notices.getByText(/never-happened/)).toBeVisible();
    await expect(notices.getByText(/t=nonsense/)).toBeVisible();
    await expect(notices.getByText(/“colour”/)).toBeVisible();
    const attacks = eventsBetween(null, null, (event) => event.type === "attack").certain.length;
    await expect(page.getByRole("listbox").getByRole("option")).toHaveCount(attacks);
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect(page.getByText(/never-happened/)).toHaveCount(0);
  });

  test("an address of the wildest kind still opens a page", async ({ page }) => {
    for (const query of [
      "?%E0%A4%A",
      "?v=1&map=9/9&t=..&actor=~~~&event=%3Cscript%3E",
      `?${"x".repeat(3000)}`,
    ]) {
      await open(page, query);
      await expect(page.getByRole("listbox").getByRole("option")).toHaveCount(atlas.events.length);
    }
  });
});
