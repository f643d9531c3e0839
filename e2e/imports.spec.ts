import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import * as files from "./support/made-files";
import type { Made } from "./support/made-files";
import { accountOf, choose, dice, sentence, type OtherFile } from "./support/other-files";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

/** What a kind of file makes of a number that was written down. */
type Killed = (killed: NonNullable<Made["killed"]>) => { low: number; best: number; high: number | null };
const exactly: Killed = ({ best }) => ({ low: best, best, high: best });
const atLeast: Killed = ({ best }) => ({ low: best, best, high: null });
const between: Killed = (killed) => killed;

/** By country: events, and the sums of the killed. A missing upper end adds nothing. */
type Sums = Record<string, [events: number, low: number, best: number, high: number]>;

function sumsOf(rows: readonly { country: string; killed: readonly [number, number, number] }[]): Sums {
  const sums: Sums = {};
  for (const { country, killed } of rows) {
    const sum = (sums[country] ??= [0, 0, 0, 0]);
    [1, ...killed].forEach((value, at) => (sum[at]! += value));
  }
  return sums;
}

/** Counted from what was written down, and not from the file. */
function expected(events: readonly Made[], killed: Killed) {
  const accepted = events.filter(({ day, place }) => day !== null || place !== null);
  const account = {
    "Rows read": events.length,
    Rejected: events.length - accepted.length,
    Accepted: accepted.length,
    "without a place: counted and listed, not drawn": accepted.filter(({ place }) => place === null).length,
    "without a date: possibly in any window of time": accepted.filter(({ day }) => day === null).length,
    "Events shown": accepted.length,
  };
  const sums = sumsOf(
    accepted.map((event) => {
      const { low, best, high } = event.killed ? killed(event.killed) : { low: 0, best: 0, high: 0 };
      return { country: event.country, killed: [low, best, high ?? 0] };
    }),
  );
  return { account, sums, unknown: accepted.filter((event) => event.killed === null).length };
}

/** What the page says: its account; and by the table that it saves of its events, which is taken apart here. */
async function told(page: Page, file: OtherFile, asks: boolean) {
  await choose(page, file);
  if (asks)
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^Open / })
      .click();
  await expect(page.getByRole("heading", { name: `What was read of ${file.name}` })).toBeVisible();
  const account = await accountOf(page);
  await page.getByRole("button", { name: "Dismiss" }).click();
  const [head, ...lines] = await savedCells(page);
  const column = (name: string) => head!.indexOf(name);
  const killed = ["low", "best", "high"].map((end) => column(`fatalities_${end}`));
  const rows = lines.map((line) => ({
    country: line[column("country")]!,
    killed: killed.map((at) => Number(line[at])) as [number, number, number],
  }));
  return { account, sums: sumsOf(rows), unknown: lines.filter((line) => line[killed[1]!] === "").length };
}

/** What is in view, saved as CSV. */
async function savedCells(page: Page): Promise<string[][]> {
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("tab", { name: "Data" }).click();
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download CSV" }).click(),
  ]);
  await page.keyboard.press("Escape");
  return cellsOf(readFileSync(await saved.path(), "utf8").replace(/^\ufeff/, ""));
}

function cellsOf(text: string): string[][] {
  const cells = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/g;
  const rows: string[][] = [[]];
  for (const [, cell = "", end] of text.matchAll(cells)) {
    rows.at(-1)!.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "\r\n") rows.push([]);
    if (end === "") break;
  }
  return rows.filter((row) => row.length > 1);
}

async function check(page: Page, file: OtherFile, events: readonly Made[], killed: Killed, asks = false) {
  const { account, sums, unknown } = expected(events, killed);
  const said = await told(page, file, asks);
  // A line of the account that counts nothing is not there.
  const lines = Object.entries(account).filter(([label, count]) => count > 0 || label === "Rejected");
  expect(said.account).toMatchObject(Object.fromEntries(lines));
  expect([file.name, said.sums, said.unknown]).toEqual([file.name, sums, unknown]);
  await page.getByRole("button", { name: "Close file" }).click();
}

const dated = (events: readonly Made[]) => events.filter(({ day }) => day !== null);

test("ACLED of now and then, UCDP without a head and the GTD with 135 columns add up to what was written", async ({
  page,
}) => {
  const events = files.made(41, 300);
  await open(page);
  await check(page, files.acledNow(events), events, atLeast);
  await check(page, files.acledThen(events), events, atLeast);
  await check(page, files.ucdpBare(dated(events)), dated(events), between);
  await check(page, files.gtd(dated(events)), dated(events), exactly);
});

test("a workbook, lines of GeoJSON, a KMZ and GeoParquet add up to what was written", async ({ page }) => {
  const events = files.made(43, 260);
  await open(page);
  await check(page, files.workbook(events), events, exactly, true);
  await check(page, files.featureLines(events), events, exactly, true);
  await check(page, files.kmz(events), events, exactly, true);
  await check(page, files.geoParquet(events), events, exactly, true);
});

test("a messy table of Europe with swapped coordinates is put right by what the dialog says", async ({
  page,
}) => {
  const roll = dice(5);
  const comma = (number: number) => number.toFixed(4).replace(".", ",");
  const rows = Array.from({ length: 150 }, (_, at) => {
    const killed = at % 6 === 0 ? null : Math.floor(roll() * 4000);
    const written = killed === null ? ["k.A.", "-", "."][at % 3]! : killed.toLocaleString("de-DE");
    // The latitude stands in the column of the longitude, and reaches beyond 90 there.
    const place = at % 10 === 0 ? ["", ""] : [comma(100 + 40 * roll()), comma(-40 + 30 * roll())];
    const day = `${1 + (at % 28)}.${1 + (at % 12)}.${at % 2 === 0 ? "2018" : "18"}`;
    return { cells: [`"Fall ${at}; Nähe"`, day, ...place, "Österreich", written, ""], killed, place };
  });
  const head = ["Ort", "Datum", "Breite", "Länge", "Land", "Tote", ""];
  const lines = [["Auszug vom 1.1.2019", "", "", "", "", "", ""], head, ...rows.map(({ cells }) => cells)];
  const bytes = Buffer.from(`${lines.map((line) => line.join(";")).join("\r\n")}\r\n`, "latin1");
  await open(page);
  const before = await sentence(page).innerText();
  await choose(page, { name: "fälle.csv", bytes });
  const dialog = page.getByRole("dialog", { name: /fälle.csv/ });
  await expect(dialog).toContainText("Windows-1252");
  await expect(dialog.getByRole("list", { name: "Doubts" })).toContainText("are read as swapped");
  await expect(dialog.getByRole("list", { name: "Doubts" })).toContainText("Auszug vom 1.1.2019");
  await dialog.getByRole("button", { name: /^Open / }).click();
  const killed = rows.reduce((sum, row) => sum + (row.killed ?? 0), 0);
  expect(await accountOf(page)).toMatchObject({
    "Rows read": rows.length,
    Rejected: 0,
    Accepted: rows.length,
    "without a place: counted and listed, not drawn": rows.filter(({ place }) => place[0] === "").length,
    "Events shown": rows.length,
  });
  await page.getByRole("button", { name: "Dismiss" }).click();
  const [names, ...read] = await savedCells(page);
  const column = (name: string) => read.map((line) => line[names!.indexOf(name)]!);
  expect(column("fatalities_best").reduce((sum, cell) => sum + Number(cell), 0)).toBe(killed);
  expect(column("fatalities_best").filter((cell) => cell === "")).toHaveLength(
    rows.filter((row) => row.killed === null).length,
  );
  const wanted = rows.map(({ place }) =>
    place[0] === "" ? "" : String(Number(place[1]!.replace(",", "."))),
  );
  expect(column("latitude").toSorted()).toEqual(wanted.toSorted());

  // Nothing of it is left when the import is undone.
  await page.getByRole("button", { name: "Report", exact: true }).click();
  await page.getByRole("button", { name: "Undo the import" }).click();
  await expect(sentence(page)).toHaveText(before, { useInnerText: true });
  await expect(page.getByRole("region", { name: "Opened file" })).toHaveCount(0);
});
