import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { violations } from "./support/axe";
import { ACLED_HEAD, accountOf, choose, csv, dice, european, sentence } from "./support/other-files";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

const MONTHS = ["January", "February", "March", "April", "May", "June"];
const KINDS = ["Battles", "Protests", "Violence against civilians", "Explosions/Remote violence"];
const HARMED = new Set(["Battles", "Violence against civilians", "Explosions/Remote violence"]);

test("a file of ACLED, a row for each actor, is read without a question; its rows merge when asked", async ({
  page,
}) => {
  const roll = dice(7);
  const events = Array.from({ length: 60 }, (_, at) => ({
    id: `AFG${at}`,
    kind: KINDS[at % KINDS.length]!,
    day: `${1 + Math.floor(roll() * 28)} ${MONTHS[at % 6]!} 2021`,
    place: at % 9 === 0 ? ["", ""] : [(33 + roll()).toFixed(4), (68 + roll()).toFixed(4)],
    killed: Math.floor(roll() * 9),
    actors: at % 5 === 0 ? ["Taliban", "Police"] : ["Taliban"],
  }));
  const rows = events.flatMap(({ id, kind, day, place, killed, actors }) =>
    actors.map((actor) => [
      ...[id, day, 2021, 1, kind, "Some kind", actor, 2, "Afghanistan", "Kabul"],
      ...["Somewhere", ...place, 1, "Paper", "=HYPERLINK(1)", killed, 1_700_000_000],
    ]),
  );
  await open(page, "?v=1&t=2021-01-01..2024-12-31");
  const before = await sentence(page).innerText();
  await choose(page, {
    name: "acled.csv",
    bytes: Buffer.from(`${ACLED_HEAD},timestamp\r\n${csv(rows)}\r\n`),
  });

  const account = await accountOf(page);
  const unplaced = rows.filter((row) => row[11] === "").length;
  const repeated = rows.length - events.length;
  expect(account).toMatchObject({
    "Rows read": rows.length,
    Rejected: 0,
    Accepted: rows.length,
    "without a place: counted and listed, not drawn": unplaced,
    "that repeat the event id of an earlier row": repeated,
    "Events shown": rows.length,
  });
  expect(await violations(page)).toEqual([]);

  await page.getByRole("button", { name: "Merge rows of one event" }).click();
  await expect(page.getByRole("button", { name: "Keep them apart" })).toBeVisible();
  const merged = await accountOf(page);
  expect(merged["merged into that row"]).toBe(repeated);
  expect(merged["Events shown"]).toBe(events.length);
  expect(merged["Rows read"]).toBe(merged["Accepted"]! + merged["Rejected"]!);

  const attacks = events.filter(({ kind }) => HARMED.has(kind)).length;
  const killed = events.reduce((sum, one) => sum + one.killed, 0);
  await expect(sentence(page)).toContainText(`${events.length} events, ${attacks} of them attacks`);
  await expect(sentence(page)).toContainText(`at least ${killed} killed`);
  expect(new URL(page.url()).search).toBe("");
  await page.keyboard.press("Escape");

  // Of what the file has nothing, nothing is shown.
  await expect(page.getByRole("tablist", { name: "Panels" }).getByRole("tab")).toHaveText([
    "Charts",
    "Evidence",
  ]);
  await expect(page.getByRole("group", { name: "Side" })).toHaveCount(0);
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog")).toContainText("nothing of it travels in a link");
  await expect(page.getByRole("dialog").getByRole("tab")).toHaveText([
    "Link",
    "Image",
    "Slide and print",
    "Data",
    "Cite",
    "Story",
    "File",
  ]);
  await page.getByRole("tab", { name: "Data" }).click();
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download CSV" }).click(),
  ]);
  expect(
    readFileSync(await saved.path(), "utf8")
      .trimEnd()
      .split("\r\n"),
  ).toHaveLength(1 + events.length);
  await page.getByRole("button", { name: "Close" }).first().click();

  await page.getByRole("option").first().click();
  const row = page.getByRole("region", { name: /^Row \d+ of acled.csv/ });
  const number = Number(/^Row (\d+)/.exec((await row.getByRole("heading").innerText()).trim())![1]);
  await expect(row.locator("dd").nth(0)).toHaveText(String(rows[number - 2]![0]));
  await expect(row.locator("dd").nth(15)).toHaveText("=HYPERLINK(1)");
  expect(await violations(page)).toEqual([]);

  await page.getByRole("button", { name: "Close file" }).click();
  await expect(sentence(page)).toHaveText(before, { useInnerText: true });
  await expect(page).toHaveURL(/t=2021-01-01..2024-12-31/);
});

test("files of UCDP with HXL tags and of the GTD keep low, best, high, and what is not known", async ({
  page,
}) => {
  const roll = dice(11);
  const ucdpHead =
    "id,relid,year,active_year,type_of_violence,conflict_name,side_a,side_b,source_article,where_prec,where_coordinates,adm_1,latitude,longitude,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low";
  const tags = ucdpHead
    .split(",")
    .map((name) => `#x+${name}`)
    .join(",");
  const ucdp = Array.from({ length: 50 }, (_, at) => {
    const low = Math.floor(roll() * 5);
    const best = low + Math.floor(roll() * 3);
    return { at, low, best, high: best + Math.floor(roll() * 4) };
  });
  const ucdpRows = ucdp.map(({ at, low, best, high }) => [
    ...[1000 + at, `UKR-${at}`, 2016, 1, 1, "Ukraine", "Government", "DPR", '"Reuters, ""a report"""'],
    ...[1 + (at % 4), "Donetsk", "Donetsk oblast", 48 + roll(), 37 + roll(), "Ukraine", 369, "Europe", 1, 1],
    ...["2016-03-01 00:00:00.000", "2016-03-01 00:00:00.000", 0, 0, 0, best, best, high, low],
  ]);
  await open(page);
  await choose(page, { name: "ged.csv", bytes: Buffer.from(`${ucdpHead}\n${tags}\n${csv(ucdpRows)}`) });
  expect(await accountOf(page)).toMatchObject({ "Rows read": 50, Accepted: 50, "Events shown": 50 });
  const sum = (key: "low" | "best" | "high") => ucdp.reduce((total, one) => total + one[key], 0);
  await expect(sentence(page)).toContainText(`${sum("low")} to ${sum("high")} killed (best ${sum("best")})`);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Close file" }).click();

  const gtdHead =
    "eventid,iyear,imonth,iday,approxdate,extended,country_txt,region_txt,provstate,city,latitude,longitude,specificity,summary,attacktype1_txt,targtype1_txt,gname,nkill,nwound,dbsource";
  const gtd = Array.from({ length: 40 }, (_, at) => ({
    day: at % 4 === 0 ? 0 : 1 + (at % 28),
    killed: at % 5 === 0 ? "" : String(at % 7),
  }));
  const gtdRows = gtd.map(({ day, killed }, at) => [
    ...[200_000_000_000 + at, 2015, 4, day, "", 0, "Iraq", "Middle East", "Baghdad", "Baghdad"],
    ...[33.3, 44.4, 1, "A summary", "Bombing/Explosion", "Police", "Unknown", killed, "", "CETIS"],
  ]);
  await choose(page, { name: "gtd.csv", bytes: Buffer.from(`${gtdHead}\n${csv(gtdRows)}`) });
  await expect(page.getByRole("heading", { name: "What was read of gtd.csv" })).toBeVisible();
  expect(await accountOf(page)).toMatchObject({ "Rows read": 40, Accepted: 40 });
  const killed = gtd.reduce((total, one) => total + Number(one.killed), 0);
  const missing = gtd.filter((one) => one.killed === "").length;
  await expect(sentence(page)).toContainText(`at least ${killed} killed`);
  await expect(sentence(page)).toContainText(`${missing} attacks give no number`);
  await expect(
    page.getByText(`Day known for ${gtd.filter(({ day }) => day > 0).length} events`),
  ).toBeVisible();
});

test("any other table is asked about, by the keyboard alone; what was said is there again", async ({
  page,
}) => {
  const { rows, file } = european();
  await open(page);
  await choose(page, file);
  const dialog = page.getByRole("dialog", { name: /unfälle.csv/ });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText("Windows-1252");
  await expect(dialog).toContainText("semicolons");
  await expect(dialog.getByRole("region", { name: /first rows/ })).toContainText("Straße 1");
  expect(await violations(page)).toEqual([]);

  // Day first is the guess; the other order is shown at once.
  const first = dialog.getByRole("row").nth(10);
  await expect(first).toContainText("2019-01-10");
  await dialog.getByRole("radio", { name: /^Day, month, year/ }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(first).toContainText("2019-10-01");
  await page.keyboard.press("ArrowUp");
  await expect(first).toContainText("2019-01-10");
  await dialog.getByLabel("A row is").focus();
  await page.keyboard.type("Att");
  await page.keyboard.press("Enter");
  await dialog.getByLabel("Means “not given”").fill("k.A.");
  await page.keyboard.press("Tab");
  // The focus goes round inside.
  for (let press = 0; press < 8; press++) {
    await page.keyboard.press("Tab");
    const inside = await page.evaluate(
      () => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null,
    );
    expect(inside).toBe(true);
  }
  await dialog.getByRole("button", { name: /^Open/ }).focus();
  await page.keyboard.press("Enter");

  const unplaced = rows.filter(({ place }) => place[0] === "").length;
  expect(await accountOf(page)).toMatchObject({
    "Rows read": rows.length + 1,
    Rejected: 1,
    Accepted: rows.length,
    "without a place: counted and listed, not drawn": unplaced,
  });
  expect(await violations(page)).toEqual([]);
  const given = rows.filter(({ killed }) => killed !== "k.A.");
  const killed = given.reduce((sum, one) => sum + Number(one.killed), 0);
  await expect(sentence(page)).toContainText(`${rows.length} events, all of them attacks`);
  await expect(sentence(page)).toContainText(`at least ${killed} killed`);
  await expect(sentence(page)).toContainText(`${rows.length - given.length} attacks give no number`);
  const [list] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /Download this report/ }).click(),
  ]);
  expect(list.suggestedFilename()).toBe("unfälle.csv.report.csv");
  await page.keyboard.press("Escape");

  const change = page.getByRole("button", { name: "Change how it is read" });
  await change.click();
  await expect(dialog.getByLabel("A row is")).toHaveValue(/\d/);
  await expect(dialog.locator("option:checked", { hasText: "Attack" })).toHaveCount(1);
  await dialog.getByLabel("A row is").selectOption({ label: "Protest or riot" });
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(change).toBeFocused();
  await expect(sentence(page)).toContainText("all of them attacks");
});

test("what cannot be read says why and changes nothing; another site is not asked", async ({ page }) => {
  await open(page);
  const before = await sentence(page).innerText();
  const alert = page.getByRole("alert");
  const refusals: [name: string, bytes: Buffer, words: RegExp][] = [
    ["empty.csv", Buffer.alloc(0), /empty.csv was not opened. The file is empty/],
    [
      "picture.png",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      /picture.png was not opened/,
    ],
    [
      "junk.csv",
      Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256)),
      /neither text nor anything else/,
    ],
    ["report.csv", Buffer.from("Nothing to report\r\n"), /It holds no row/],
    [
      "page.csv",
      Buffer.from("<!DOCTYPE html><html><body>Log in</body></html>"),
      /It is a web page, not a table/,
    ],
    ["map.kml", Buffer.from('<?xml version="1.0"?><kml><Document/></kml>'), /map.kml was not opened/],
    [
      "acled.csv",
      Buffer.from("event_id_cnty,event_date,event_type,actor1,fatalities,latitude,longitude\r\n"),
      /acled.csv was not opened/,
    ],
  ];
  for (const [name, bytes, words] of refusals) {
    await choose(page, { name, bytes });
    await expect(alert).toContainText(words);
    const dismiss = page.getByRole("button", { name: "Dismiss" });
    // However long the words beside it are, its own stays in one line.
    expect((await dismiss.boundingBox())!.height).toBeLessThan(32);
    await dismiss.click();
    expect(await sentence(page).innerText()).toBe(before);
  }

  const openByAddress = async (address: string) => {
    await page.getByRole("button", { name: "Open file", exact: true }).click();
    await page.getByLabel("… or an address on this site").fill(address);
    await page.keyboard.press("Enter");
  };
  await openByAddress("https://example.org/list.csv");
  await expect(alert).toContainText("It lies on example.org");
  await page.getByRole("button", { name: "Dismiss" }).click();
  await openByAddress("data/atlas.json");
  await expect(page.getByRole("heading", { name: "What was read of atlas.json" })).toBeVisible();
});

test("reading is called off at once, and nothing has changed", async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), "event-atlas-"));
  const path = join(folder, "large.csv");
  const line = (at: number) =>
    `E${at},2021-03-${String(1 + (at % 28)).padStart(2, "0")},34.5,69.2,Kabul,${at % 5}`;
  const block = Array.from({ length: 200_000 }, (_, at) => line(at)).join("\n");
  writeFileSync(path, `id,date,latitude,longitude,place,killed\n${Array(6).fill(block).join("\n")}\n`);
  try {
    await open(page);
    const before = await sentence(page).innerText();
    await page.locator("[data-open-file]").first().setInputFiles(path);
    await page.getByRole("button", { name: /^Open all|^Open \d/ }).click({ timeout: 60_000 });
    const card = page.getByRole("region", { name: "Opening a file" });
    await expect(card).toContainText(/of [\d.]+ MB, [\d,]+ rows/, { timeout: 30_000 });
    const took = await page.evaluate(async () => {
      const region = document.querySelector("section[aria-label='Opening a file']")!;
      const gone = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => region.isConnected || resolve(observer.disconnect()));
        observer.observe(document.body, { childList: true, subtree: true });
      });
      const from = performance.now();
      region.querySelector("button")!.click();
      await gone;
      return performance.now() - from;
    });
    expect(took).toBeLessThan(200);
    expect(await sentence(page).innerText()).toBe(before);
    await expect(page.getByRole("region", { name: "Opened file" })).toHaveCount(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
