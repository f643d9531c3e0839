import { readFileSync, statSync, writeFileSync } from "node:fs";
import { violations } from "./support/axe";
import { accountOf, choose as chooseFile, csv } from "./support/other-files";
import { eventNamed } from "./support/reference";
import { expect, open, test } from "./support/watch";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "@playwright/test";

/** A saved file of the shipped atlas is at most this large, bytes. */
const LIMIT = 3_500_000;

/** Saves the page as a file from its Share dialog. */
async function save(page: Page, path: string, opensWith = "This view"): Promise<string> {
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("tab", { name: "File" }).click();
  await page.getByRole("button", { name: opensWith }).click();
  const button = page.getByRole("button", { name: "Download as a file" });
  await expect(button).toBeEnabled();
  const [saved] = await Promise.all([page.waitForEvent("download"), button.click()]);
  await saved.saveAs(path);
  return path;
}

/** A browser without a network, whatever it asks for noted; what it opens must complain of nothing. */
async function withoutNetwork(
  browser: Browser,
  screen: BrowserContextOptions = { viewport: { width: 1440, height: 900 } },
): Promise<{ context: BrowserContext; faults: string[] }> {
  const context = await browser.newContext({ ...screen, reducedMotion: "reduce" });
  await context.setOffline(true);
  const faults: string[] = [];
  context.on("request", (request) => {
    if (!/^(file|blob|data):/.test(request.url())) faults.push(`asked for ${request.url()}`);
  });
  context.on("console", (message) => {
    if (/error|warning/.test(message.type()) && !/GPU|WebGL/.test(message.text()))
      faults.push(message.text());
  });
  context.on("weberror", (error) => faults.push(String(error.error())));
  return { context, faults };
}

/** What the page says of itself: its sentence, and what map and band hold. */
async function says(page: Page): Promise<unknown> {
  await expect(page.locator("[data-map]")).toHaveAttribute("data-map", "idle", { timeout: 45_000 });
  const parts = page.locator("[data-time-band], [data-map]");
  return {
    sentence: await page.getByRole("status").first().innerText(),
    parts: await parts.evaluateAll((all) => all.map((one) => ({ ...(one as HTMLElement).dataset }))),
    listed: await page.getByRole("listbox").getByRole("option").count(),
  };
}

/** Each part of a file by its name, as it stands there. */
function partsOf(path: string): Map<string, string> {
  const text = readFileSync(path, "utf8");
  return new Map([...text.matchAll(/id="part:([^"]+)">([^<]*)</g)].map(([, name, part]) => [name!, part!]));
}

test("the page saved as a file opens without a network, shows this very view, and can be saved again", async ({
  page,
  browser,
}, testInfo) => {
  const { title } = eventNamed("kerman-2024-01-03");
  await open(
    page,
    "?v=1&type=attack&t=2018-01-01..2024-12-31&event=kerman-2024-01-03&panel=evidence&map=4.5/33/62",
  );
  const site = await says(page);
  const first = await save(page, testInfo.outputPath("first.html"));
  expect(statSync(first).size).toBeLessThanOrEqual(LIMIT);
  expect(await violations(page, (axe) => axe.include("dialog"))).toEqual([]);

  const { context, faults } = await withoutNetwork(browser);
  const file = await context.newPage();
  await file.goto(`file://${first}`);
  expect(await says(file)).toEqual(site);
  await expect(file).toHaveTitle(/Event Atlas/);
  await expect(file.getByRole("heading", { name: title })).toBeVisible();

  // Another view from within: nothing but what it shows may differ.
  await file.getByRole("checkbox", { name: /^Statement/ }).click();
  const changed = await says(file);
  expect(changed).not.toEqual(site);
  await file.getByRole("button", { name: "Share" }).click();
  await expect(file.getByRole("tab", { name: "Embed" })).toHaveCount(0);
  await expect(file.getByText(/no link leads into a file/)).toBeVisible();
  await expect(file.getByRole("textbox", { name: "Link" })).toHaveValue(/^http:\/\/localhost:\d+\/\?v=1&/);
  await file.getByRole("button", { name: "Close" }).first().click();
  const second = await save(file, testInfo.outputPath("second.html"));
  const [one, two] = [partsOf(first), partsOf(second)];
  const differing = [...one.keys()].filter((name) => one.get(name) !== two.get(name));
  expect(differing).toEqual(["offline/contents.json"]);
  expect([...two.keys()]).toEqual([...one.keys()]);

  const again = await context.newPage();
  await again.goto(`file://${second}`);
  expect(await says(again)).toEqual(changed);

  // A story instead of the view, from within the file again.
  const told = await save(again, testInfo.outputPath("story.html"), "A story");
  const player = await context.newPage();
  await player.goto(`file://${told}`);
  await expect(player.getByText("From Peshawar to Moscow").first()).toBeVisible();
  expect(faults).toEqual([]);
  await context.close();

  // On a phone, in the dark, without WebGL: the table stands in for the map.
  const phone = await withoutNetwork(browser, { viewport: { width: 390, height: 844 }, colorScheme: "dark" });
  await phone.context.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: unknown[]) {
      return String(given[0]).startsWith("webgl") ? null : original.apply(this, given as never);
    } as typeof original;
  });
  const small = await phone.context.newPage();
  await small.goto(`file://${first}`);
  await expect(small.getByRole("alert")).toContainText(
    "The table, the charts and the evidence work without it.",
  );
  await expect(small.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(phone.faults).toEqual([]);
  await phone.context.close();
});

test("a saved file opens files of other people, too, and is asked of no site", async ({
  page,
  browser,
}, testInfo) => {
  await open(page);
  const path = await save(page, testInfo.outputPath("atlas.html"));
  const { context, faults } = await withoutNetwork(browser);
  const file = await context.newPage();
  await file.goto(`file://${path}`);
  await says(file);
  const head =
    "event_id_cnty,event_date,year,event_type,sub_event_type,actor1,inter1,country,location,latitude,longitude,geo_precision,time_precision,fatalities";
  const rows = Array.from({ length: 30 }, (_, at) =>
    [
      `A${at}`,
      `${1 + (at % 28)} May 2021`,
      2021,
      "Battles",
      "Armed clash",
      "X",
      2,
      "Mali",
      "Gao",
      16.2,
      -0.05,
      1,
      1,
      2,
    ].join(","),
  );
  const features = rows.map((_, at) => ({
    type: "Feature",
    properties: { date: `2021-05-${String(1 + (at % 28)).padStart(2, "0")}` },
    geometry: { type: "Point", coordinates: [at / 10, 16] },
  }));
  const choose = (name: string, text: string) =>
    file
      .locator("[data-open-file]")
      .first()
      .setInputFiles({
        ...{ name, mimeType: "text/plain", buffer: Buffer.from(text) },
      });
  await choose("acled.csv", `${head}\n${rows.join("\n")}\n`);
  await expect(file.getByRole("heading", { name: "What was read of acled.csv" })).toBeVisible();
  await expect(file.getByRole("region", { name: "Opened file" })).toContainText("30 rows read: 30 accepted");
  await choose("points.geojson", JSON.stringify({ type: "FeatureCollection", features }));
  await expect(file.getByRole("button", { name: "Open 30 rows" })).toBeVisible();
  await file.getByRole("button", { name: "Cancel" }).click();
  await file.getByRole("button", { name: "Open file", exact: true }).click();
  await expect(file.getByText("… or an address on this site")).toHaveCount(0);
  expect(faults).toEqual([]);
  await context.close();
});

test("rows of somebody else’s file are saved with the page: events, rows, report, view; and once more from there", async ({
  page,
  browser,
}, testInfo) => {
  const head =
    "event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,inter1,country,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities";
  const rows = Array.from({ length: 400 }, (_, at) => [
    ...[`MLI${at}`, `${1 + (at % 28)} May ${2020 + (at % 3)}`, 2020 + (at % 3), 1],
    ...[
      at % 3 === 0 ? "Protests" : "Battles",
      "Some kind",
      `Group ${at % 7}~!`,
      2,
      at % 5 ? "Mali" : "Niger",
      "Gao",
    ],
    ...[`Town ${at % 40}`, at % 11 === 0 ? "" : 14 + (at % 40) / 10, at % 11 === 0 ? "" : (at % 40) / 9, 1],
    ...["Paper", `"Note ${at}, </script><!-- ""told"""`, at % 4],
  ]);
  const broken = ["MLI-", "no day", "", "", "Battles", ...Array.from({ length: 12 }, () => "")];
  await open(page);
  await chooseFile(page, {
    name: "mali, 2020.csv",
    bytes: Buffer.from(`${head}\n${csv([...rows, broken])}\n`),
  });
  const account = await accountOf(page);
  await page.keyboard.press("Escape");
  await page.getByRole("checkbox", { name: /^Attack/ }).click();
  await page.getByRole("option").nth(3).click();
  const row = (of: Page) => of.getByRole("region", { name: /^Row \d+ of mali, 2020.csv/ });
  const cells = await row(page).locator("dd").allInnerTexts();
  expect(cells[15]).toMatch(/^Note \d+, <\/script><!-- "told"$/);
  const site = await says(page);

  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("tab", { name: "Embed" })).toHaveCount(0);
  await page.getByRole("tab", { name: "Cite" }).click();
  await expect(page.getByRole("textbox", { name: /^Citations/ })).toHaveValue(
    /@dataset\{file-[0-9a-f]{12},\n/,
  );
  await page.getByRole("button", { name: "Close" }).first().click();
  const first = await saveRows(page, testInfo.outputPath("rows.html"), /^All 400 events/);
  expect(statSync(first).size).toBeLessThanOrEqual(LIMIT);
  expect(await violations(page, (axe) => axe.include("dialog"))).toEqual([]);

  const { context, faults } = await withoutNetwork(browser);
  const file = await context.newPage();
  await file.goto(`file://${first}`);
  expect(await says(file)).toEqual(site);
  expect(await row(file).locator("dd").allInnerTexts()).toEqual(cells);
  const strip = file.getByRole("region", { name: "Saved file" });
  await expect(strip).toContainText(/from mali, 2020\.csv, saved on \d+ \w+ \d{4}/);
  await strip.getByRole("button", { name: "Report" }).click();
  expect(await accountOf(file, "dialog")).toEqual(account);
  expect(await violations(file)).toEqual([]);
  await file.getByRole("dialog").getByRole("button", { name: "Close" }).click();

  const second = await saveRows(file, testInfo.outputPath("rows-again.html"), /^All 400 events/);
  const [one, two] = [partsOf(first), partsOf(second)];
  expect([...two.keys()]).toEqual([...one.keys()]);
  expect([...one.keys()].filter((name) => one.get(name) !== two.get(name))).toEqual([]);

  // What is in view alone: nothing of the others is in it.
  const some = await saveRows(file, testInfo.outputPath("some.html"), /events in view$/);
  const few = await context.newPage();
  await few.goto(`file://${some}`);
  expect(await says(few)).toEqual(site);
  await expect(few.getByRole("region", { name: "Saved file" })).toContainText("of its 400 events");

  // Broken on its way: said in words.
  const text = readFileSync(first, "utf8");
  const torn = testInfo.outputPath("torn.html");
  writeFileSync(torn, text.replace(/(id="part:data\/rows">.{200}).{40}/, "$1"));
  const hurt = await context.newPage();
  await hurt.goto(`file://${torn}`);
  await expect(hurt.getByRole("alert")).toContainText("The events in this file cannot be read");
  expect(faults).toEqual([]);
  await context.close();
});

/** Saves a page with somebody's rows, those that are chosen. */
async function saveRows(page: Page, path: string, which: RegExp): Promise<string> {
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("tab", { name: "File" }).click();
  await page.getByRole("button", { name: which }).click();
  const button = page.getByRole("button", { name: "Download as a file" });
  await expect(button).toBeEnabled({ timeout: 30_000 });
  const [saved] = await Promise.all([page.waitForEvent("download"), button.click()]);
  await saved.saveAs(path);
  return path;
}
