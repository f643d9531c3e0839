import { made, workbook } from "./support/made-files";
import { accountOf, choose, sentence } from "./support/other-files";
import { violations } from "./support/axe";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

test("the sheet of a workbook that is read can be chosen, also later and of a kept file", async ({
  page,
}) => {
  const [list, more] = [made(3, 30), made(4, 12)];
  const file = workbook(list, more);
  await open(page);
  await choose(page, file);
  const dialog = page.getByRole("dialog", { name: /list.xlsx/ });
  const sheet = dialog.getByLabel("Sheet");
  const confirm = dialog.getByRole("button", { name: /^Open / });
  await expect(sheet.locator("option:checked")).toHaveText("List");
  await sheet.focus();
  await page.keyboard.press("ArrowDown");
  await expect(sheet.locator("option:checked")).toHaveText("More");
  await expect(confirm).toHaveText(`Open ${more.length} rows`);
  await expect(dialog.getByRole("region", { name: /first rows/ })).toContainText(more[0]!.day!);
  expect(await violations(page)).toEqual([]);
  await confirm.click();
  expect((await accountOf(page))["Rows read"]).toBe(more.length);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Keep on this device" }).click();
  const strip = page.getByRole("region", { name: "Opened file" });
  await expect(strip).toContainText("kept on this device");

  await open(page);
  await page.getByRole("button", { name: "Open file", exact: true }).click();
  const kept = page.getByRole("region", { name: "Kept on this device" });
  await kept.getByRole("button", { name: file.name, exact: true }).click();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await strip.getByRole("button", { name: "Change how it is read" }).click();
  await expect(sheet.locator("option:checked")).toHaveText("More");
  await sheet.selectOption("List");
  await expect(confirm).toHaveText(`Open ${list.length} rows`);
  await confirm.click();
  expect((await accountOf(page))["Rows read"]).toBe(list.length);
  await expect(sentence(page)).toBeVisible();
});
