import { readFileSync } from "node:fs";
import { atlas, eventNamed } from "./support/reference";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

test("from a bar to the events behind it, to the very words in the document", async ({ page }) => {
  await open(page);
  const chart = page.locator('[data-chart="country"]');
  await chart.locator('li[data-value="IR"] .value button').click();
  const behind = page.getByRole("list", { name: "Events behind it" });
  const wanted = atlas.events.find((event) => event.place?.country === "IR" && event.killed)!;
  await behind.getByRole("button", { name: new RegExp(`^Event\\b.*${wanted.title}`) }).click();
  await expect(page.getByRole("heading", { level: 2, name: wanted.title })).toBeVisible();
  const report = atlas.reports.find((one) => one.id === wanted.killed!.from)!;
  const marked = page
    .locator("mark")
    .filter({ hasText: report.quote.exact.replace(/\s+/g, " ").slice(0, 60) });
  await expect(marked.first()).toBeVisible();
  await expect(page.getByText(wanted.killed!.words).first()).toBeVisible();
});

test("every report's words stand in its document where it says", () => {
  const text = new Map(
    atlas.documents.map((document) => [document.id, readFileSync(`seeds/${document.file}`, "utf8")]),
  );
  for (const report of atlas.reports) {
    const found = text.get(report.document)!.slice(report.quote.start, report.quote.end);
    expect(found, report.id).toBe(report.quote.exact);
  }
  expect(atlas.reports.length).toBeGreaterThan(100);
});

test("an event told by several documents counts once and shows what each says", async ({ page }) => {
  const told = atlas.events.find((event) => event.reports.length > 1 && event.killed)!;
  await open(page, `?v=1&event=${told.id}&panel=evidence`);
  const panel = page.getByRole("tabpanel", { name: "Evidence" });
  await expect(panel.getByRole("heading", { level: 2, name: told.title })).toBeVisible();
  await expect(panel.getByRole("table")).toBeVisible();
  await expect(panel.locator("mark")).toHaveCount(told.reports.length);
});

test("an event that gives no number says so, and is no zero", async ({ page }) => {
  const unknown = atlas.events.find((event) => event.type === "attack" && event.killed === null)!;
  await open(page, `?v=1&event=${unknown.id}&panel=evidence`);
  await expect(page.getByRole("tabpanel", { name: "Evidence" })).toContainText(/Killed\s*not given/);
  expect(eventNamed(unknown.id).killed).toBeNull();
});

test("sources and areas open their own evidence", async ({ page }) => {
  await open(page, "?v=1&panel=sources");
  for (const document of atlas.documents) await expect(page.getByText(document.title).first()).toBeVisible();
  await page.getByRole("tab", { name: "Areas" }).click();
  const area = atlas.areas[0]!;
  await expect(page.locator(`[data-area="${area.id}"]`)).toHaveCount(1);
  await page
    .getByRole("tabpanel", { name: "Areas" })
    .locator("details:not([open]) > summary")
    .evaluateAll((folded) => folded.forEach((summary) => (summary as HTMLElement).click()));
  await expect(page.locator("[data-area]")).toHaveCount(atlas.areas.length);
});
