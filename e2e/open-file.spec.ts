import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { violations } from "./support/axe";
import { atlas, eventsBetween, killedIn } from "./support/reference";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

const WINDOW = "t=2021-01-01..2024-12-31&type=attack";
const { certain, possible } = eventsBetween("2021-01-01", "2024-12-31", ({ type }) => type === "attack");
const inView = [...certain, ...possible];

async function choose(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(text) };
  await page.locator("[data-open-file]").first().setInputFiles(file);
}

const report = (page: Page) => page.getByRole("region", { name: /^What was read of/ });
const sentence = (page: Page) =>
  page
    .getByRole("status")
    .filter({ hasText: /events?, / })
    .first();

test("a file saved here opens again with every event, says what was read, and stays in this tab", async ({
  page,
}) => {
  await open(page, `?v=1&${WINDOW}`);
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("tab", { name: "Data" }).click();
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download CSV", exact: true }).click(),
  ]);
  const text = readFileSync(await saved.path(), "utf8");
  await page.getByRole("button", { name: "Close" }).first().click();

  // One more row, of which nothing can be kept.
  await choose(page, "attacks.csv", `${text.trimEnd()}\r\nno-record,broken\r\n`);
  const [read, accepted] = [inView.length + 1, inView.length];
  await expect(report(page)).toContainText(`${read} rows read: ${accepted} accepted, 1 rejected.`);
  await expect(report(page)).toContainText(`row ${read + 1}`);
  const unplaced = inView.filter(({ place }) => place === null || place.lat === null).length;
  await expect(report(page)).toContainText(`${unplaced} of them without a place`);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(report(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Report" })).toBeFocused();

  const all = killedIn(inView);
  await expect(sentence(page)).toContainText(
    `${all.events} events, all of them attacks, at least ${all.low} killed`,
  );
  await expect(page.getByRole("region", { name: "Opened file" })).toContainText("in this tab only");
  expect(new URL(page.url()).search).toBe("");
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog")).toContainText("nothing of it travels in a link");
  await expect(page.getByRole("textbox", { name: "Link" })).toHaveCount(0);
  await page.getByRole("button", { name: "Close" }).first().click();

  await page.getByRole("button", { name: "Close file" }).click();
  await expect(sentence(page)).toContainText(`${certain.length} events, all of them attacks`);
  await expect(page).toHaveURL(new RegExp(`t=2021-01-01..2024-12-31`));
});

test("what is no file of ours says so and changes nothing; ten thousand events open", async ({ page }) => {
  await open(page);
  const before = await sentence(page).innerText();
  const refusals: [string, string, RegExp][] = [
    ["junk.bin", "\u0000\u0001\u0002PK", /junk.bin was not opened/],
    ["empty.csv", "", /empty.csv was not opened/],
    ["list.csv", "event_id,record\r\na,b\r\n", /list.csv was not opened/],
    ["atlas.json", '{"schemaVersion":1,"events":[', /atlas.json was not opened/],
  ];
  for (const [name, text, words] of refusals) {
    await choose(page, name, text);
    await expect(page.getByRole("alert")).toContainText(words);
    await page.getByRole("button", { name: "Dismiss" }).click();
    expect(await sentence(page).innerText()).toBe(before);
  }

  const telling = atlas.events.flatMap((event) => event.reports.map((id) => ({ event, id })));
  const copies = 105;
  const named = (id: string, copy: number) => `${id}-${copy}`;
  const events = Array.from({ length: copies }, (_, copy) =>
    atlas.events.map((event) => ({
      ...event,
      id: named(event.id, copy),
      reports: event.reports.map((id) => named(id, copy)),
      ...Object.fromEntries(
        (["killed", "wounded", "arrested"] as const).flatMap((key) => {
          const number = (event as unknown as Record<string, { from: string } | null>)[key];
          return number ? [[key, { ...number, from: named(number.from, copy) }]] : [];
        }),
      ),
    })),
  ).flat();
  const reportOf = new Map(atlas.reports.map((one) => [one.id, one]));
  const reports = Array.from({ length: copies }, (_, copy) =>
    telling.map(({ event, id }) => ({
      ...reportOf.get(id)!,
      id: named(id, copy),
      event: named(event.id, copy),
    })),
  ).flat();
  const large = { ...atlas, events, reports, areas: [], figures: [], relations: [], disputes: [] };
  await choose(page, "large.json", JSON.stringify(large));
  const total = events.length.toLocaleString("en");
  await expect(report(page)).toContainText(`${total} rows read: ${total} accepted, 0 rejected.`);
  await page.getByRole("button", { name: "Dismiss" }).click();
  const all = killedIn(events as unknown as typeof atlas.events);
  await expect(sentence(page)).toContainText(`${total} events, `);
  await expect(sentence(page)).toContainText(`at least ${all.low.toLocaleString("en")} killed`);
});
