import { readFile } from "node:fs/promises";
import { violations } from "./support/axe";
import { coloursIn, DARK_LAND, LAND } from "./support/picture";
import { expect, open, test } from "./support/watch";

/** Each costs its drawing of the map: the sharpest is the first, the last is dark. */
const SIZES = [
  { id: "1200x675", width: 1200, height: 675, ratio: 2, theme: "Light" },
  { id: "1600x900", width: 1600, height: 900, ratio: 1, theme: "Light" },
  { id: "1080x1080", width: 1080, height: 1080, ratio: 1, theme: "Light" },
  { id: "a4", width: 1123, height: 794, ratio: 1, theme: "Dark" },
];
/** The middle of the map in every size. */
const MAP = [0.1, 0.3, 0.5, 0.5] as const;

/** The picture of the map is drawn by itself: the page's own map need not be. */
test.use({ realMap: false });

test("a view is saved as an image of each size, with its map and the page’s own numbers, pressed once or twice", async ({
  page,
}) => {
  test.slow();
  await open(page, "?v=1&type=attack");
  const sentence = await page
    .getByText(/15 events, all of them attacks/)
    .first()
    .innerText();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("tab", { name: "Image" }).click();
  const figure = page.getByRole("dialog").locator("[data-figure=ready]");
  const image = page.getByRole("button", { name: "Download PNG" });
  await page.getByLabel("Title").fill("Where attacks killed");
  let saved = 0;
  page.on("download", () => saved++);
  for (const { id, width, height, ratio, theme } of SIZES) {
    const colours = page.getByRole("group", { name: "Colours" });
    await colours.getByRole("button", { name: theme }).click();
    await page.getByLabel("Size", { exact: true }).selectOption(id);
    await page
      .getByRole("group", { name: "Resolution" })
      .getByRole("button", { name: `${ratio}×` })
      .click();
    await expect(figure).toBeVisible();
    const saving = page.waitForEvent("download");
    await image.press("Enter");
    // The first is in the making for long enough: a second press makes no second one.
    if (ratio > 1) await page.keyboard.press("Enter");
    const png = await readFile(await (await saving).path());
    await expect(image).toBeFocused();
    const map = await coloursIn(page, png, MAP, theme === "Dark" ? DARK_LAND : LAND);
    expect(map).toMatchObject({ width: width * ratio, height: height * ratio });
    expect(map.colours).toBeGreaterThan(40);
    expect(map.wanted).toBeGreaterThan(100);
  }
  expect(saved).toBe(SIZES.length);
  const alt = (await figure.getAttribute("aria-label"))!;
  expect(alt).toContain("Where attacks killed.");
  expect(alt).toContain(sentence.split("\n")[0]!.trim());
  expect(alt).toContain("Kabul airport, Aug 2021, killed: at least 182");
  expect(await violations(page, (axe) => axe.include("dialog"))).toEqual([]);
  await page.getByRole("button", { name: "Copy image" }).click();
  await expect(
    page.getByText(/^(Copied\.|This browser does not let a page copy an image\. Download it instead\.)$/),
  ).toBeVisible();
});
