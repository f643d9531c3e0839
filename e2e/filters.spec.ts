import type { Page } from "@playwright/test";
import { violations, violationsInBothThemes } from "./support/axe";
import { atlas, eventsBetween, type ReferenceEvent } from "./support/reference";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

type Told = ReferenceEvent & { place: (ReferenceEvent["place"] & { admin1?: string | null }) | null };
interface Graded {
  id: string;
  document: string;
  status: string;
  grade?: { credibility: number };
}
const reports = new Map((atlas.reports as unknown as Graded[]).map((report) => [report.id, report]));
const grades = new Map(
  (atlas.documents as unknown as { id: string; grade: { reliability: string; credibility: number } }[]).map(
    ({ id, grade }) => [id, grade],
  ),
);
const told = (event: ReferenceEvent) => event.reports.map((id) => reports.get(id)!);
const gradeOf = ({ document, grade }: Graded) =>
  `${grades.get(document)!.reliability}${grade?.credibility ?? grades.get(document)!.credibility}`;
const best = ({ killed }: ReferenceEvent) => (killed ? (killed.best ?? killed.low ?? 0) : -1);
const hasRole = (event: ReferenceEvent, role: string, actor?: string) =>
  event.actors.some((one) => one.role === role && (!actor || one.id === actor));
const inAfghanistan = (event: ReferenceEvent) => event.place?.country === "AF";

async function expectShown(page: Page, keep: (event: ReferenceEvent) => boolean): Promise<number> {
  const shown = atlas.events.filter(keep).length;
  await expect(page.locator(".sentence [role=status]").first()).toContainText(
    new RegExp(`^${shown} events?\\b`),
  );
  await expect(page.getByRole("listbox", { name: /^Event/ }).getByRole("option")).toHaveCount(shown);
  const map = page.locator("[data-map]");
  await expect
    .poll(
      async () =>
        Number(await map.getAttribute("data-drawn-events")) +
        Number(await map.getAttribute("data-undrawn-events")),
    )
    .toBe(shown);
  return shown;
}

const part = (page: Page, title: string) =>
  page
    .getByRole("region", { name: "Filters" })
    .locator("details")
    .filter({ has: page.getByText(title, { exact: true }) });
const chips = (page: Page) => page.getByRole("group", { name: "Filters that are on" });

const CASES: { title: string; option: RegExp; chip: RegExp; keep: (event: Told) => boolean }[] = [
  {
    title: "Place precision",
    option: /^known to the province/,
    chip: /^Place precision: known to the province/,
    keep: ({ place }) => place?.precision === "province",
  },
  {
    title: "Told as",
    option: /^denied/,
    chip: /^Status: denied/,
    keep: (event) => told(event).some(({ status }) => status === "denied"),
  },
  {
    title: "Grade of source",
    option: /^C3/,
    chip: /^Grade: C3/,
    keep: (event) => told(event).some((report) => gradeOf(report) === "C3"),
  },
  {
    title: "Done or claimed by",
    option: /^Taliban/,
    chip: /^Done by: Taliban/,
    keep: (event) =>
      event.actors.some(
        ({ id, role }) => id === "taliban" && ["perpetrator", "claimant", "accused"].includes(role),
      ),
  },
];

for (const { title, option, chip, keep } of CASES) {
  test(`${title}: an option filters sentence, list and map, and its chip lifts it`, async ({ page }) => {
    await open(page);
    await part(page, title).locator("summary").click();
    await part(page, title).getByRole("button", { name: option }).first().click();
    expect(await expectShown(page, keep)).toBeGreaterThan(0);
    await chips(page).getByRole("button", { name: chip }).click();
    await expectShown(page, () => true);
    await expect(chips(page)).toHaveCount(0);
  });
}

test("a role is asked of the actor chosen, in the filter, in its count, and in the list behind the count", async ({
  page,
}) => {
  await open(page);
  const actors = part(page, "Actor and role");
  await actors.locator("summary").click();
  await actors.getByRole("searchbox", { name: "Find an actor" }).fill("taliban");
  await actors.getByRole("button", { name: "Taliban", exact: true }).click();
  await expectShown(page, ({ actors: all }) => all.some(({ id }) => id === "taliban"));
  const role = actors.getByRole("group", { name: "Role" }).locator('[data-option="detainer"]');
  const wanted = atlas.events.filter((event) => hasRole(event, "detainer", "taliban"));
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.length).toBeLessThan(
    atlas.events.filter((event) => event.actors.some(({ id }) => id === "taliban")).length,
  );
  const count = role.getByRole("button", { name: /list the events$/ });
  await expect(count).toHaveText(new RegExp(`^${wanted.length}\\b`));
  await count.click();
  const behind = page.getByRole("tabpanel", { name: "Behind it" });
  for (const { title } of wanted)
    await expect(behind.getByText(title, { exact: true }).first()).toBeVisible();
  await role.getByRole("button", { name: /^detained them/ }).click();
  await expectShown(page, (event) => hasRole(event, "detainer", "taliban"));
});

test("a country opens its provinces, and either is found by its name in its own language", async ({
  page,
}) => {
  await open(page);
  const place = part(page, "Place");
  await place.locator("summary").click();
  await place.getByRole("searchbox").fill("Тоҷикистон");
  await expect(place.locator("[data-option]").first()).toHaveAttribute("data-option", "TJ");
  await place.getByRole("searchbox").fill("nangarhar");
  await place
    .locator('[data-option="AF-NAN"]')
    .getByRole("button", { name: /^Nangarhar/ })
    .click();
  await expectShown(page, (event) => (event as Told).place?.admin1 === "AF-NAN");
  await expect(chips(page).getByRole("button", { name: /^Province: Nangarhar/ })).toBeVisible();
});

test("a least number of killed leaves out what gives none, and says how many attacks that is", async ({
  page,
}) => {
  await open(page);
  const killed = part(page, "Least number killed");
  await killed.locator("summary").click();
  const missing = atlas.events.filter((event) => event.type === "attack" && event.killed === null);
  const note = killed.getByRole("button", { name: /without a number$/ });
  await expect(note).toHaveText(`${missing.length} attacks without a number`);
  await killed.getByRole("button", { name: "100", exact: true }).click();
  await expectShown(page, (event) => best(event) >= 100);
  await expect(killed.getByRole("spinbutton")).toHaveValue("100");
  await expect(note).toHaveText(`${missing.length} attacks without a number`);
  await killed.getByRole("spinbutton").fill("2");
  await page.keyboard.press("Enter");
  await expectShown(page, (event) => best(event) >= 2);
  await expect(chips(page).getByRole("button", { name: /^Killed: at least 2\b/ })).toBeVisible();
  await expect(killed.locator("summary")).toContainText("at least 2");
  await note.click();
  const behind = page.getByRole("tabpanel", { name: "Behind it" });
  for (const { title } of missing)
    await expect(behind.getByText(title, { exact: true }).first()).toBeVisible();
});

test("a count beside an option lists those events, and the certain and the possible apart", async ({
  page,
}) => {
  await open(page, "?v=1&t=2021-06-01..2021-12-31");
  const { certain, possible } = eventsBetween("2021-06-01", "2021-12-31", inAfghanistan);
  expect(possible.length).toBeGreaterThan(0);
  const place = part(page, "Place");
  await place.locator("summary").click();
  const row = place.locator('[data-option="AF"]');
  await expect(
    row.getByRole("button", { name: new RegExp(`^${certain.length}\\b.*Afghanistan: list the events$`) }),
  ).toBeVisible();
  await row.getByRole("button", { name: /only possibly in the window, Afghanistan/ }).click();
  const behind = page.getByRole("tabpanel", { name: "Behind it" });
  for (const { title } of possible)
    await expect(behind.getByText(title, { exact: true }).first()).toBeVisible();
  expect(new URL(page.url()).searchParams.get("country")).toBeNull();
});

test("chips for everything that is on; each lifts its own, Clear all lifts the rest", async ({ page }) => {
  await open(page, "?v=1&type=attack&least=2&q=kabul&in=60,25_80,25_80,40_60,40");
  await expect(chips(page).getByRole("button")).toHaveText([
    /^Type: Attack/,
    /^Killed: at least 2/,
    /^Text: “kabul”/,
    /^Place: in the drawn area/,
    /^Clear all/,
  ]);
  await chips(page)
    .getByRole("button", { name: /^Killed/ })
    .click();
  await expect(chips(page).getByRole("button")).toHaveCount(4);
  expect(new URL(page.url()).searchParams.get("least")).toBeNull();
  await chips(page).getByRole("button", { name: "Clear all" }).click();
  await expectShown(page, () => true);
});

test("an empty result names what did it, and offers to lift it", async ({ page }) => {
  await open(page, "?v=1&type=attack&country=MA&least=2");
  const empty = page.locator(".empty");
  const moroccan = ({ place }: ReferenceEvent) => place?.country === "MA";
  const without = atlas.events.filter(
    (event) => event.type === "attack" && best(event) >= 2 && !moroccan(event),
  );
  await expect(empty).toContainText(`Country: Morocco leaves none; without it there are ${without.length}.`);
  await empty.getByRole("button", { name: /^Remove it: Country: Morocco/ }).click();
  await expectShown(page, (event) => event.type === "attack" && best(event) >= 2);
});

test("where only two together bring something back, both are named and lifted at once", async ({ page }) => {
  await open(page, "?v=1&type=arrest&country=AF&least=50&q=moscow");
  const empty = page.locator(".empty");
  await expect(empty).toContainText("together leave none");
  const first = empty.locator("p").nth(1);
  const number = Number(/there (?:is|are) (\d+)/.exec(await first.innerText())![1]);
  await first.getByRole("button", { name: /^Remove them/ }).click();
  await expect(page.getByRole("listbox", { name: /^Event/ }).getByRole("option")).toHaveCount(number);
});

test("an embed with nothing in view offers to lift what did it", async ({ page }) => {
  await open(page, "embed.html?v=1&type=attack&country=MA");
  await page
    .locator(".empty")
    .getByRole("button", { name: /^Remove it: Country: Morocco/ })
    .click();
  const attacks = atlas.events.filter((event) => event.type === "attack").length;
  await expect(page.getByRole("status").first()).toContainText(`${attacks} events`);
  expect(await violations(page)).toEqual([]);
});

test("by keyboard alone: unfold, find, choose, lift", async ({ page }) => {
  await open(page);
  await part(page, "Actor and role").locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("searchbox", { name: "Find an actor" })).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.type("iskp");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expectShown(page, ({ actors }) => actors.some(({ id }) => id === "isis-k"));
  await chips(page)
    .getByRole("button", { name: /^Actor: ISIS-K/ })
    .focus();
  await page.keyboard.press("Enter");
  await expectShown(page, () => true);
});

test("every part unfolded, and filters that leave none, light and dark: no violations", async ({ page }) => {
  await open(page, "?v=1&actor=taliban&country=AF&least=2&t=2021-06-01..2021-12-31");
  for (const summary of await page.getByRole("region", { name: "Filters" }).locator("summary").all())
    await summary.click();
  expect(await violationsInBothThemes(page)).toEqual([]);
  await open(page, "?v=1&type=arrest&country=AF&least=50&q=moscow");
  expect(await violationsInBothThemes(page)).toEqual([]);
});

test("on a phone chips are one row that scrolls, and filters reach a thumb", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "?v=1&panel=filters&type=attack&least=2&q=kabul&country=AF~PK");
  const heights = await chips(page)
    .getByRole("button")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(new Set(heights.map(Math.round)).size).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await part(page, "Least number killed").locator("summary").click();
  expect(await violations(page)).toEqual([]);
});
