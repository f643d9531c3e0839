import type { Page } from "@playwright/test";
import { expect } from "./watch";

/** Files as other people make them, each with what must be said of it, counted here and not by the application. */
export interface OtherFile {
  name: string;
  bytes: Buffer;
}

/** A reader's way to a file: the one field that takes files. */
export async function choose(page: Page, { name, bytes }: OtherFile): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer: bytes };
  await page.locator("[data-open-file]").first().setInputFiles(file);
}

/** The account of the report on the page: counts by their label. Of a saved page it stands in a dialog. */
export async function accountOf(
  page: Page,
  role: "region" | "dialog" = "region",
): Promise<Record<string, number>> {
  const report = page.getByRole(role, { name: /^What was read of/ });
  await expect(report).toBeVisible();
  const lines = await report
    .locator("dl > div")
    .evaluateAll((all) =>
      all.map((line) => [
        line.querySelector("dt")!.textContent.trim(),
        line.querySelector("dd")!.textContent.trim(),
      ]),
    );
  return Object.fromEntries(lines.map(([label, count]) => [label!, Number(count!.replaceAll(",", ""))]));
}

/** Lines of a table of text. */
export function csv(rows: readonly (readonly (string | number)[])[], sign = ","): string {
  return rows.map((row) => row.join(sign)).join("\r\n");
}

/** The columns of a file of ACLED that it is recognised and read by; one that nobody has cut ends with `timestamp`. */
export const ACLED_HEAD =
  "event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,inter1,country,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities";

/** The same pseudo-random numbers each time, 0 to 1. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The sentence at the head of the page. */
export const sentence = (page: Page) =>
  page
    .getByRole("status")
    .filter({ hasText: /events?, / })
    .first();

/** A spreadsheet saved in Germany: semicolons, decimal commas, days first, Windows-1252. */
export function european() {
  const rows = Array.from({ length: 120 }, (_, at) => ({
    day: 1 + (at % 12),
    month: 1 + (at % 9),
    killed: at % 10 === 0 ? "k.A." : String(at % 4),
    place: at % 8 === 0 ? ["", ""] : [`52,${100 + at}`, `13,${200 + at}`],
  }));
  const two = (number: number) => String(number).padStart(2, "0");
  const lines = rows.map(({ day, month, killed, place }, at) => [
    ...[`E${at}`, `${two(day)}.${two(month)}.2019`, ...place, `Straße ${at}`, killed, "Täter"],
  ]);
  const head = ["Nr", "Datum", "Breite", "Länge", "Ort", "Tote", "Wer"];
  const broken = ["kaputt", "gestern", "", "", "", "", ""];
  const bytes = Buffer.from(csv([head, ...lines, broken], ";"), "latin1");
  return { rows, file: { name: "unfälle.csv", bytes } };
}
