import { readFileSync } from "node:fs";
import type AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { violations, violationsInBothThemes } from "./support/axe";
import { atlas, eventNamed, eventsBetween, killedIn, type ReferenceEvent } from "./support/reference";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

type Bounds = { low: number | null; best: number | null; high: number | null };
const published = JSON.parse(readFileSync("public/data/atlas.json", "utf8")) as {
  events: (ReferenceEvent & { wounded: Bounds | null; arrested: Bounds | null })[];
};

const grid = (page: Page) => page.getByRole("grid", { name: "Events" });
const rowOf = (page: Page, id: string) => grid(page).locator(`[role=row][data-event="${id}"]`);
const cells = (page: Page, column: number) => grid(page).locator(`[data-column="${column}"]`);

/** Every row of the table from the first to the last, scrolled through. */
async function idsInOrder(page: Page): Promise<string[]> {
  await expect(grid(page).locator("[role=row][data-event]").first()).toBeVisible();
  const total = await grid(page).locator("[role=rowgroup]").last().getByRole("row").count();
  const count = Number(await grid(page).getAttribute("aria-rowcount")) - 1 - total;
  const found = new Map<number, string>();
  const scroller = grid(page).locator("xpath=..");
  for (let top = 0; found.size < count && top < count * 60; top += 300) {
    await scroller.evaluate((element, to) => element.scrollTo({ top: to }), top);
    await expect(async () => {
      const shown = await grid(page)
        .locator("[role=row][data-event]")
        .evaluateAll((rows) =>
          rows.map((row): [number, string] => [
            Number(row.getAttribute("aria-rowindex")),
            row.getAttribute("data-event")!,
          ]),
        );
      expect(shown.length).toBeLessThan(50);
      for (const [at, id] of shown) found.set(at, id);
      const first = Math.floor(top / 44) + 2;
      expect(first > count + 1 || found.has(first)).toBe(true);
    }).toPass();
  }
  await scroller.evaluate((element) => element.scrollTo({ top: 0 }));
  return [...found].sort(([a], [b]) => a - b).map(([, id]) => id);
}

const FIRST = "0000";
const LAST = "9999";
const byTime = (a: ReferenceEvent, b: ReferenceEvent) => {
  const key = ({ date, id }: ReferenceEvent) => [date.start ?? FIRST, date.end ?? LAST, id];
  return key(a) < key(b) ? -1 : 1;
};
const idsOf = (events: readonly ReferenceEvent[]) => events.map(({ id }) => id);

const WINDOW = "t=2021-01-01..2021-12-31";
const inWindow = () => {
  const { certain, possible } = eventsBetween("2021-01-01", "2021-12-31");
  return [...certain, ...possible].sort(byTime);
};

test("every event of the window is in it, in the order asked for", async ({ page }) => {
  await open(page, `?v=1&show=table&${WINDOW}`);
  const latestFirst = idsOf(inWindow().reverse());
  expect(await idsInOrder(page)).toEqual(latestFirst);

  await grid(page).getByRole("columnheader", { name: "Killed" }).getByRole("button").click();
  await expect(grid(page).getByRole("columnheader", { name: "Killed" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  const weight = ({ killed, type }: ReferenceEvent) =>
    killed ? (killed.best ?? killed.low ?? 0) : type === "attack" ? -1 : -2;
  const mostFirst = inWindow().sort((a, b) => weight(b) - weight(a) || byTime(a, b));
  expect(await idsInOrder(page)).toEqual(idsOf(mostFirst));

  await grid(page).getByRole("columnheader", { name: "Event" }).getByRole("button").click();
  const words = new Intl.Collator("en");
  const byTitle = inWindow().sort((a, b) => words.compare(a.title, b.title) || byTime(a, b));
  expect(await idsInOrder(page)).toEqual(idsOf(byTitle));

  expect(new URL(page.url()).searchParams.get("sort")).toBe("title");
  await page.reload();
  expect(await idsInOrder(page)).toEqual(idsOf(byTitle));
});

test("what is unknown comes last whichever way round", async ({ page }) => {
  await open(page, "?v=1&show=table&sort=killed");
  const given = atlas.events.filter(({ killed }) => killed).length;
  const ids = await idsInOrder(page);
  expect(ids.slice(0, given).every((id) => eventNamed(id).killed !== null)).toBe(true);
  expect(ids.slice(given).every((id) => eventNamed(id).killed === null)).toBe(true);
});

test("the foot’s totals are the sentence’s, and each lists its events", async ({ page }) => {
  await open(page, `?v=1&show=table&${WINDOW}`);
  const { certain, possible } = eventsBetween("2021-01-01", "2021-12-31");
  const numbers = killedIn(certain);
  const foot = grid(page).locator("[role=rowgroup]").last();
  const total = foot.getByRole("row").first();
  await expect(total).toContainText(`${numbers.events} events`);
  await expect(total.locator('[data-column="2"]')).toContainText(`at least ${numbers.low}`);
  const sentence = page.locator(".sentence [role=status]").first();
  await expect(sentence).toContainText(`${numbers.events} events`);
  await expect(sentence).toContainText(`at least ${numbers.low} killed`);
  await expect(foot.getByRole("row").nth(1).locator('[data-column="2"]')).toContainText(
    String(numbers.unknown),
  );
  await expect(foot.getByRole("row").last()).toContainText(`${possible.length} events`);

  const ids = new Set(idsOf(certain));
  const arrested = published.events.filter((event) => ids.has(event.id) && event.arrested);
  const low = arrested.reduce((sum, event) => sum + (event.arrested!.low ?? 0), 0);
  await expect(total.locator('[data-column="4"]')).toContainText(String(low));

  await total.locator('button[data-column="2"]').click();
  await expect(page.getByRole("tab", { name: "Behind it" })).toHaveAttribute("aria-selected", "true");
  const listed = page.getByRole("tabpanel");
  for (const { title, killed } of certain) if (killed) await expect(listed).toContainText(title);
});

test("a row selects its event everywhere, and one selected elsewhere comes into sight", async ({ page }) => {
  await open(page, "?v=1&show=table");
  const first = grid(page).locator("[role=row][data-event]").first();
  const id = (await first.getAttribute("data-event"))!;
  await first.locator('[data-column="5"]').click();
  await expect(first).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("listbox").locator(`[data-event="${id}"]`)).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await expect(page.getByRole("heading", { level: 2, name: eventNamed(id).title })).toBeVisible();

  const oldest = [...atlas.events].sort(byTime)[0]!;
  await expect(rowOf(page, oldest.id)).toHaveCount(0);
  await page.getByRole("listbox").focus();
  await page.getByRole("listbox").getByRole("option").first().press("End");
  await page.keyboard.press("Enter");
  await expect(rowOf(page, oldest.id)).toHaveAttribute("aria-selected", "true");
  await expect(rowOf(page, oldest.id)).toBeInViewport();
});

test("the row under the mouse is lit in the list, and the other way round", async ({ page }) => {
  await open(page, "?v=1&show=table");
  const first = grid(page).locator("[role=row][data-event]").first();
  const id = (await first.getAttribute("data-event"))!;
  const option = page.getByRole("listbox").locator(`[data-event="${id}"]`);
  await first.hover();
  await expect(option).toHaveClass(/hovered/);
  await page.mouse.move(0, 0);
  await expect(option).not.toHaveClass(/hovered/);
  await option.hover();
  await expect(first).toHaveClass(/hovered/);
});

test("with the keyboard alone, from the page to the quote", async ({ page }) => {
  await open(page);
  const choice = page.getByRole("group", { name: "Show" }).getByRole("button", { name: "Table" });
  for (
    let press = 0;
    press < 12 && !(await choice.evaluate((one) => one === document.activeElement));
    press++
  )
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(grid(page)).toBeVisible();
  const inGrid = () => grid(page).evaluate((one) => one.contains(document.activeElement));
  for (let press = 0; press < 60 && !(await inGrid()); press++) await page.keyboard.press("Tab");
  await expect(cells(page, 1).and(page.locator('[data-row="1"]'))).toBeFocused();

  await page.keyboard.press("Control+Home");
  await expect(cells(page, 0).and(page.locator('[data-row="0"]'))).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(grid(page).getByRole("columnheader", { name: "Killed" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await expect(cells(page, 14).and(page.locator('[data-row="1"]'))).toBeFocused();
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageUp");
  await page.keyboard.press("Enter");
  const most = [...atlas.events].sort((a, b) => (b.killed?.best ?? -1) - (a.killed?.best ?? -1))[0]!;
  const report = atlas.reports.find(({ event }) => event === most.id)!;
  await expect(rowOf(page, most.id)).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("tabpanel")).toContainText(report.quote.exact.slice(0, 20));

  await page.keyboard.press("Control+End");
  const last = Number(await grid(page).getAttribute("aria-rowcount")) - 1;
  await expect(cells(page, 14).and(page.locator(`[data-row="${last}"]`))).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(cells(page, 14).and(page.locator(`[data-row="${last - 2}"]`))).toBeFocused();
  await expect(page.locator("[data-time-band]")).toHaveAttribute("data-playing", "false");
});

test("Control and C copies every row as text for a spreadsheet", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, `?v=1&show=table&${WINDOW}`);
  await cells(page, 1).and(page.locator('[data-row="1"]')).focus();
  await page.keyboard.press("Control+c");
  await expect(page.getByText(`${inWindow().length} events copied`)).toBeAttached();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const lines = text.split("\n").map((line) => line.split("\t"));
  expect(lines[0]!.slice(0, 3)).toEqual(["Date", "Event", "Killed"]);
  const shown = inWindow().reverse();
  expect(lines.slice(1, 1 + shown.length).map((line) => line[1])).toEqual(shown.map(({ title }) => title));
});

test("what lies only possibly in the window says so in its row", async ({ page }) => {
  await open(page, `?v=1&show=table&${WINDOW}`);
  const { certain, possible } = eventsBetween("2021-01-01", "2021-12-31");
  const doubtful = new Set(idsOf(possible));
  const rows = await grid(page)
    .locator("[role=row][data-event]")
    .evaluateAll((all) => all.map((row) => [row.getAttribute("data-event")!, row.textContent!] as const));
  expect(rows.length).toBeGreaterThan(0);
  for (const [id, text] of rows) expect(/possible/.test(text), id).toBe(doubtful.has(id));
  expect(certain.length).toBeGreaterThan(0);
});

test.describe("where the map cannot start", () => {
  test.use({ realMap: true });

  test("without WebGL the table takes the map’s place", async ({ page }) => {
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext as (...given: unknown[]) => unknown;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: unknown[]) {
        return String(given[0]).startsWith("webgl") ? null : original.apply(this, given);
      } as never;
    });
    await page.goto("./?v=1");
    await expect(page.getByRole("alert")).toContainText("no WebGL 2");
    await expect(grid(page)).toBeVisible();
    expect(await idsInOrder(page)).toHaveLength(atlas.events.length);
    await page.getByRole("group", { name: "Show" }).getByRole("button", { name: "Table" }).click();
    await expect(grid(page)).toHaveCount(1);
  });
});

/** The rest of the page is looked at in accessibility.spec. */
const onlyTable = (axe: AxeBuilder) => axe.include("section[aria-label=Table]");

const SCREENS = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

for (const [screen, size] of Object.entries(SCREENS)) {
  test(`nothing in it bars anyone, ${screen}, light and dark`, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page, "?v=1&show=table&event=kabul-airport-2021-08&panel=evidence");
    await expect(rowOf(page, "kabul-airport-2021-08")).toBeInViewport();
    expect(await violationsInBothThemes(page, onlyTable)).toEqual([]);
  });
}

test("an empty table says so", async ({ page }) => {
  await open(page, "?v=1&show=table&type=attack&country=MA");
  await expect(page.getByRole("region", { name: "Table" })).toContainText("No event matches.");
  expect(await violations(page, onlyTable)).toEqual([]);
});
