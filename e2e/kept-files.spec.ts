import { accountOf, choose, european, sentence } from "./support/other-files";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

test("what was read can be kept on this device, opened again after a reload, and deleted", async ({
  page,
}) => {
  const { file, rows } = european();
  await open(page);
  await choose(page, file);
  await page.getByRole("button", { name: /^Open all|^Open \d/ }).click();
  await accountOf(page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Keep on this device" }).click();
  await expect(page.getByRole("region", { name: "Opened file" })).toContainText("kept on this device");

  await open(page);
  await page.getByRole("button", { name: "Open file", exact: true }).click();
  const kept = page.getByRole("region", { name: "Kept on this device" });
  await expect(kept).toContainText(`${rows.length} events`);
  await kept.getByRole("button", { name: file.name, exact: true }).click();
  await expect(sentence(page)).toContainText(`${rows.length} events`);
  await page.getByRole("button", { name: "Dismiss" }).click();
  await page.getByRole("option").first().click();
  const row = page.getByRole("region", { name: /^Row \d+ of unfälle.csv/ });
  const number = Number(/^Row (\d+)/.exec((await row.getByRole("heading").innerText()).trim())![1]);
  await expect(row.locator("dd").first()).toHaveText(`E${number - 2}`);

  // The events alone take less room: their rows are then looked up in the file when it is opened again.
  await page.getByRole("button", { name: "Open file", exact: true }).click();
  await kept.getByRole("button", { name: /^Keep the events only/ }).click();
  await expect(kept).toContainText("without the file’s rows");
  await kept.getByRole("button", { name: file.name, exact: true }).click();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await page.getByRole("option").first().click();
  await expect(page.getByText("Open the file again to read them here")).toBeVisible();

  await page.getByRole("button", { name: "Open file", exact: true }).click();
  await kept.getByRole("button", { name: `Delete ${file.name}` }).click();
  await expect(kept).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Opened file" })).toContainText("in this tab only");
});
