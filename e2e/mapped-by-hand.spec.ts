import { accountOf, choose, csv, sentence } from "./support/other-files";
import { violations } from "./support/axe";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

test("a file of a known kind can be mapped by hand, and read by its kind again", async ({ page }) => {
  const head =
    "event_id_cnty,event_date,event_type,sub_event_type,actor1,country,fatalities,latitude,longitude";
  const rows = Array.from({ length: 12 }, (_, at) => [
    ...[`AFG${at}`, `2021-03-${10 + at}`, "Protests", "Peaceful protest", "Protesters", "Afghanistan"],
    ...[at % 3, 34.5, 69.2],
  ]);
  await open(page);
  await choose(page, { name: "acled.csv", bytes: Buffer.from(`${head}\n${csv(rows)}\n`) });
  await accountOf(page);
  await expect(sentence(page)).toContainText("12 events");
  await page.keyboard.press("Escape");

  const change = page.getByRole("button", { name: "Change how it is read" });
  await change.click();
  const dialog = page.getByRole("dialog", { name: /acled.csv/ });
  await expect(dialog).toContainText("recognised as ACLED");
  const byHand = dialog.getByRole("button", { name: "Map its columns yourself" });
  await byHand.focus();
  await page.keyboard.press("Enter");
  await expect(dialog.getByLabel("Date", { exact: true })).toHaveValue("1");
  await expect(dialog.getByRole("button", { name: "Read it as ACLED" })).toBeFocused();
  await expect(dialog.getByRole("region", { name: /first rows/ })).toContainText("2021-03-10");
  expect(await violations(page)).toEqual([]);
  await dialog.getByLabel("Kind of event").selectOption({ index: 0 });
  await dialog.getByLabel("What happened").selectOption({ index: 0 });
  await dialog.getByLabel("A row is").selectOption({ label: "Attack" });
  await dialog.getByRole("button", { name: /^Open/ }).click();
  await accountOf(page);
  await expect(sentence(page)).toContainText("12 events, all of them attacks");
  await page.keyboard.press("Escape");

  await change.click();
  await dialog.getByRole("button", { name: "Read it as ACLED" }).click();
  await expect(dialog).toContainText("recognised as ACLED");
  await dialog.getByRole("button", { name: /^Open/ }).click();
  await accountOf(page);
  await expect(sentence(page)).toContainText("12 events, at least 12 killed");
});
