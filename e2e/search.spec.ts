import type { Page } from "@playwright/test";
import { violations } from "./support/axe";
import { atlas, type ReferenceEvent } from "./support/reference";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

const full = atlas as unknown as {
  actors: { id: string; name: string; names: string[] }[];
  places: { id: string; name: string; names: Record<string, string>; aka: string[] }[];
};
const quoteOf = new Map(atlas.reports.map(({ id, quote }) => [id, quote.exact]));

/** Whatever of an event a search reads, as it stands in the file. */
function textOf(event: ReferenceEvent & { place: { admin1?: string | null } | null }): string {
  const place = full.places.find(({ id }) => id === event.place?.id);
  const actors = full.actors.filter(({ id }) => event.actors.some((actor) => actor.id === id));
  return [
    event.title,
    event.place?.name,
    ...[event.place?.country, event.place?.admin1].map((code) => (code ? atlas.names[code] : "")),
    ...Object.values(place?.names ?? {}),
    ...(place?.aka ?? []),
    ...actors.flatMap(({ name, names }) => [name, ...names]),
    ...event.reports.map((id) => quoteOf.get(id)),
  ].join(" | ");
}
const mentioning = (pattern: RegExp) =>
  atlas.events.filter((event) => pattern.test(textOf(event).replace(/[‘’ʼʻ]/g, "'")));

const box = (page: Page) => page.getByRole("combobox", { name: /^Search/ });
const list = (page: Page) => page.getByRole("listbox", { name: /^Event, / }).getByRole("option");
const found = (page: Page) => page.locator(".search .found");
const hits = (page: Page) => page.getByRole("listbox", { name: "Filters and events" }).getByRole("option");

async function idsFor(page: Page, query: string): Promise<string[]> {
  await box(page).fill(query);
  await expect(found(page)).toBeVisible();
  const count = Number(/\d+/.exec(await found(page).innerText())![0]);
  await expect(list(page)).toHaveCount(count);
  return list(page).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["event"]!).sort());
}

/** Spellings of the group's name in the data, each one written out. */
const GROUP =
  /\b(iskp|is-?kp?|isis-k|isis khorasan|daesh[- –]khorasan|(is|islamic) state[- ](in )?khorasan|khorasan (branch|cell) of)/i;

test("however the group is spelt, the same events are found", async ({ page }) => {
  await open(page);
  const wanted = mentioning(GROUP)
    .map(({ id }) => id)
    .sort();
  expect(wanted.length).toBeGreaterThan(40);
  for (const query of [
    "ISKP",
    "ISIS-K",
    "IS-K",
    "Daesh–Khorasan",
    "islamic state khorasan province",
    "ИГИЛ-Хорасан",
  ])
    expect(await idsFor(page, query), query).toEqual(wanted);
});

test("an apostrophe, a diacritic, a missing letter or another script makes no other place", async ({
  page,
}) => {
  await open(page);
  for (const [name, ...others] of [
    ["Vose", "Vose'", "Vose’", "vosé"],
    ["Тоҷикистон", "Точикистон"],
    ["کرمان", "كرمان"],
    ["جلال آباد", "جلال‌آباد"],
    ["nangarhar", "Ningarhar", "Nangarhār"],
  ] as const) {
    const wanted = mentioning(new RegExp(name, "i"))
      .map(({ id }) => id)
      .sort();
    for (const query of [name, ...others]) expect(await idsFor(page, query), query).toEqual(wanted);
  }
});

test("the words by which an event was found are shown, and it opens on the very quote", async ({ page }) => {
  await open(page);
  const word = "geographical";
  const [event, ...others] = mentioning(new RegExp(`\\b${word}`, "i"));
  expect(others).toEqual([]);
  expect(event!.title.toLowerCase()).not.toContain(word);
  await box(page).pressSequentially(word);
  await expect(found(page)).toHaveText(/^1/);
  const hit = hits(page).filter({ hasText: event!.title });
  await expect(hit).toContainText("Quote:");
  await expect(hit.locator("mark")).toHaveText(new RegExp(`^${word}`, "i"));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("tab", { name: "Evidence" })).toHaveAttribute("aria-selected", "true");
  const quote = event!.reports
    .map((id) => quoteOf.get(id)!)
    .find((text) => text.toLowerCase().includes(word))!;
  await expect(page.getByRole("tabpanel", { name: "Evidence" })).toContainText(quote.replace(/\s+/g, " "));
});

test("a name becomes a filter in one step, back and forth", async ({ page }) => {
  await open(page);
  const before = await page.evaluate(() => history.length);
  await box(page).pressSequentially("tajikis");
  const option = hits(page).filter({ hasText: /^Tajikistan\s+Country$/ });
  await expect(option).toBeVisible();
  await option.click();
  const tajik = atlas.events.filter(({ place }) => place?.country === "TJ").length;
  await expect(list(page)).toHaveCount(tajik);
  await expect(box(page)).toHaveValue("");
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  await expect(list(page)).toHaveCount(atlas.events.length);
  await page.goForward();
  await expect(list(page)).toHaveCount(tajik);
});

test("typing is one step of history; a link restores it; slash and Escape go to it and clear it", async ({
  page,
}) => {
  await open(page);
  const before = await page.evaluate(() => history.length);
  await page.keyboard.press("/");
  await expect(box(page)).toBeFocused();
  await page.keyboard.type("kabul attack");
  const wanted = mentioning(/\bkabul/i).filter((event) => /\battack/i.test(textOf(event))).length;
  await expect(list(page)).toHaveCount(wanted);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.reload();
  await expect(box(page)).toHaveValue("kabul attack");
  await expect(list(page)).toHaveCount(wanted);
  await box(page).focus();
  await page.keyboard.press("Escape");
  await expect(list(page)).toHaveCount(atlas.events.length);
  await expect(box(page)).toHaveValue("");
});

test("the number found lists the events behind it", async ({ page }) => {
  await open(page, "?v=1&q=mastung");
  const wanted = mentioning(/\bmastung/i);
  await expect(found(page)).toHaveText(new RegExp(`^${wanted.length}\\b`));
  await found(page).getByRole("button").click();
  const behind = page.getByRole("tabpanel", { name: "Behind it" });
  for (const { title } of wanted)
    await expect(behind.getByText(title, { exact: true }).first()).toBeVisible();
});

for (const [width, height, theme] of [
  [1440, 900, "light"],
  [1024, 768, "dark"],
  [390, 844, "light"],
  [320, 640, "dark"],
] as const) {
  test(`a search with what it offers, ${width} px, ${theme}: in sight and no violations`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, `?v=1&theme=${theme}`);
    await box(page).pressSequentially("iskp");
    await page.keyboard.press("ArrowDown");
    await expect(hits(page).and(page.locator("[aria-selected=true]"))).toBeVisible();
    expect(await violations(page, (axe) => axe.include("header").include(".search"))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}
