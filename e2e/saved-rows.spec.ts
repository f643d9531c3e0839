import { readFileSync, statSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { violations } from "./support/axe";
import { ACLED_HEAD, accountOf, choose, csv, sentence } from "./support/other-files";
import { LIMIT, partsOf, withoutNetwork, withoutWebGL } from "./support/saved-page";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

/** Saves a page with somebody's rows, those that are chosen. */
async function save(page: Page, path: string, which: RegExp): Promise<string> {
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("dialog").getByRole("tab", { name: "File" }).click();
  return saveShown(page, path, which);
}

async function saveShown(page: Page, path: string, which: RegExp | string): Promise<string> {
  await page.getByRole("button", { name: which }).click();
  const button = page.getByRole("button", { name: "Download as a file" });
  await expect(button).toBeEnabled({ timeout: 30_000 });
  const [saved] = await Promise.all([page.waitForEvent("download"), button.click()]);
  await saved.saveAs(path);
  return path;
}

/** The view in words, and what is listed. */
async function says(page: Page): Promise<unknown> {
  return {
    sentence: await sentence(page).innerText(),
    band: await page
      .locator("[data-time-band]")
      .evaluateAll((all) => all.map((one) => ({ ...(one as HTMLElement).dataset }))),
    listed: await page.getByRole("listbox").getByRole("option").count(),
  };
}

/** The selected event's row as it stands in the file. */
async function cellsOf(page: Page): Promise<string[]> {
  const cells = page.getByRole("region", { name: /^Row \d+ of mali, 2020.csv/ }).locator("dd");
  await expect(cells.first()).toBeVisible();
  return cells.allInnerTexts();
}

test("rows of somebody else’s file are saved with the page: events, rows, report, view; and once more from there", async ({
  page,
  browser,
}, testInfo) => {
  const rows = Array.from({ length: 400 }, (_, at) => [
    ...[`MLI${at}`, `${1 + (at % 28)} May ${2020 + (at % 3)}`, 2020 + (at % 3), 1],
    ...[
      at % 3 === 0 ? "Protests" : "Battles",
      "Some kind",
      `Group ${at % 7}~!`,
      2,
      at % 5 ? "Mali" : "Niger",
    ],
    ...[
      "Gao",
      `Town ${at % 40}`,
      at % 11 === 0 ? "" : 14 + (at % 40) / 10,
      at % 11 === 0 ? "" : (at % 40) / 9,
    ],
    ...[1, "Paper", `"Note ${at}, </script><!-- ""told"""`, at % 4],
  ]);
  const broken = ["MLI-", "no day", "", "", "Battles", ...Array.from({ length: 12 }, () => "")];
  await open(page);
  await choose(page, {
    name: "mali, 2020.csv",
    bytes: Buffer.from(`${ACLED_HEAD}\n${csv([...rows, broken])}\n`),
  });
  const account = await accountOf(page);
  await page.keyboard.press("Escape");
  await page.getByRole("checkbox", { name: /^Attack/ }).click();
  await page.getByRole("option").nth(3).click();
  const cells = await cellsOf(page);
  expect(cells[15]).toMatch(/^Note \d+, <\/script><!-- "told"$/);
  const site = await says(page);

  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("tab", { name: "Embed" })).toHaveCount(0);
  await page.getByRole("tab", { name: "Cite" }).click();
  await expect(page.getByRole("textbox", { name: /^Citations/ })).toHaveValue(
    /@dataset\{file-[0-9a-f]{12},\n/,
  );
  await page.getByRole("button", { name: "Close" }).first().click();
  const first = await save(page, testInfo.outputPath("rows.html"), /^All 400 events/);
  expect(statSync(first).size).toBeLessThanOrEqual(LIMIT);
  expect(await violations(page, (axe) => axe.include("dialog"))).toEqual([]);

  const { context, faults } = await withoutNetwork(browser);
  await withoutWebGL(context);
  const file = await context.newPage();
  await file.goto(`file://${first}`);
  expect(await cellsOf(file)).toEqual(cells);
  expect(await says(file)).toEqual(site);
  const strip = file.getByRole("region", { name: "Saved file" });
  await expect(strip).toContainText(/from mali, 2020\.csv, saved on \d+ \w+ \d{4}/);
  await strip.getByRole("button", { name: "Report" }).click();
  expect(await accountOf(file, "dialog")).toEqual(account);
  expect(await violations(file)).toEqual([]);
  await file.getByRole("dialog").getByRole("button", { name: "Close" }).click();

  const second = await save(file, testInfo.outputPath("rows-again.html"), /^All 400 events/);
  const [one, two] = [partsOf(first), partsOf(second)];
  expect([...two.keys()]).toEqual([...one.keys()]);
  expect([...one.keys()].filter((name) => one.get(name) !== two.get(name))).toEqual([]);
  await file.getByRole("button", { name: "Close" }).first().click();

  // A story of it, told in this page alone: one page plays it, and nothing of it is kept here or in the address.
  await file.getByRole("button", { name: "Story", exact: true }).click();
  await file.getByRole("button", { name: "Begin with this view" }).click();
  await file.getByLabel("Caption").fill("Protests in Mali alone.");
  await expect(file.getByText(/^Kept in this tab only/)).toBeVisible();
  expect(await file.evaluate(() => JSON.stringify(window.localStorage))).not.toContain("Mali");
  await file.getByRole("button", { name: "Share" }).click();
  await file.getByRole("dialog").getByRole("tab", { name: "Story" }).click();
  await expect(file.getByRole("dialog")).toContainText("no link and no embed can carry it");
  await expect(file.getByRole("dialog").getByRole("textbox")).toHaveCount(0);
  await file.getByRole("dialog").getByRole("tab", { name: "File" }).click();
  const told = await saveShown(file, testInfo.outputPath("told.html"), "A story");
  await file.getByRole("button", { name: "Close" }).first().click();
  const player = await context.newPage();
  await player.goto(`file://${told}`);
  await expect(player.getByText("Protests in Mali alone.").first()).toBeVisible();
  await player.close();

  // What is in view alone: nothing of the others is in it.
  const some = await save(file, testInfo.outputPath("some.html"), /events in view$/);
  const few = await context.newPage();
  await few.goto(`file://${some}`);
  const protests = rows.filter((row) => row[4] === "Protests").length;
  await expect(few.getByRole("region", { name: "Saved file" })).toContainText(
    `${protests} of its 400 events`,
  );
  await expect(sentence(few)).toContainText(`${protests} events, `);

  // Broken on its way: said in words.
  const torn = testInfo.outputPath("torn.html");
  writeFileSync(torn, readFileSync(first, "utf8").replace(/(id="part:data\/rows">.{200}).{40}/, "$1"));
  const hurt = await context.newPage();
  await hurt.goto(`file://${torn}`);
  await expect(hurt.getByRole("alert")).toContainText("The events in this file cannot be read");
  expect(faults).toEqual([]);
  await context.close();
});

test("what the rows themselves were searched for is in the story’s step and in the saved page", async ({
  page,
  browser,
}, testInfo) => {
  const rows = Array.from({ length: 40 }, (_, at) => [
    ...["ML" + at, "3 May 2020", 2020, 1, "Battles", "Clash", "Group", 2, "Mali", "Gao", "Town", 14, 1],
    ...[1, "Paper", at % 4 === 0 ? "a convoy" : "nothing", 1],
  ]);
  await open(page);
  await choose(page, { name: "mali, 2020.csv", bytes: Buffer.from(`${ACLED_HEAD}\n${csv(rows)}\n`) });
  await expect(sentence(page)).toContainText("40 events");
  await accountOf(page);
  await page.keyboard.press("Escape");
  await page.getByRole("combobox", { name: /^Search events/ }).fill("convoy");
  await expect(page.getByRole("search")).toContainText("0 found");
  await page.getByRole("button", { name: "Search the rows themselves too, notes and all" }).press("Enter");
  await expect(sentence(page)).toContainText("10 events");
  await page.getByRole("button", { name: "Story", exact: true }).click();
  await page.getByRole("button", { name: "Begin with this view" }).click();
  const step = page.locator("[data-step] .shows");
  await expect(step).toContainText("10 events");
  await page.getByRole("button", { name: /^Text: “convoy”, in the rows themselves too/ }).click();
  await expect(sentence(page)).toContainText("40 events");
  await expect(step).toContainText("10 events");

  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("dialog").getByRole("tab", { name: "File" }).click();
  await page.getByRole("button", { name: "A story" }).click();
  const saved = testInfo.outputPath("searched.html");
  const button = page.getByRole("button", { name: "Download as a file" });
  await expect(button).toBeEnabled({ timeout: 30_000 });
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  await download.saveAs(saved);
  const { context, faults } = await withoutNetwork(browser);
  await withoutWebGL(context);
  const file = await context.newPage();
  await file.goto(`file://${saved}`);
  await expect(file.locator("[data-stage] .shown")).toContainText("10 events");
  await file.getByRole("button", { name: "Open this view in the atlas" }).click();
  await expect(sentence(file)).toContainText("10 events");
  await expect(file.getByText(/in the rows themselves too/).first()).toBeVisible();
  expect(faults).toEqual([]);
  await context.close();
});
