import type { Page } from "@playwright/test";
import {
  A,
  B,
  period,
  PERIODS,
  WITHOUT_MAPS,
  openCompare,
  rangeOf,
  leadOf,
  lead,
  bar,
  expectSides,
} from "./support/compare";
import { atlas, eventNamed, eventsBetween, killedIn } from "./support/reference";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

// Two maps drawn in software on a busy machine.
test.describe.configure({ timeout: 180_000 });

test("Compare opens two halves of the band, Swap exchanges them, End gives the map back", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.locator('[data-map="idle"]')).toHaveCount(2, { timeout: 45_000 });
  const [, first, second] = /a:(.+)~b:(.+)$/.exec(new URL(page.url()).searchParams.get("compare")!)!;
  const [from, middle] = first!.split("..") as [string, string];
  const [next, to] = second!.split("..") as [string, string];
  expect(Date.parse(next) - Date.parse(middle)).toBe(86_400_000);
  const [a, b] = [eventsBetween(from, middle).certain, eventsBetween(next, to).certain];
  await expectSides(page, a, b);
  await expect(lead(page)).toContainText(leadOf(a, b));
  await page.getByRole("button", { name: "Swap A and B" }).click();
  await expectSides(page, b, a);
  await page.getByRole("button", { name: "End comparing" }).click();
  await expect(page.locator("[data-comparing]")).toHaveCount(0);
  await expect(page.locator('[data-map="idle"]')).toHaveCount(1, { timeout: 45_000 });
  expect(page.url()).not.toContain("compare");
});

test("two periods: amounts, lengths, rates, countries, and what could be in either", async ({ page }) => {
  await openCompare(page, PERIODS);
  const [a, b] = [eventsBetween(A.from, A.to), eventsBetween(B.from, B.to)];
  await expectSides(page, a.certain, b.certain);
  await expect(lead(page)).toContainText(leadOf(a.certain, b.certain));
  const line = page.locator("[data-line]");
  await expect(line).toContainText("A is 79 months long, B 33 months.");
  const either = a.possible.filter((event) => b.possible.includes(event)).length;
  await expect(line).toContainText(`${either} events could be in either period and are counted in neither`);
  const { low } = killedIn(b.certain);
  await expect(line).toContainText(`B at least ${Math.floor((low / 33) * 10) / 10}`);
  for (const country of ["AF", "PK", "IR", "RU"]) {
    for (const [letter, { certain }] of Object.entries({ A: a, B: b })) {
      const here = certain.filter((event) => event.place?.country === country);
      const row = bar(page, "parts", `${letter}-${country}`);
      if (rangeOf(here)) await expect(row).toHaveAttribute("data-low", String(killedIn(here).low));
    }
  }
  const [first, second] = [page.locator("[data-map]").nth(0), page.locator("[data-map]").nth(1)];
  for (const [map, side] of [
    [first, a],
    [second, b],
  ] as const) {
    const [drawn, undrawn] = [
      Number(await map.getAttribute("data-drawn-events")),
      Number(await map.getAttribute("data-undrawn-events")),
    ];
    expect(drawn + undrawn).toBe(side.certain.length + side.possible.length);
  }
});

test("two places and two actors under the filters that are on", async ({ page }) => {
  await openCompare(page, "compare=place~a:AF~b:PK&country=IR");
  const at = (country: string) =>
    eventsBetween(null, null, (event) => event.place?.country === country).certain;
  await expectSides(page, at("AF"), at("PK"));
  await expect(lead(page)).toContainText(leadOf(at("AF"), at("PK")));
  await expect(page.locator("[data-line]")).toContainText("The filter by place is left out.");

  await page.getByRole("combobox", { name: "Place B" }).selectOption("IR");
  await expectSides(page, at("AF"), at("IR"));

  await openCompare(
    page,
    "compare=actor~a:isis-k~b:us-forces&type=attack~operation&t=2015-01-01..2024-12-31",
  );
  const by = (id: string) =>
    eventsBetween(
      "2015-01-01",
      "2024-12-31",
      (event) =>
        ["attack", "operation"].includes(event.type) && event.actors.some((actor) => actor.id === id),
    ).certain;
  const both = by("isis-k").filter((event) => by("us-forces").includes(event)).length;
  await expectSides(page, by("isis-k"), by("us-forces"));
  const are = both === 1 ? "1 event is in both and counts" : `${both} events are in both and count`;
  await expect(page.locator("[data-line]")).toContainText(`${are} in each.`);
});

test("the words on overlap follow from the ranges, open ends and all", async ({ page }) => {
  const pairs = [
    [A, B],
    [
      { from: "2024-01-01", to: "2024-01-31" },
      { from: "2021-05-01", to: "2021-05-31" },
    ],
    [
      { from: "2018-07-01", to: "2018-07-31" },
      { from: "2024-01-01", to: "2024-03-31" },
    ],
    [
      { from: "2021-08-01", to: "2021-08-31" },
      { from: "2024-01-01", to: "2024-03-31" },
    ],
  ] as const;
  const seen = new Set<string>();
  await page.setViewportSize(WITHOUT_MAPS);
  for (const [one, other] of pairs) {
    const [a, b] = [one, other].map(({ from, to }) => rangeOf(eventsBetween(from, to).certain)!);
    const closedBelow = (below: typeof a, above: typeof a) => below![1] !== null && below![1] < above![0];
    const apart = closedBelow(a, b) || closedBelow(b, a);
    const closed = a![1] !== null && b![1] !== null;
    const words = apart
      ? "The ranges do not overlap"
      : closed
        ? "The ranges overlap"
        : "Whether the ranges overlap cannot be told";
    await openCompare(page, `compare=time~a:${period(one)}~b:${period(other)}`, 0);
    await expect(lead(page)).toContainText(words);
    seen.add(words);
  }
  expect(seen.size).toBe(3);
});

test("from a number to the passage, and back to the comparison", async ({ page }) => {
  await openCompare(page, PERIODS);
  const { certain } = eventsBetween(A.from, A.to);
  const given = certain.filter((event) => event.killed !== null);
  await page.locator('[data-compare="whole"] li[data-key="A"] .number button').click();
  const panel = page.getByRole("complementary", { name: "Charts and evidence" });
  for (const event of given) await expect(panel).toContainText(event.title);
  for (const event of certain.filter((one) => one.killed === null))
    await expect(panel).not.toContainText(event.title);
  const mastung = eventNamed("mastung-2018-07");
  const report = atlas.reports.find((one) => one.id === mastung.killed!.from)!;
  const row = panel.locator(`[data-event="${mastung.id}"]`);
  const line = row.getByRole("button", { name: mastung.title }).first();
  if ((await line.getAttribute("aria-expanded")) === "false") await line.click();
  await expect(row.locator("mark")).toHaveText(report.quote.exact.replace(/\s+/g, " "));
  await page.getByRole("button", { name: "Back to the comparison" }).click();
  await expect(panel).toHaveCount(0);
  await expect(page.locator("[data-comparing]")).toBeVisible();
});

test("what gives no number and what is only possible are each a way in", async ({ page }) => {
  await openCompare(page, PERIODS);
  const panel = page.getByRole("complementary", { name: "Charts and evidence" });
  const [a, b] = [eventsBetween(A.from, A.to), eventsBetween(B.from, B.to)];
  const missing = b.certain.filter((event) => event.type === "attack" && event.killed === null);
  await page.locator('[data-compare="whole"] li[data-key="B"] .missing button').click();
  for (const event of missing) await expect(panel).toContainText(event.title);
  await page.locator('[data-compare="events"] li[data-key="A"] .possible button').click();
  for (const event of a.possible) await expect(panel).toContainText(event.title);
});

test("the address restores it, dragging a window is one step back, a thumb moves by key", async ({
  page,
}) => {
  await openCompare(page, `${PERIODS}&measure=events`);
  const compare = () => new URL(page.url()).searchParams.get("compare");
  await expect(page.getByRole("heading", { name: "A Jan 2015 – Jul 2021" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Events", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );

  await page.getByRole("slider", { name: "A to" }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(compare).toBe(`time~a:2015-01-01..2021-06-30~b:${period(B)}`);
  await expectEventsInA(page, "2015-01-01", "2021-06-30");
  await page.goBack();
  await expect.poll(compare).toBe(`time~a:${period(A)}~b:${period(B)}`);

  const before = await page.evaluate(() => history.length);
  const box = (await page.getByRole("slider", { name: "B to" }).boundingBox())!;
  await page.mouse.move(box.x + 1, box.y + 20);
  await page.mouse.down();
  for (let step = 1; step <= 6; step++) await page.mouse.move(box.x - step * 25, box.y + 20);
  await page.mouse.up();
  // The address follows the drag: whatever it says when it has come to rest is what is counted.
  const isCounted = async () => {
    const [, to] = /b:\S+\.\.(\S+)$/.exec(compare()!)!;
    const low = await bar(page, "whole", "B").getAttribute("data-low");
    return to! < B.to && low === String(eventsBetween(B.from, to!).certain.length);
  };
  await expect.poll(isCounted).toBe(true);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(before + 1);
  await page.goBack();
  await expect.poll(compare).toBe(`time~a:${period(A)}~b:${period(B)}`);
});

async function expectEventsInA(page: Page, from: string, to: string) {
  const { certain } = eventsBetween(from, to);
  await expect(bar(page, "whole", "A")).toHaveAttribute("data-low", String(certain.length));
}

test("counts by type end where their column's letter does", async ({ page }) => {
  await openCompare(page, PERIODS);
  const ends = await page.locator("[data-type=attack] td").evaluateAll((cells) =>
    cells.map((cell) => {
      const count = cell.querySelector(".number [aria-hidden]")!;
      return cell.getBoundingClientRect().right - count.getBoundingClientRect().right;
    }),
  );
  expect(ends).toHaveLength(2);
  for (const end of ends) expect(end).toBeLessThan(2);
});
