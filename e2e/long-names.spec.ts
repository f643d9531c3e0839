import { accountOf, choose, csv, type OtherFile } from "./support/other-files";
import { expect, open, test } from "./support/watch";
import type { Locator, Page } from "@playwright/test";

test.use({ realMap: false });

const NAME = `Register of incidents ${"that somebody kept for the regional office ".repeat(4)}(final).csv`;
const PLACE = "Upper and Lower Municipality of the Northern Autonomous District ".repeat(4).trim();

/** A file of ACLED whose own name is as long as the names in it. */
function register(): OtherFile {
  const head = "event_id_cnty,event_date,event_type,sub_event_type,actor1,country,location,fatalities";
  const rows = Array.from({ length: 5 }, (_, at) => [
    ...[`AFG${at}`, `2021-03-${10 + at}`, "Protests", "Peaceful protest", "Protesters", "Afghanistan"],
    ...[PLACE, at],
  ]);
  return { name: NAME, bytes: Buffer.from(`${head}\n${csv(rows)}\n`) };
}

async function openRegister(page: Page): Promise<void> {
  await open(page);
  await choose(page, register());
  await accountOf(page);
  await page.keyboard.press("Escape");
}

const boxOf = async (of: Locator) => (await of.boundingBox())!;

test("the name of a file, however long, leaves the tools beside it their room", async ({ page }) => {
  await openRegister(page);
  const title = page.getByRole("banner").getByText(NAME);
  const [name, search] = await Promise.all([boxOf(title), boxOf(page.getByRole("search"))]);
  expect(search.width).toBeGreaterThan(150);
  expect(name.x + name.width).toBeLessThanOrEqual(search.x);
  await expect(title).toHaveAttribute("title", NAME);

  // Nor do names of places push the list apart: a title of two lines, three for date and place.
  const row = page.getByRole("listbox").getByRole("option").first();
  expect((await boxOf(row)).height).toBeLessThan(110);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("what was read of a file stands under its name, not on it", async ({ page }) => {
    await openRegister(page);
    const strip = page.getByRole("region", { name: "Opened file" });
    const [name, sum] = await Promise.all([
      boxOf(strip.getByRole("button", { name: `Rename ${NAME}` }).locator(":scope > :last-child")),
      boxOf(strip.getByText(/imported, in this tab only/)),
    ]);
    expect(name.y + name.height).toBeLessThanOrEqual(sum.y);
    expect(name.height).toBeLessThan(44);
  });
});

for (const width of [320, 360])
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 640 }, hasTouch: true, isMobile: true });

    test("no button and no name in header and sheet is cut off", async ({ page }) => {
      await open(page);
      const story = await boxOf(
        page.getByRole("region", { name: "Details" }).getByRole("button", { name: "Story" }),
      );
      expect(story.x + story.width).toBeLessThanOrEqual(width);
      const [share, name] = [
        page.getByRole("button", { name: "Share" }),
        page.getByRole("heading", { level: 1 }),
      ];
      const { x, width: wide } = await boxOf(share);
      expect(x + wide).toBeLessThanOrEqual(width);
      // Its name stands whole, or not at all.
      const cut = await name.evaluate((one) => one.scrollWidth > one.clientWidth);
      expect(cut).toBe(false);
    });
  });
