import { readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "@playwright/test";
import { expect, open, test } from "./support/watch";

/** The pictures of the map are drawn by themselves: the page's own map need not be. */
test.use({ realMap: false });

interface StoryFile {
  title: string;
  steps: { view: string; caption: string; notes: string }[];
}
const shipped = JSON.parse(
  readFileSync("public/stories/peshawar-to-moscow.atlas-story.json", "utf8"),
) as StoryFile;
/** Two views of it that count differently; each step costs its pictures. */
const steps = [shipped.steps[3]!, shipped.steps.at(-1)!];
const story: StoryFile = { ...shipped, title: "Kabul & all", steps };

const bare = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, "");

/** What the steps say of their counts while the story is played: its view sentence, each. */
async function sentencesShown(page: Page): Promise<string[]> {
  const shown: string[] = [];
  const sentence = page.locator("[data-stage] .sentence");
  const panel = page.getByRole("tabpanel", { name: "Story" });
  await panel.getByRole("button", { name: "Play" }).click();
  for (const at of steps.keys()) {
    await expect(page.locator("[data-stage]")).toHaveAttribute("data-step", String(at + 1));
    if (at > 0) await expect(sentence).not.toContainText(shown[at - 1]!);
    shown.push((await sentence.innerText()).split("\n")[0]!);
    await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("Escape");
  return shown;
}

test("a story comes out as a slide and a sheet a step, each with its caption, its map and the counts the step shows", async ({
  page,
}) => {
  test.slow();
  await open(page);
  await page.getByRole("button", { name: "Story", exact: true }).click();
  const file = { name: "two.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(story)) };
  await page.getByLabel("Story file").setInputFiles(file);
  await expect(page.getByRole("list", { name: "Steps" }).getByRole("listitem")).toHaveCount(steps.length);
  const sentences = await sentencesShown(page);

  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("tab", { name: "Slide and print" }).click();
  await expect(page.getByRole("dialog").getByText("The story that is open, 2 steps:")).toBeVisible();
  const saving = page.waitForEvent("download", { timeout: 90_000 });
  await page.getByRole("button", { name: "Download slides (PPTX)" }).click();
  const deck = unzipSync(new Uint8Array(readFileSync(await (await saving).path())));
  const partsNamed = (pattern: RegExp) =>
    Object.keys(deck)
      .filter((name) => pattern.test(name))
      .sort()
      .map((name) => deck[name]!);
  const words = (bytes: Uint8Array) => {
    const { documentElement } = new DOMParser().parseFromString(strFromU8(bytes), "text/xml");
    return bare(documentElement?.textContent);
  };
  const slides = partsNamed(/^ppt\/slides\/slide\d+\.xml$/).map(words);
  const notes = partsNamed(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).map(words);
  const maps = partsNamed(/^ppt\/media\/.*\.png$/);
  expect([slides.length, notes.length, maps.length]).toEqual([2, 2, 2]);
  for (const [at, step] of steps.entries()) {
    expect(slides[at]).toContain(bare(`${story.title}, ${at + 1} of 2`));
    expect(slides[at]).toContain(bare(step.caption));
    expect(slides[at]).toContain(bare(sentences[at]));
    expect(notes[at]).toContain(bare(step.notes));
    expect(maps[at]!.length).toBeGreaterThan(20_000);
  }
  expect(Buffer.compare(maps[0]!, maps[1]!)).not.toBe(0);

  // The print dialog is the browser's: what it is handed is looked at.
  await page.evaluate(() => (window.print = () => {}));
  await page.getByRole("button", { name: "Print the story" }).click();
  const sheets = page.locator(".print-sheets svg");
  await expect(sheets).toHaveCount(2, { timeout: 90_000 });
  for (const [at, step] of steps.entries()) {
    const sheet = bare((await sheets.nth(at).locator("text").allTextContents()).join(""));
    expect(sheet).toContain(bare(`${story.title}, ${at + 1} of 2`));
    expect(sheet).toContain(bare(step.caption));
    expect(sheet).toContain(bare(sentences[at]));
  }
  const pictures = await sheets
    .locator("image")
    .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  expect(new Set(pictures).size).toBe(2);
  for (const picture of pictures) expect(picture).toMatch(/^data:image\/png;base64,.{50000}/);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
});
