import { statSync } from "node:fs";
import { violations } from "./support/axe";
import { eventNamed } from "./support/reference";
import { LIMIT, partsOf, withoutNetwork, withoutWebGL } from "./support/saved-page";
import { expect, open, test } from "./support/watch";
import type { Page } from "@playwright/test";

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
  await expect(file.getByText(/manifest names/)).toHaveCount(0);
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
  await withoutWebGL(phone.context);
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

test.describe("of a page that draws no map itself", () => {
  test.use({ realMap: false });

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
    await expect(file.getByRole("region", { name: "Opened file" })).toContainText(
      "30 rows read: 30 accepted",
    );
    await choose("points.geojson", JSON.stringify({ type: "FeatureCollection", features }));
    await expect(file.getByRole("button", { name: "Open 30 rows" })).toBeVisible();
    await file.getByRole("button", { name: "Cancel" }).click();
    await file.getByRole("button", { name: "Open file", exact: true }).click();
    await expect(file.getByText("… or an address on this site")).toHaveCount(0);
    expect(faults).toEqual([]);
    await context.close();
  });
});
