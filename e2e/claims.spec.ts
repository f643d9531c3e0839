import type { Locator, Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { violations, violationsInBothThemes } from "./support/axe";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

interface Figure {
  id: string;
  what: string;
  value: { low: number | null; best: number | null; high: number | null; words: string };
  date: { start: string | null; end: string | null };
  place: string | null;
  reports: string[];
}
interface Report {
  id: string;
  event: string | null;
  status: string;
  quote: { exact: string };
}
const atlas = JSON.parse(readFileSync("public/data/atlas.json", "utf8")) as {
  figures: Figure[];
  reports: Report[];
  areas: { id: string; place: string; reports: string[] }[];
  disputes: { id: string; question: string; sides: { report: string; says: string }[] }[];
};
const reportNamed = (id: string) => atlas.reports.find((one) => one.id === id)!;
const figureNamed = (id: string) => atlas.figures.find((one) => one.id === id)!;
const oneLine = (text: string) => text.replace(/\s+/g, " ");
const row = (page: Page, id: string) => page.locator(`[data-figure="${id}"]`);
const band = (page: Page) => page.locator("[data-time-band]");

const LARGE = "isis-k-fighters-afghanistan-sidorov";
const SMALL = "isis-k-fighters-border-sidorov";
const OPEN = "isis-k-fighters-2021-08";
const DENIED = "isis-k-armed-men-northeast-csto";

async function middle(dot: Locator): Promise<number> {
  const box = (await dot.boundingBox())!;
  return box.x + box.width / 2;
}

/** Where the axis begins and ends on the page, px: its first and last line. */
async function axisOf(page: Page): Promise<{ zero: number; end: number; max: number }> {
  const chart = page.locator("[data-strength]");
  const lines = row(page, LARGE).locator("svg").first().locator("line");
  return {
    zero: await middle(lines.first()),
    end: await middle(lines.last()),
    max: Number(await chart.getAttribute("data-axis-max")),
  };
}

test("estimates stand on one axis from zero as far apart as their numbers", async ({ page }) => {
  await open(page, "?v=1&panel=claims");
  const { zero, end, max } = await axisOf(page);
  expect(end).toBeGreaterThan(zero);
  for (const id of [LARGE, SMALL, OPEN, DENIED]) {
    const { best } = figureNamed(id).value;
    const drawn = (await middle(row(page, id).locator("circle"))) - zero;
    expect(drawn / (end - zero), id).toBeCloseTo(best! / max, 1.7);
  }
  const distance = async (id: string) => (await middle(row(page, id).locator("circle"))) - zero;
  const ratio = (await distance(LARGE)) / (await distance(SMALL));
  expect(ratio).toBeCloseTo(figureNamed(LARGE).value.best! / figureNamed(SMALL).value.best!, 1);
});

test("an open number has an arrow and says at least; numbers of another kind are elsewhere", async ({
  page,
}) => {
  await open(page, "?v=1&panel=claims");
  await expect(row(page, OPEN).locator("path")).toHaveCount(1);
  await expect(row(page, LARGE).locator("path")).toHaveCount(0);
  await expect(row(page, OPEN)).toContainText("at least 4,001");
  await expect(row(page, OPEN)).toContainText(figureNamed(OPEN).value.words);
  await expect(page.locator("[data-figure]")).toHaveCount(4);
  await page.getByText("Other numbers").click();
  for (const figure of atlas.figures.filter(({ id }) => ![LARGE, SMALL, OPEN, DENIED].includes(id)))
    await expect(page.getByRole("tabpanel").getByText(figure.what, { exact: true })).toBeVisible();
});

test("a denial stands beside its claim, in words and without a dot, and opens its passage", async ({
  page,
}) => {
  await open(page, "?v=1&panel=claims");
  const denied = atlas.reports.find(
    ({ id, status }) => status === "denied" && figureNamed(DENIED).reports.includes(id),
  )!;
  const denial = page.locator(`[data-figure="${DENIED}"] + [data-denial="${denied.id}"]`);
  await expect(denial).toContainText("denies it");
  await expect(denial.locator("circle")).toHaveCount(0);
  await denial.getByText("Passage").click();
  await expect(denial.locator("mark")).toHaveText(oneLine(denied.quote.exact));
});

test("from a number to its sentence, its place on the map and its time", async ({ page }) => {
  await open(page, "?v=1&panel=claims");
  const figure = figureNamed(SMALL);
  const area = atlas.areas.find(
    ({ place, reports }) => place === figure.place && reports.some((id) => figure.reports.includes(id)),
  )!;
  await row(page, SMALL).getByText("Passage").click();
  await expect(row(page, SMALL).locator("mark")).toHaveText(
    oneLine(reportNamed(figure.reports[0]!).quote.exact),
  );
  await row(page, SMALL).getByRole("button", { name: "show on the map" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("area")).toBe(area.id);
  await expect.poll(() => new URL(page.url()).searchParams.get("map")).not.toBeNull();
  await row(page, SMALL).getByRole("button", { name: "set the window to this date" }).click();
  await expect(band(page)).toHaveAttribute("data-from", figure.date.start!);
  await expect(band(page)).toHaveAttribute("data-to", figure.date.end!);
  await expect(row(page, SMALL)).not.toContainText("not dated in this window");
  await expect(row(page, OPEN)).toContainText("not dated in this window");
});

test("every question shows each side's own words, and a side leads to its event", async ({ page }) => {
  await open(page, "?v=1&panel=claims");
  const folded = page.locator("[data-dispute] details:not([open]) > summary");
  await folded.evaluateAll((all) => all.forEach((summary) => (summary as HTMLElement).click()));
  for (const { id, question, sides } of atlas.disputes) {
    const dispute = page.locator(`[data-dispute="${id}"]`);
    await expect(dispute.getByRole("heading", { name: question })).toBeVisible();
    await expect(dispute.locator("[data-side]")).toHaveCount(sides.length);
    for (const [at, side] of sides.entries()) {
      const shown = dispute.locator("[data-side]").nth(at);
      await expect(shown).toContainText(side.says);
      await expect(shown.locator("blockquote").first()).toHaveText(
        `“${oneLine(reportNamed(side.report).quote.exact)}”`,
      );
    }
  }
  const side = page.locator('[data-dispute="isis-k-origin"] [data-side="000-founding"]');
  await side.getByRole("button", { name: "ISIS-K created" }).click();
  await expect
    .poll(() => new URL(page.url()).searchParams.get("event"))
    .toBe(reportNamed("000-founding").event);
});

test("questions about the selected event come first, open and marked", async ({ page }) => {
  const { event } = reportNamed("001-union");
  await open(page, `?v=1&panel=claims&event=${event}`);
  const first = page.locator("[data-dispute]").first();
  await expect(first).toHaveAttribute("data-dispute", "isis-k-origin");
  await expect(first).toContainText("about the selected event");
  await expect(first.locator("blockquote").first()).toBeVisible();
});

test("without a mouse: to a number's passage and back to the chart", async ({ page }) => {
  await open(page, "?v=1&panel=claims");
  await page.getByRole("tab", { name: "Claims" }).focus();
  const passage = row(page, OPEN).locator("summary").first();
  for (let press = 0; press < 8; press++) {
    await page.keyboard.press("Tab");
    if (await passage.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(passage).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(row(page, OPEN).locator("mark")).toBeVisible();
});

test("claims, everything open, light and dark: no violations", async ({ page }) => {
  await open(page, "?v=1&panel=claims&t=2021-01-01..2021-12-31");
  await page
    .locator("[role=tabpanel] details:not([open]) > summary")
    .evaluateAll((all) => all.forEach((summary) => (summary as HTMLElement).click()));
  expect(await violationsInBothThemes(page)).toEqual([]);
});

test("claims on a phone: no violations, and nothing wider than the page", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, "?v=1&panel=claims");
  expect(await violations(page)).toEqual([]);
  const panel = page.getByRole("tabpanel");
  expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
});
