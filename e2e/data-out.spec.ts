import { readFileSync } from "node:fs";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import Papa from "papaparse";
import type { Page } from "@playwright/test";
import { readCsv } from "../src/import/read-csv";
import { readGeoJson } from "../src/import/read-geojson";
import { readKml } from "../src/import/read-kml";
import { violations } from "./support/axe";
import { atlas, eventsBetween } from "./support/reference";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false, permissions: [] });

const WINDOW = "t=2021-01-01..2021-12-31&type=attack~arrest";
const { certain, possible } = eventsBetween("2021-01-01", "2021-12-31", ({ type }) =>
  ["attack", "arrest"].includes(type),
);
const inView = [...certain, ...possible];
const byId = <T extends { id: string }>(items: readonly T[]) =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

const dialog = (page: Page) => page.getByRole("dialog", { name: "Share this view" });

/** Opens a tab of the dialog; axe has nothing to say of it. */
async function openTab(page: Page, tab: string): Promise<void> {
  await dialog(page).getByRole("tab", { name: tab, exact: true }).click();
  await expect(
    dialog(page)
      .getByRole("button", { name: /^Download / })
      .first(),
  ).toBeVisible();
  expect(await violations(page, (axe) => axe.include("dialog"))).toEqual([]);
}

/** Presses a download button and reads what was saved. */
async function saved(page: Page, format: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    dialog(page)
      .getByRole("button", { name: `Download ${format}`, exact: true })
      .click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

test("what is in view, and nothing else, is saved as CSV, GeoJSON and KML and read back as it was", async ({
  page,
}) => {
  await open(page, `?v=1&${WINDOW}`);
  await page.getByRole("button", { name: "Share" }).click();
  await openTab(page, "Data");
  await expect(dialog(page)).toContainText(`It shows: ${certain.length} events`);
  await expect(dialog(page)).toContainText(`${inView.length} events in view`);
  await expect(dialog(page)).toContainText(`${certain.length} of them lie certainly in the window`);
  const unplaced = inView.filter(({ place }) => place === null || place.lat === null);
  await expect(dialog(page)).toContainText(`${unplaced.length} have no place on the map`);

  const csv = await saved(page, "CSV");
  expect(csv.name).toMatch(
    /^isis-k-and-its-neighbours_2021-01-01_2021-12-31_type-attack-or-arrest-or-capture_[0-9a-f]{8}\.csv$/,
  );
  await expect(dialog(page).getByRole("textbox", { name: /^What it holds/ })).toHaveValue(
    /^Event Atlas, ISIS-K and its neighbours: \d+ events, .*Filter: Type: Attack or Arrest or capture\. Data/,
  );
  const rows = Papa.parse<Record<string, string>>(csv.text.slice(1), {
    header: true,
    skipEmptyLines: true,
  }).data;
  expect(rows).toHaveLength(inView.length);
  expect(rows.filter(({ in_window }) => in_window === "possible")).toHaveLength(possible.length);
  const low = certain.reduce((sum, { killed }) => sum + (killed?.low ?? 0), 0);
  const counted = rows.filter(({ in_window }) => in_window === "certain");
  expect(counted.reduce((sum, { fatalities_low }) => sum + Number(fatalities_low), 0)).toBe(low);
  await expect(dialog(page)).toContainText(`at least ${low} killed`);

  const geojson = await saved(page, "GeoJSON");
  const { features } = JSON.parse(geojson.text) as { features: { geometry: unknown }[] };
  expect(features).toHaveLength(inView.length);
  expect(features.filter(({ geometry }) => geometry === null)).toHaveLength(unplaced.length);

  const globe = await saved(page, "KML");
  const placemarks = kml(new DOMParser().parseFromString(globe.text, "text/xml")).features;
  expect(placemarks).toHaveLength(inView.length);

  const xml = new DOMParser() as unknown as globalThis.DOMParser;
  for (const back of [readCsv(csv.text), readGeoJson(geojson.text), readKml(globe.text, xml)]) {
    expect(back.report).toMatchObject({ accepted: inView.length, rejected: [], remarks: [] });
    expect(byId(back.atlas.events)).toEqual(byId(inView));
    const told = new Set(inView.flatMap(({ reports }) => reports));
    expect(byId(back.atlas.reports)).toEqual(byId(atlas.reports.filter(({ id }) => told.has(id))));
  }
});

test("the view and its sources are cited in three formats, to copy and to save", async ({ page }) => {
  await open(page, `?v=1&${WINDOW}`);
  await page.getByRole("button", { name: "Share" }).click();
  const told = new Set(inView.flatMap(({ reports }) => reports));
  const cited = new Set(atlas.reports.filter(({ id }) => told.has(id)).map(({ document }) => document));
  const sources = byId(atlas.documents.filter(({ id }) => cited.has(id)));
  await openTab(page, "Cite");

  const bib = await saved(page, "BibTeX");
  expect(bib.name).toMatch(/_2021-01-01_2021-12-31_type-attack-or-arrest-or-capture_[0-9a-f]{8}\.bib$/);
  const [view, ...documents] = new Cite(bib.text).data;
  expect(documents.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
  const address = new URL(String(view!["URL"]));
  expect(address.searchParams.get("t")).toBe("2021-01-01..2021-12-31");
  expect(address.searchParams.get("type")).toBe("attack~arrest");
  await expect(dialog(page).getByLabel("Citations as BibTeX", { exact: true })).toHaveValue(bib.text);

  await dialog(page).getByRole("button", { name: "RIS" }).click();
  await dialog(page)
    .getByRole("button", { name: `${sources.length} sources` })
    .click();
  const records = new Cite((await saved(page, "RIS")).text).data;
  expect(records.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));

  await dialog(page).getByRole("button", { name: "CSL-JSON" }).click();
  const csl = JSON.parse((await saved(page, "CSL-JSON")).text) as { id: string }[];
  expect(csl.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
  await dialog(page).getByRole("button", { name: "Copy Citations as CSL-JSON" }).click();
  await expect(
    dialog(page)
      .getByRole("status")
      .filter({ hasText: /Copied|Selected/ }),
  ).toBeVisible();
});
