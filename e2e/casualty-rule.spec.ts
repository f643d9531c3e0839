import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { violationsInBothThemes } from "./support/axe";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

/** Every report's own number, from the published file alone, chosen from by code that is not the application's. */
interface Number {
  low: number | null;
  best: number | null;
  high: number | null;
}
interface Report {
  id: string;
  document: string;
  status: string;
  killed?: Number & { words: string };
}
interface Event {
  id: string;
  type: string;
  place: { country: string | null } | null;
  killed: (Number & { from: string }) | null;
  reports: string[];
}
const atlas = JSON.parse(readFileSync("public/data/atlas.json", "utf8")) as {
  events: Event[];
  reports: Report[];
  documents: { id: string; grade: { reliability: string } }[];
};

const RULES = {
  specific: "Most specific, then latest",
  lowest: "Lowest",
  highest: "Highest",
  graded: "Graded B or better",
};
type Rule = keyof typeof RULES;

const low = (number: Number) => number.low ?? 0;
const best = (number: Number) => number.best ?? low(number);

function killedBy(rule: Rule, event: Event): Number | null {
  const givers = atlas.reports.filter(
    ({ id, killed, status }) => event.reports.includes(id) && killed && status !== "denied",
  );
  const numbers = givers.map(({ killed }) => killed!);
  if (rule === "specific" || event.killed === null) return event.killed;
  if (rule === "lowest") return numbers.reduce((a, b) => (low(b) < low(a) ? b : a));
  if (rule === "highest") return numbers.reduce((a, b) => (best(b) > best(a) ? b : a));
  const reliability = (document: string) =>
    atlas.documents.find(({ id }) => id === document)!.grade.reliability;
  const good = givers.filter(({ document }) => "AB".includes(reliability(document)));
  if (good.some(({ id }) => id === event.killed!.from)) return event.killed;
  // More than one would need the rule for the most specific; this data has none.
  expect(good.length).toBeLessThan(2);
  return good[0]?.killed ?? null;
}

function totalBy(rule: Rule, events = atlas.events) {
  const numbers = events.flatMap((event) => killedBy(rule, event) ?? []);
  const sum = (read: (number: Number) => number) =>
    numbers.reduce((total, number) => total + read(number), 0);
  const unknown = events.filter((event) => event.type === "attack" && killedBy(rule, event) === null);
  return { low: sum(low), best: sum(best), unknown: unknown.length };
}

/** Reports of this event give different numbers, and are graded differently. */
const CONTESTED = "kabul-airport-2021-08";
const label = (number: Number) =>
  number.high === null ? `≥${low(number)}` : number.low === number.high ? `${low(number)}` : "";

async function expectAllBy(page: Page, rule: Rule): Promise<void> {
  const all = totalBy(rule);
  const sentence = page.locator(".sentence [role=status]").first();
  await expect(sentence).toContainText(`at least ${all.low} killed`);
  await expect(sentence).toContainText(`${all.unknown} attacks give no number`);
  const afghan = totalBy(
    rule,
    atlas.events.filter(({ place }) => place?.country === "AF"),
  );
  const bar = page.locator('[data-chart="country"] li[data-value="AF"]');
  await expect(bar).toHaveAttribute("data-low", String(afghan.low));
  await expect(bar).toHaveAttribute("data-best", String(afghan.best));
  await expect(bar).toHaveAttribute("data-unknown", String(afghan.unknown));
  const contested = killedBy(
    rule,
    atlas.events.find(({ id }) => id === CONTESTED)!,
  )!;
  const row = page.getByRole("listbox", { name: /^Event/ }).locator(`[data-event="${CONTESTED}"]`);
  await expect(row).toContainText(label(contested));
}

const panelOf = (page: Page) =>
  page.getByRole("complementary", { name: "Charts and evidence" }).getByRole("tabpanel");

async function unfold(page: Page): Promise<void> {
  await page.getByText("How it is counted").click();
}
const radio = (page: Page, rule: Rule) => page.getByRole("radio", { name: RULES[rule], exact: true });

test("each rule carries sentence, chart and list with it, and the first restores them", async ({ page }) => {
  await open(page);
  await expectAllBy(page, "specific");
  await unfold(page);
  for (const rule of ["lowest", "highest", "graded"] as const) {
    await radio(page, rule).check();
    await expectAllBy(page, rule);
    await expect(page).toHaveURL(new RegExp(`rule=${rule}`));
  }
  await radio(page, "specific").check();
  await expectAllBy(page, "specific");
  await expect(page).not.toHaveURL(/rule=/);
});

test("the options say what each rule makes of the total, and what has changed", async ({ page }) => {
  await open(page);
  await unfold(page);
  for (const rule of Object.keys(RULES) as Rule[]) {
    const row = page.locator(`[data-rule="${rule}"]`);
    await expect(row).toContainText(`at least ${totalBy(rule).low}`);
    await expect(row).toContainText(`${totalBy(rule).unknown} attacks without a number`);
  }
  await radio(page, "lowest").check();
  const [before, after] = [totalBy("specific").low, totalBy("lowest").low];
  const change = page.locator("[data-change]");
  await expect(change).toContainText(`at least ${before} → at least ${after} killed`);
  await radio(page, "graded").check();
  const others = atlas.events.filter(
    (event) => event.type !== "attack" && event.killed !== null && killedBy("graded", event) === null,
  );
  await expect(change).toContainText(`${others.length} other events no longer counted`);
  await change.getByRole("button", { name: "Count as published" }).click();
  await expect(radio(page, "specific")).toBeChecked();
});

test("a link restores the rule, and map and list turn away by its numbers", async ({ page }) => {
  const rules = ["specific", "lowest"] as const;
  const enough = rules.map((rule) =>
    atlas.events.filter((event) => best(killedBy(rule, event) ?? { low: 0, best: 0, high: 0 }) >= 100),
  );
  expect(enough[1]!.length).toBeLessThan(enough[0]!.length);
  for (const [at, rule] of rules.entries()) {
    await open(page, `?v=1&least=100&rule=${rule}`);
    const map = page.locator("[data-map]");
    const drawn = async () =>
      Number(await map.getAttribute("data-drawn-events")) +
      Number(await map.getAttribute("data-undrawn-events"));
    await expect.poll(drawn).toBe(enough[at]!.length);
    await expect(page.getByRole("listbox", { name: /^Event/ }).getByRole("option")).toHaveCount(
      enough[at]!.length,
    );
  }
});

test("an event no report of which counts is n/k, and its ledger says why", async ({ page }) => {
  const lost = atlas.events.find(
    (event) => event.type === "attack" && event.killed !== null && killedBy("graded", event) === null,
  )!;
  await open(page, `?v=1&rule=graded&event=${lost.id}&panel=evidence`);
  const row = page.getByRole("listbox", { name: /^Event/ }).locator(`[data-event="${lost.id}"]`);
  await expect(row).toContainText("n/k");
  const panel = panelOf(page);
  await expect(panel).toContainText("none that counts by this rule");
  await expect(panel).toContainText(/No number by “Graded B or better”: report \d is C\d\./);
});

test("the ledger names each speaker, tints the report in force, and switches to another", async ({
  page,
}) => {
  const event = atlas.events.find(({ id }) => id === CONTESTED)!;
  await open(page, `?v=1&event=${CONTESTED}&panel=evidence`);
  const panel = panelOf(page);
  for (const report of atlas.reports.filter(({ id, killed }) => event.reports.includes(id) && killed)) {
    const entry = panel.locator(`tbody[data-report="${report.id}"][data-measure="killed"]`);
    await expect(entry).toContainText(report.killed!.words);
    await expect(entry).toContainText(/as of .*\d{4}.* ·\s+[A-F][1-6]/);
  }
  const used = panel.locator("tbody.used");
  await expect(used).toHaveAttribute("data-report", event.killed!.from);
  await panel.getByRole("button", { name: "Lowest", exact: true }).click();
  await expect(used).not.toHaveAttribute("data-report", event.killed!.from);
  await expect(panel).toContainText(`at least ${killedBy("lowest", event)!.low}`);
  await expect(page.locator(".sentence [role=status]").first()).toContainText(
    `at least ${totalBy("lowest").low} killed`,
  );
});

test("what is only possibly in the window counts when asked to, with how many that is", async ({ page }) => {
  await open(page, "?v=1&t=2015-01-01..2016-12-31");
  await unfold(page);
  const listed = page.locator(".counting").getByRole("button", { name: /^\d+ events?$/ });
  const possible = Number.parseInt((await listed.textContent())!);
  const sentence = page.locator(".sentence [role=status]").first();
  const events = async () => Number.parseInt((await sentence.textContent())!);
  const before = await events();
  await page.getByRole("switch", { name: /only possibly/ }).check();
  await expect.poll(events).toBe(before + possible);
  await page.getByRole("switch", { name: /only possibly/ }).uncheck();
  await expect.poll(events).toBe(before);
  await listed.click();
  await expect(page.getByRole("tab", { name: "Behind it" })).toHaveAttribute("aria-selected", "true");
  await expect(panelOf(page).locator("li[data-event]")).toHaveCount(possible);
});

test("by keyboard alone: unfold, arrow to another rule, follow its total", async ({ page }) => {
  await open(page);
  await page.locator("summary", { hasText: "How it is counted" }).focus();
  await page.keyboard.press("Enter");
  await expect(radio(page, "specific")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(radio(page, "specific")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(radio(page, "lowest")).toBeChecked();
  await expectAllBy(page, "lowest");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("tab", { name: "Behind it" })).toHaveAttribute("aria-selected", "true");
});

test("counting and the ledger, light and dark: no violations", async ({ page }) => {
  await open(page, `?v=1&rule=lowest&event=${CONTESTED}&panel=evidence`);
  await unfold(page);
  expect(await violationsInBothThemes(page)).toEqual([]);
});
