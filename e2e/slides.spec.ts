import { readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "@playwright/test";
import { violations } from "./support/axe";
import { atlas, eventsBetween, killedIn } from "./support/reference";
import { expect, open, test } from "./support/watch";

/** The picture of the map is drawn by itself: the page’s own map need not be. */
test.use({ realMap: false });

const attacks = eventsBetween(null, null, ({ type }) => type === "attack").certain;
const numbered = attacks.flatMap(({ killed }) => (killed ? [killed] : []));
const total = killedIn(attacks);

async function saved(page: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent("download", { timeout: 60_000 }),
    page.getByRole("button", { name: button }).click(),
  ]);
  return readFileSync(await file.path());
}

const xml = (text: string) => new DOMParser().parseFromString(text, "text/xml");

test("a view is saved as a slide whose chart has the page's numbers, as a chart, and on paper with nothing cut; making one can be stopped", async ({
  page,
}) => {
  await open(page, "?v=1&type=attack");
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("tab", { name: "Slide and print" }).click();
  await page.getByRole("textbox", { name: "Title" }).fill("Attacks & their numbers");
  await expect(page.locator('[data-figure="ready"]')).toBeVisible({ timeout: 60_000 });
  expect(await violations(page, (axe) => axe.include("dialog"))).toEqual([]);

  const deck = unzipSync(new Uint8Array(await saved(page, "Download slide (PPTX)")));
  const textOf = (name: string) => strFromU8(deck[name]!);
  const named = (pattern: RegExp) => Object.keys(deck).filter((name) => pattern.test(name));
  const [chart] = named(/^ppt\/charts\/chart\d+\.xml$/);
  const series = [...xml(textOf(chart!)).getElementsByTagName("c:ser")];
  const valuesOf = (column: RegExp) => {
    const one = series.find((ser) => column.test(ser.getElementsByTagName("c:tx")[0]!.textContent ?? ""))!;
    return [...one.getElementsByTagName("c:val")[0]!.getElementsByTagName("c:v")].map((v) =>
      Number(v.textContent),
    );
  };
  const descending = (numbers: number[]) => [...numbers].sort((a, b) => b - a);
  expect(descending(valuesOf(/^[^!]*\$?.*Low end/))).toEqual(descending(numbered.map(({ low }) => low!)));
  expect(valuesOf(/Low end/).reduce((sum, low) => sum + low, 0)).toBe(total.low);
  expect(valuesOf(/High end/)).toHaveLength(numbered.filter(({ high }) => high !== null).length);
  const [book] = named(/\.xlsx$/);
  const sheet = strFromU8(unzipSync(deck[book!]!)["xl/worksheets/sheet1.xml"]!);
  for (const { low } of numbered) expect(sheet).toContain(`<v>${low}</v>`);
  const slide = textOf("ppt/slides/slide1.xml");
  expect(slide).toContain("Attacks &amp; their numbers");
  expect(slide).toContain(`at least ${total.low} killed`);
  expect(slide).toMatch(/name="Map"[^>]* descr="[^"]{40,}/);
  const [image] = named(/^ppt\/media\/.*\.png$/);
  expect(deck[image!]!.length).toBeGreaterThan(50_000);
  const notes = textOf(named(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)[0]!);
  for (const { quote } of atlas.reports.filter(({ event }) => event === "mastung-2018-07"))
    expect(xml(notes).documentElement!.textContent).toContain(quote.exact.replace(/\s+/g, " ").trim());

  const svg = xml((await saved(page, "Download chart (SVG)")).toString("utf8")).documentElement!;
  expect(svg.tagName).toBe("svg");
  expect([...svg.getElementsByTagName("text")].map((one) => one.textContent)).toContain("≥182");

  // The print dialog is the browser's: what it is handed is looked at, then saved as PDF.
  await page.evaluate(() => (window.print = () => {}));
  await page.getByRole("button", { name: "Print or save as PDF" }).click();
  await expect(page.locator(".print-sheets svg")).toHaveCount(1, { timeout: 60_000 });
  await page.emulateMedia({ media: "print" });
  const paper = page.locator(".print-sheets svg");
  await expect(paper).toBeVisible();
  await expect(page.locator(".page")).toBeHidden();
  await expect(paper.locator("text", { hasText: `at least ${total.low} killed` }).first()).toBeVisible();
  expect(await paper.locator("image").getAttribute("href")).toMatch(/^data:image\/png;base64,.{50000}/);
  const cut = await paper.evaluate((one) => {
    const room = one.getBoundingClientRect();
    return [...one.querySelectorAll("text")].filter((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return left < room.left || right > room.right + 0.5 || top < room.top || bottom > room.bottom;
    }).length;
  });
  expect(cut).toBe(0);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  await expect(page.locator(".print-sheets")).toHaveCount(0);

  // What takes a while is stopped, and the focus stays with the button that began it.
  const slides = page.getByRole("button", { name: "Download slides (PPTX)" });
  await slides.press("Enter");
  await expect(slides).toBeFocused();
  await page.getByRole("button", { name: "Stop", exact: true }).press("Enter");
  await expect(page.getByText("Stopped.")).toBeVisible();
  await expect(slides).toBeFocused();
});
