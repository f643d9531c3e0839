import type { Locator, Page } from "@playwright/test";
import { violations } from "./support/axe";
import { atlas, eventNamed, eventsBetween, killedIn, type ReferenceEvent } from "./support/reference";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

type Number3 = { low: number | null; best: number | null; high: number | null };
type Report = (typeof atlas.reports)[number] & { status: string; killed?: Number3 };
const reports = new Map((atlas.reports as Report[]).map((report) => [report.id, report]));

const sentence = (page: Page) => page.locator(".sentence [role=status]").first();
const panel = (page: Page) => page.getByRole("tabpanel").locator("[data-behind-events]");
const rows = (page: Page) => panel(page).locator("li[data-event]");
const way = (within: Locator, name: RegExp | string) => within.getByRole("button", { name });
const flat = (text: string) => text.replace(/\s+/g, " ").trim();
const withNumber = (event: ReferenceEvent) => event.killed !== null;

/** The panel lists these very events, all batches opened. */
async function expectListed(page: Page, events: readonly ReferenceEvent[]) {
  await expect(panel(page)).toHaveAttribute("data-behind-events", String(events.length));
  for (const more = way(panel(page), /^Show \d+ more/); await more.isVisible();) await more.click();
  await expect(rows(page)).toHaveCount(events.length);
  const listed = await rows(page).evaluateAll((all) =>
    all.map((one) => (one as HTMLElement).dataset["event"]),
  );
  expect(listed.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
}

/** The opened event's passage is, to the letter, what the report in atlas.json quotes. */
async function expectQuote(page: Page, event: string, report: string) {
  const row = panel(page).locator(`li[data-event="${event}"]`);
  const line = row.locator("button[aria-expanded]");
  if ((await line.getAttribute("aria-expanded")) === "false") await line.click();
  const marked = await row.locator("mark").evaluateAll((all) => all.map((one) => one.textContent ?? ""));
  expect(marked.map(flat)).toContain(flat(reports.get(report)!.quote.exact));
}

const line = (page: Page, label: string) => panel(page).getByRole("row", { name: new RegExp(`^${label}`) });

test("from the sentence's killed to each event, its number and its report's words", async ({ page }) => {
  await open(page);
  const events = eventsBetween(null, null, withNumber).certain;
  const { low, best } = killedIn(events);
  await way(sentence(page), `at least ${low} killed`).click();
  await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText(`At least ${low} killed`);
  await expectListed(page, events);
  await expect(line(page, "Counted").getByRole("cell")).toHaveText([
    String(events.length),
    String(low),
    String(best),
    "open",
  ]);
  const largest = events.toSorted((a, b) => b.killed!.best! - a.killed!.best!)[0]!;
  await expect(rows(page).first()).toHaveAttribute("data-event", largest.id);
  await expect(rows(page).first().locator("button[aria-expanded]")).toHaveAttribute("aria-expanded", "true");
  for (const event of events) await expectQuote(page, event.id, event.killed!.from);
  expect(new URL(page.url()).searchParams.get("behind")).toBe("killed~certain");
});

test("from a bar's number, and from its count of missing numbers", async ({ page }) => {
  await open(page);
  const bar = page.locator('[data-chart="country"] li[data-value="AF"]');
  const afghan = eventsBetween(null, null, (event) => event.place?.country === "AF");
  await way(bar.locator(".value"), /^≥/).click();
  await expectListed(page, afghan.certain.filter(withNumber));
  await expectQuote(page, "kabul-2021-05", eventNamed("kabul-2021-05").killed!.from);
  await way(panel(page), "Back to charts").click();
  await way(bar.locator(".value"), /n\/k/).click();
  const missing = afghan.certain.filter((event) => event.type === "attack" && event.killed === null);
  await expectListed(page, missing);
  await expect(panel(page).getByRole("heading", { level: 2 })).toContainText(
    `${missing.length} attacks without a number`,
  );
  for (const event of missing) await expectQuote(page, event.id, event.reports[0]!);
});

test("from a column over time, and from the note of what is in no column", async ({ page }) => {
  await open(page);
  const chart = page.locator('[data-chart="time"]');
  const within = (event: ReferenceEvent) =>
    event.date.start !== null &&
    event.date.end !== null &&
    event.date.start >= "2021-01-01" &&
    event.date.end <= "2021-12-31";
  const events = eventsBetween(null, null, (event) => within(event) && withNumber(event)).certain;
  await way(chart.locator('li[data-value="2021"]'), /^≥/).click();
  await expectListed(page, events);
  await expect(panel(page).getByRole("heading", { level: 2 })).toContainText("2021");
  await expectQuote(page, "kabul-airport-2021-08", eventNamed("kabul-airport-2021-08").killed!.from);
  await page.goBack();
  const note = chart.locator("[data-beside=across]");
  const wide = atlas.events.filter(
    ({ type, killed, date: { start, end } }) =>
      (type === "attack" || killed) &&
      end &&
      end < "2025" &&
      (start === null || start.slice(0, 4) !== end.slice(0, 4)),
  );
  await expect(note).toHaveAttribute("data-events", String(wide.length));
  await note.getByRole("button").click();
  await expectListed(page, wide);
});

test("from what is only possibly in the window, listed apart and never added", async ({ page }) => {
  await open(page, "?v=1&t=2021-05-10..2021-05-31");
  const { certain, possible } = eventsBetween("2021-05-10", "2021-05-31");
  const maybe = possible.filter(withNumber);
  await way(sentence(page), /^\d+ (more|events?)$/)
    .last()
    .click();
  await expectListed(page, possible);
  await way(sentence(page), `${killedIn(maybe).low} killed`).click();
  await expectListed(page, maybe);
  await expect(panel(page).getByRole("heading", { level: 2 })).toContainText("only possibly in this window");
  for (const event of maybe) await expectQuote(page, event.id, event.killed!.from);
  await open(page, "?v=1&t=2021-05-10..2021-05-31&possible=1");
  const both = [...certain, ...possible];
  await expect(sentence(page)).toContainText(`${both.length} events`);
  await expect(sentence(page)).toContainText(`${possible.length} of them lie only possibly in this window`);
  await way(sentence(page), `${possible.length} of them`).click();
  await expectListed(page, possible);
});

test("by another rule the numbers, their sum and their passages are that rule's", async ({ page }) => {
  await open(page, "?v=1&rule=lowest");
  const least = ({ killed }: Report) => killed!.low ?? 0;
  const chosen = atlas.events.filter(withNumber).map((event) => {
    const givers = event.reports
      .map((id) => reports.get(id)!)
      .filter(({ killed, status }) => killed && status !== "denied");
    return { event, report: givers.toSorted((a, b) => least(a) - least(b))[0]! };
  });
  const low = chosen.reduce((sum, { report }) => sum + least(report), 0);
  expect(low).toBeLessThan(killedIn(atlas.events).low);
  await expect(sentence(page)).toContainText("Numbers: the lowest each event is given.");
  await way(sentence(page), `at least ${low} killed`).click();
  await expectListed(
    page,
    chosen.map(({ event }) => event),
  );
  await expect(line(page, "Counted").getByRole("cell").nth(1)).toHaveText(String(low));
  await expect(panel(page)).toContainText("Numbers: the lowest each event is given.");
  for (const { event, report } of chosen) await expectQuote(page, event.id, report.id);
});

test("every number of the tables opens as many events as it stands for", async ({ page }) => {
  await open(page, "?v=1&numbers=1&t=2019-01-01..2023-06-30");
  const cells = page.locator("[data-chart=country] [data-behind], [data-chart=time] [data-behind]");
  const keys = await cells.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset["behind"]!));
  expect(keys.length).toBeGreaterThan(20);
  const row = page.locator('[data-chart="country"] tr[data-value="AF"]');
  const counts = (await row.evaluate((one) => ({ ...(one as HTMLElement).dataset }))) as Record<
    string,
    string
  >;
  await way(
    row,
    new RegExp(`^${Number(counts["events"]) + Number(counts["possible"])}\\b.*Afghanistan, events`),
  ).click();
  const { certain, possible } = eventsBetween(
    "2019-01-01",
    "2023-06-30",
    (event) => event.place?.country === "AF" && (event.type === "attack" || withNumber(event)),
  );
  await expectListed(page, [...certain, ...possible]);
});

test("a number becomes a filter, and its list stays", async ({ page }) => {
  await open(page);
  await way(page.locator('[data-chart="country"] li[data-value="PK"] .value'), /^150/).click();
  const pakistan = atlas.events.filter((event) => event.place?.country === "PK");
  await way(panel(page), "Filter the view by this").click();
  await expect(page.getByRole("listbox", { name: /^Event/ }).getByRole("option")).toHaveCount(
    pakistan.length,
  );
  await expectListed(page, pakistan.filter(withNumber));
  await expect(way(panel(page), "The view is filtered by this")).toBeFocused();
});

test("without a mouse: from the number to the passage, to the event, and back to the number", async ({
  page,
}) => {
  await open(page);
  const number = page.locator('[data-chart="country"] li[data-value="IR"] .value button');
  await number.focus();
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("heading", { level: 2 })).toBeFocused();
  const event = eventNamed("kerman-2024-01-03");
  const passage = rows(page).first().locator("button[aria-expanded]");
  await passage.focus();
  await page.keyboard.press("Enter");
  await expect(passage).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("Enter");
  await expectQuote(page, event.id, event.killed!.from);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("tab", { name: "Charts" })).toHaveAttribute("aria-selected", "true");
  await expect(number).toBeFocused();
  const words = way(sentence(page), /^\d+ events$/).first();
  await words.focus();
  await page.keyboard.press("Space");
  await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText(`${atlas.events.length} events`);
  await way(panel(page), "Back to charts").focus();
  await page.keyboard.press("Enter");
  await expect(words).toBeFocused();
  await page.goBack();
  await expect(panel(page)).toHaveAttribute("data-behind-events", String(atlas.events.length));
});

test("a link opens the same list; what it asks for and is not there is left out with a notice", async ({
  page,
}) => {
  await open(page, "?v=1&panel=behind&behind=killed~missing~country:AF");
  const missing = atlas.events.filter(
    (event) => event.place?.country === "AF" && event.type === "attack" && event.killed === null,
  );
  await expectListed(page, missing);
  await open(page, "?v=1&panel=behind&behind=killed~sometimes");
  await expect(page.getByText(/“behind=killed~sometimes”/)).toBeVisible();
  await expect(page.getByRole("tab", { name: "Charts" })).toHaveAttribute("aria-selected", "true");
});

const LOOKS = [
  ["light", 1440],
  ["dark", 320],
] as const;
for (const [theme, width] of LOOKS) {
  test(`the list behind a number, ${theme}, ${width} px: no violations, and nothing is wider`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(
      page,
      `?v=1&t=2021-05-10..2021-12-31&panel=behind&behind=killed~all~country:AF&theme=${theme}`,
    );
    await expect(rows(page).first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    const ends = await panel(page)
      .locator("*")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
    expect(Math.max(...ends)).toBeLessThanOrEqual(width);
  });
}
