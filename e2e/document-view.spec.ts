import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { violationsInBothThemes } from "./support/axe";
import { atlas, eventNamed } from "./support/reference";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

const plain = (text: string) => text.replace(/\s+/g, " ").trim();
const DOCUMENT = atlas.documents.find(({ id }) => id === "terrorism-monitor")!;
const OWN = atlas.reports
  .filter(({ document }) => document === DOCUMENT.id)
  .sort((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end);

/** The words at a report's offsets in its document, not those that the atlas repeats. */
function wordsOf(report: (typeof OWN)[number]): string {
  const { file } = atlas.documents.find(({ id }) => id === report.document)!;
  return readFileSync(`seeds/${file}`, "utf8").slice(report.quote.start, report.quote.end);
}

const panelOf = (page: Page) =>
  page.getByRole("complementary", { name: "Charts and evidence" }).getByRole("tabpanel");
const note = (page: Page, report: string) => page.locator(`li[data-report="${report}"]`);
const strip = (page: Page) => page.getByRole("slider", { name: "Where in the text evidence lies" });
const listRow = (page: Page, event: string) =>
  page.getByRole("listbox", { name: /^Event/ }).locator(`[data-event="${event}"]`);
const readDocument = (page: Page, more = "") =>
  open(page, `?v=1&panel=sources&document=${DOCUMENT.id}${more}`);

/** A report whose event no other report of the document tells of, so that its words alone are marked. */
const ALONE = OWN.find(
  ({ event }) => event !== null && OWN.filter((other) => other.event === event).length === 1,
)!;

test("a document opens from the list, passage by passage in the order of its text", async ({ page }) => {
  await open(page, "?v=1&panel=sources");
  await panelOf(page).getByRole("button", { name: DOCUMENT.title, exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: DOCUMENT.title })).toBeFocused();
  const notes = panelOf(page).locator("li[data-report]");
  await expect(notes).toHaveCount(OWN.length);
  expect(await notes.evaluateAll((all) => all.map((one) => one.getAttribute("data-report")))).toEqual(
    OWN.map(({ id }) => id),
  );
  await page.getByRole("button", { name: "All documents" }).click();
  await expect(panelOf(page).getByRole("button", { name: DOCUMENT.title, exact: true })).toBeFocused();
});

test("the strip has a mark a passage where its words lie in the text", async ({ page }) => {
  await readDocument(page);
  const length = readFileSync(`seeds/${DOCUMENT.file}`, "utf8").length;
  const marks = strip(page).locator("[data-mark]");
  await expect(marks).toHaveCount(OWN.length);
  const bar = (await strip(page).boundingBox())!;
  for (const report of [OWN[0]!, OWN[20]!, OWN.at(-1)!]) {
    const box = (await strip(page).locator(`[data-mark="${report.id}"]`).boundingBox())!;
    expect(Math.abs((box.x - bar.x) / bar.width - report.quote.start / length)).toBeLessThan(0.01);
  }
});

test("a passage selects its event everywhere, and its very words are marked", async ({ page }) => {
  await readDocument(page);
  await note(page, ALONE.id).getByRole("button").first().click();
  await expect(page).toHaveURL(new RegExp(`event=${ALONE.event}`));
  await expect(page).toHaveURL(new RegExp(`report=${ALONE.id}`));
  await expect(listRow(page, ALONE.event!)).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("tab", { name: "Sources" })).toHaveAttribute("aria-selected", "true");
  const marked = await panelOf(page).locator("mark.marked").allTextContents();
  expect(plain(marked.join(""))).toBe(plain(wordsOf(ALONE)));
  await expect(strip(page)).toHaveAttribute("aria-valuetext", new RegExp(eventNamed(ALONE.event!).title));
});

test("an event selected in the list brings up its passage in the open document", async ({ page }) => {
  await readDocument(page);
  const last = OWN.findLast(({ event }) => event !== null)!;
  const first = OWN.find(({ event }) => event === last.event)!;
  await listRow(page, last.event!).click();
  await expect(page.getByRole("tab", { name: "Sources" })).toHaveAttribute("aria-selected", "true");
  await expect(note(page, first.id)).toBeInViewport();
  await expect(note(page, first.id).getByRole("button").first()).toHaveAttribute("aria-current", "true");
});

test("an event the open document does not tell of opens its evidence instead", async ({ page }) => {
  await readDocument(page);
  const other = atlas.events.find(
    (event) => !event.reports.some((id) => OWN.some((report) => report.id === id)),
  )!;
  await listRow(page, other.id).click();
  await expect(page.getByRole("tab", { name: "Evidence" })).toHaveAttribute("aria-selected", "true");
});

test("from a number to the passage in its document, and back to the map", async ({ page }) => {
  const event = eventNamed("kabul-airport-2021-08");
  await open(page, `?v=1&event=${event.id}&panel=evidence`);
  const from = atlas.reports.find(({ id }) => id === event.killed!.from)!;
  const card = panelOf(page).getByRole("region", { name: /^Report \d/ });
  await card
    .filter({ has: page.getByText("used for total") })
    .getByRole("button", { name: /^In the document/ })
    .click();
  await expect(note(page, from.id)).toBeInViewport();
  await expect(note(page, from.id).getByRole("button").first()).toBeFocused();
  await expect(panelOf(page).locator("[data-stretch]", { has: note(page, from.id) })).toContainText(
    plain(wordsOf(from)).slice(0, 60),
  );
  await expect(page.locator("[data-time-band]")).toContainText(event.title);
  await note(page, from.id).getByRole("button", { name: "Show on map" }).click();
  await expect(page).toHaveURL(/map=/);
});

test("the same words in another document lead there", async ({ page }) => {
  const twins = atlas.reports.filter((one) =>
    atlas.reports.some(
      (other) => other.document !== one.document && plain(other.quote.exact) === plain(one.quote.exact),
    ),
  );
  const [here, there] = [
    twins[0]!,
    twins.find((one) => one.document !== twins[0]!.document && one.quote.exact === twins[0]!.quote.exact)!,
  ];
  await open(page, `?v=1&panel=sources&document=${here.document}&report=${here.id}`);
  const title = atlas.documents.find(({ id }) => id === there.document)!.title;
  await note(page, here.id).getByRole("button", { name: title }).click();
  await expect(page).toHaveURL(new RegExp(`document=${there.document}`));
  await expect(note(page, there.id)).toBeInViewport();
});

test("what a filter or the window leaves out is said, not hidden", async ({ page }) => {
  await readDocument(page, "&t=2024-01-01..2024-12-31");
  await expect(panelOf(page).locator("li[data-report]")).toHaveCount(OWN.length);
  const told = new Set(OWN.flatMap(({ event }) => event ?? []));
  const inWindow = [...told].filter((id) => {
    const { start, end } = eventNamed(id).date;
    return (start ?? "0000") <= "2024-12-31" && (end ?? "9999") >= "2024-01-01";
  });
  await expect(panelOf(page).getByText("Not in the present view")).toHaveCount(
    OWN.filter(({ event }) => event !== null && !inWindow.includes(event)).length,
  );
});

test("by keyboard alone: one stop for the strip, arrows walk the passages", async ({ page }) => {
  await readDocument(page);
  await strip(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(strip(page)).toHaveAttribute("aria-valuenow", "1");
  await expect(page).toHaveURL(new RegExp(`report=${OWN[0]!.id}`));
  await page.keyboard.press("End");
  await expect(strip(page)).toHaveAttribute("aria-valuenow", String(OWN.length));
  await expect(note(page, OWN.at(-1)!.id)).toBeInViewport();
  await expect(strip(page)).toBeFocused();
  await expect(strip(page)).toBeInViewport();
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(new RegExp(`report=${OWN.at(-2)!.id}`));
});

for (const width of [1440, 320]) {
  test(`a document at a passage, ${width} px, light and dark: no violations`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await readDocument(page, `&report=${ALONE.id}&event=${ALONE.event}`);
    await expect(note(page, ALONE.id)).toBeInViewport();
    expect(await violationsInBothThemes(page)).toEqual([]);
  });
}
