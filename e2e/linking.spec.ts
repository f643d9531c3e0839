import type { Page } from "@playwright/test";
import { atlas, eventNamed, eventsBetween, killedIn, type ReferenceEvent } from "./support/reference";
import { expect, open, test } from "./support/watch";

/** What map, charts, list and sentence must all say of the same events. */
async function expectAllToShow(
  page: Page,
  from: string | null,
  to: string | null,
  keep?: (event: ReferenceEvent) => boolean,
  dimension = "",
) {
  const { certain, possible } = eventsBetween(from, to, keep);
  const numbers = killedIn(certain);
  const sentence = page.locator(".sentence [role=status]").first();
  await expect(sentence).toContainText(new RegExp(`^${numbers.events} events?\\b`));
  if (numbers.low > 0) await expect(sentence).toContainText(`${numbers.low} killed`);
  const shown = page.getByRole("listbox", { name: /^Event/ }).getByRole("option");
  await expect(shown).toHaveCount(certain.length + possible.length);
  const map = page.locator("[data-map]");
  await expect
    .poll(
      async () =>
        Number(await map.getAttribute("data-drawn-events")) +
        Number(await map.getAttribute("data-undrawn-events")),
    )
    .toBe(certain.length + possible.length);
  const rows = page.locator('[data-chart="type"] li[data-value]');
  const attack = rows.and(page.locator('[data-value="attack"]'));
  const attacks = killedIn(certain.filter((event) => event.type === "attack"));
  if (attacks.low > 0) await expect(attack).toHaveAttribute("data-low", String(attacks.low));
  if (dimension !== "country") {
    const afghan = killedIn(certain.filter((event) => event.place?.country === "AF"));
    const bar = page.locator('[data-chart="country"] li[data-value="AF"]');
    if (afghan.low > 0) {
      await expect(bar).toHaveAttribute("data-low", String(afghan.low));
      await expect(bar).toHaveAttribute("data-best", String(afghan.best));
      await expect(bar).toHaveAttribute("data-unknown", String(afghan.unknown));
    }
  }
  return numbers;
}

test("typing dates moves sentence, list, map and charts together", async ({ page }) => {
  await open(page);
  await page.getByLabel("From", { exact: true }).and(page.locator("input")).fill("2021-01-01");
  await page.keyboard.press("Enter");
  await page.getByLabel("To", { exact: true }).and(page.locator("input")).fill("2021-12-31");
  await page.keyboard.press("Enter");
  const numbers = await expectAllToShow(page, "2021-01-01", "2021-12-31");
  expect(numbers.events).toBeGreaterThan(0);
  expect(numbers.events).toBeLessThan(atlas.events.length);
});

test("dragging a thumb moves them while it is held, and makes one step of history", async ({ page }) => {
  await open(page);
  const before = await page.evaluate(() => history.length);
  const thumb = page.getByRole("slider", { name: "From" });
  const box = (await thumb.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  for (let step = 1; step <= 12; step++) await page.mouse.move(box.x + step * 45, box.y + box.height / 2);
  const band = page.locator("[data-time-band]");
  await expect(band).not.toHaveAttribute("data-from", "");
  await expectAllToShow(page, await band.getAttribute("data-from"), null);
  await page.mouse.up();
  await expectAllToShow(page, await band.getAttribute("data-from"), null);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  await expect(band).toHaveAttribute("data-from", "");
  await expectAllToShow(page, null, null);
});

test("a mark clicked on the map shows in list, evidence and address", async ({ page }) => {
  const { place, title, id } = eventNamed("mastung-2018-07");
  await open(page, `?v=1&map=6/${place!.lat}/${place!.lon}`);
  const box = (await page.locator("[data-map]").boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.getByRole("heading", { level: 2, name: title })).toBeVisible();
  await expect(page.getByRole("listbox").locator(`[data-event="${id}"]`)).toHaveAttribute(
    "aria-selected",
    "true",
  );
  expect(new URL(page.url()).searchParams.get("event")).toBe(id);
});

test.describe("whatever the map draws", () => {
  test.use({ realMap: false });

  test("filtering by type, actor, country and document moves all of it", async ({ page }) => {
    const actor = atlas.focus.actor;
    const document = atlas.documents[0]!.id;
    const cases: [string, (event: ReferenceEvent) => boolean][] = [
      ["?v=1&type=attack", (event) => event.type === "attack"],
      ["?v=1&country=AF", (event) => event.place?.country === "AF"],
      [`?v=1&actor=${actor}`, (event) => event.actors.some((one) => one.id === actor)],
      [
        `?v=1&source=${document}`,
        (event) =>
          event.reports.some((id) => atlas.reports.find((report) => report.id === id)!.document === document),
      ],
    ];
    for (const [query, keep] of cases) {
      await open(page, query);
      await expectAllToShow(page, null, null, keep, /[?&](\w+)=/.exec(query.slice(4))![1]);
    }
  });

  test("a type switched off in the panel is a chip that can be lifted", async ({ page }) => {
    await open(page);
    await page.getByRole("checkbox", { name: /^Statement/ }).click();
    await expectAllToShow(page, null, null, (event) => event.type !== "statement");
    await page.getByRole("button", { name: /Clear all/ }).click();
    await expectAllToShow(page, null, null);
  });

  test("a bar of the chart filters, and its own chart still shows the others", async ({ page }) => {
    await open(page);
    const chart = page.locator('[data-chart="country"]');
    const bars = await chart.locator("li[data-value]").count();
    await chart.locator('li[data-value="PK"] button[aria-pressed]').click();
    await expectAllToShow(page, null, null, (event) => event.place?.country === "PK", "country");
    await expect(chart.locator("li[data-value]")).toHaveCount(bars);
  });

  test("attacks by the group, by others and against it are told apart", async ({ page }) => {
    await open(page);
    const chart = page.locator('[data-chart="side"]');
    const focus = atlas.focus.actor;
    const doing = ["perpetrator", "claimant", "accused"];
    const by = atlas.events.filter(
      (event) =>
        event.type === "attack" &&
        event.actors.some((actor) => actor.id === focus && doing.includes(actor.role)),
    );
    const bar = chart.locator('li[data-value="by-focus"]');
    const low = Number(await bar.getAttribute("data-low"));
    expect(low).toBeGreaterThanOrEqual(killedIn(by).low);
    await expect(chart.locator('li[data-value="against-focus"]')).toHaveCount(1);
    await expect(chart.locator('li[data-value="by-others"]')).toHaveCount(1);
    const total = killedIn(atlas.events).low;
    const parts = await chart
      .locator("li[data-low]")
      .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset["low"])));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
  });

  test("a row selected in the list shows in the evidence and on the band; hovered, in the charts", async ({
    page,
  }) => {
    await open(page);
    const placed = atlas.events.find((event) => event.killed && event.place?.precision === "city")!;
    const row = page.getByRole("listbox").locator(`[data-event="${placed.id}"]`);
    const country = page.locator(`[data-chart="country"] li[data-value="${placed.place!.country}"]`);
    // A late font may move the row from under the mouse: then it is hovered again.
    await expect(async () => {
      await page.mouse.move(0, 0);
      await row.hover();
      await expect(country).toHaveClass(/lit/, { timeout: 2_000 });
    }).toPass();
    await row.click();
    await expect(row).toHaveAttribute("aria-selected", "true");
    await expect(page.getByRole("heading", { level: 2, name: placed.title })).toBeVisible();
    await expect(page.getByRole("tab", { name: "Evidence" })).toHaveAttribute("aria-selected", "true");
    await expect(page.locator("[data-time-band]")).toContainText(placed.title.slice(0, 20));
  });
});
