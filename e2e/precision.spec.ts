import type { Page } from "@playwright/test";
import { violations } from "./support/axe";
import { atlas, eventsBetween, type ReferenceEvent } from "./support/reference";
import { choose } from "./support/other-files";
import { expect, open, test } from "./support/watch";

const SIGNS: [label: RegExp, precisions: (string | null)[]][] = [
  [/^Point/, ["site", "city"]],
  [/^Area/, ["district", "province"]],
  [/^Count/, ["country", "region"]],
  [/^Not drawn/, ["none", null]],
];
const YEAR = { from: "2021-01-01", to: "2021-12-31" };

const isOf = (precisions: (string | null)[]) => (event: ReferenceEvent) =>
  precisions.includes(event.place?.precision ?? null);

async function openPart(page: Page, name: string) {
  await page.getByRole("tab", { name, exact: true }).click();
  return page.getByRole("region", { name: "Legend" });
}

test("a sign's name filters to it, and lifts it again", async ({ page }) => {
  await open(page);
  const legend = await openPart(page, "Places");
  const point = legend.getByRole("button", { name: /^Point/ });
  await point.click();
  await expect(point).toHaveAttribute("aria-pressed", "true");
  const shown = page.getByRole("listbox", { name: /^Event/ }).getByRole("option");
  await expect(shown).toHaveCount(eventsBetween(null, null, isOf(["site", "city"])).certain.length);
  await expect(page.locator("[data-map]")).toHaveAttribute("data-undrawn-events", "0");
  await point.click();
  await expect(shown).toHaveCount(atlas.events.length);
});

test("what is known only to a country rolls up to it, in the list and by the keyboard on the map", async ({
  page,
}) => {
  const inTajikistan = atlas.events.filter(({ place }) => place?.id === "tajikistan");
  const words = `${inTajikistan.length} events known only to Tajikistan as a country`;
  await open(page, "?v=1&precision=country&map=6/38.8/71");
  await page.getByRole("button", { name: /known to a country/ }).click();
  await expect(page.getByRole("heading", { name: words })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("application", { name: "Map of events" }).focus();
  await page.keyboard.press("ArrowRight");
  const said = page.locator("[data-map] p[aria-live=polite]");
  await expect(said).toContainText(words);
  await page.keyboard.press("Enter");
  const list = page.getByRole("region", { name: words });
  await expect(list.getByRole("listitem")).toHaveCount(inTajikistan.length);
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.get("event")).not.toBeNull();
  expect(inTajikistan.map(({ id }) => id)).toContain(new URL(page.url()).searchParams.get("event"));
});

test("the legend covers no more than a fifth of a small map, whatever part is open", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page, "?v=1&ties=1");
  const map = (await page.locator("[data-map]").boundingBox())!;
  const legend = page.getByRole("region", { name: "Legend" });
  await legend.getByRole("button", { name: "Legend" }).click();
  for (const part of ["Killed", "Types", "Places", "Zones", "Ties"]) {
    await openPart(page, part);
    const { width, height } = (await legend.boundingBox())!;
    expect((width * height) / (map.width * map.height), part).toBeLessThanOrEqual(0.2);
  }
});

test("an event of a file known to the province only is no exact point: its province is outlined", async ({
  page,
}) => {
  await open(page);
  const head = "eventid,iyear,imonth,iday,country_txt,provstate,city,latitude,longitude,specificity,";
  const row = (id: number, day: number, specificity: number) =>
    `${id},2015,4,${day},Ukraine,Donetsk,Donetsk,48.0,37.8,${specificity},Bombing,Police,Unknown,2`;
  const lines = [`${head}attacktype1_txt,targtype1_txt,gname,nkill`, row(201504010001, 1, 1)];
  const file = [...lines, row(201504020001, 2, 4), ""].join("\n");
  await choose(page, { name: "gtd.csv", bytes: Buffer.from(file) });
  await expect(page.getByRole("heading", { name: "What was read of gtd.csv" })).toBeVisible();
  await page.keyboard.press("Escape");
  const legend = await openPart(page, "Places");
  const ringed = legend.getByRole("listitem").filter({ hasText: "In a ring: district or province" });
  await expect(ringed.getByRole("button", { name: /^1 event/ })).toBeVisible();
  const extent = page.locator("[data-extent]");
  await page.getByRole("option").first().click();
  await expect(extent).toHaveAttribute("data-extent", "province");
  await page.getByRole("option").nth(1).click();
  await expect(page.getByText("known to the city")).toBeVisible();
  await expect(extent).toHaveCount(0);
});

test("every part of the legend, light and dark: no violations", async ({ page }) => {
  await open(page, "?v=1&ties=1&t=2021-01-01..2021-12-31");
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    for (const part of ["Types", "Places", "Zones", "Ties"]) {
      await openPart(page, part);
      expect(await violations(page, (axe) => axe.include("[data-map]")), `${part}, ${theme}`).toEqual([]);
    }
  }
});

test.describe("whatever the map draws", () => {
  test.use({ realMap: false });

  test("types are counted in the legend, listed by number and filtered by name", async ({ page }) => {
    await open(page);
    const legend = await openPart(page, "Types");
    const arrests = atlas.events.filter(({ type }) => type === "arrest");
    await legend.getByRole("button", { name: new RegExp(`^${arrests.length} events, Arrest`) }).click();
    const behind = page.getByRole("tabpanel", { name: "Behind it" });
    for (const { title } of arrests) await expect(behind).toContainText(title);
    await legend.getByRole("button", { name: /^Arrest/ }).click();
    await expect(page.getByRole("listbox", { name: /^Event/ }).getByRole("option")).toHaveCount(
      arrests.length,
    );
  });

  test("the legend counts by place precision, certain apart from possible, and each number lists its events", async ({
    page,
  }) => {
    await open(page, `?v=1&t=${YEAR.from}..${YEAR.to}`);
    const legend = await openPart(page, "Places");
    const counted: number[] = [];
    for (const [label, precisions] of SIGNS) {
      const row = legend.getByRole("listitem").filter({ has: page.getByRole("button", { name: label }) });
      const { certain, possible } = eventsBetween(YEAR.from, YEAR.to, isOf(precisions));
      if (certain.length > 0)
        await expect(row.getByRole("button", { name: /events?, .*: list/ })).toHaveText(
          new RegExp(`^${certain.length} events?,`),
        );
      if (possible.length > 0)
        await expect(row.getByRole("button", { name: /possible/ })).toHaveText(
          new RegExp(`^\\+${possible.length} possible`),
        );
      counted.push(certain.length + possible.length);
    }
    const all = eventsBetween(YEAR.from, YEAR.to);
    expect(counted.reduce((sum, one) => sum + one)).toBe(all.certain.length + all.possible.length);

    const provinces = eventsBetween(YEAR.from, YEAR.to, isOf(["district", "province"])).certain;
    await legend.getByRole("button", { name: /events?, Area/ }).click();
    await expect(page.getByRole("tab", { name: "Behind it" })).toHaveAttribute("aria-selected", "true");
    const behind = page.getByRole("tabpanel", { name: "Behind it" });
    for (const { title } of provinces) await expect(behind).toContainText(title);
  });
});
