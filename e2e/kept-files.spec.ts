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

  // The file is kept too: how it is read can be changed, beginning with how it was; the kept copy stays until it is kept again.
  const strip = page.getByRole("region", { name: "Opened file" });
  await strip.getByRole("button", { name: "Change how it is read" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel("Killed", { exact: true })).toHaveValue(String(5));
  await dialog.getByLabel("Killed", { exact: true }).selectOption({ label: "not in this file" });
  await dialog.getByRole("button", { name: /^Open all|^Open \d/ }).click();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(sentence(page)).not.toContainText("killed");
  await expect(strip).toContainText("kept on this device as it was read before");
  await strip.getByRole("button", { name: "Keep it as it is read now" }).click();
  await expect(strip).not.toContainText("read before");

  // The events alone take less room: their rows are then looked up in the file when it is opened again.
  await page.getByRole("button", { name: "Open file", exact: true }).click();
  await kept.getByRole("button", { name: /^Keep the events only/ }).click();
  await expect(kept).toContainText("without the file’s rows");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Close file" }).click();
  await page.getByRole("button", { name: "Open file", exact: true }).click();
  await kept.getByRole("button", { name: file.name, exact: true }).click();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await page.getByRole("option").first().click();
  await expect(page.getByText("Open the file again to read them here")).toBeVisible();

  // What the browser does not delete is said to be there still.
  await page.getByRole("button", { name: "Open file", exact: true }).click();
  await page.evaluate(() => {
    const { prototype } = IDBObjectStore;
    const original = prototype.delete;
    prototype.delete = function () {
      prototype.delete = original;
      throw new DOMException("The disk is gone.", "UnknownError");
    };
  });
  await kept.getByRole("button", { name: `Delete ${file.name}` }).click();
  const alert = page.getByRole("alert").filter({ hasText: `${file.name} was not deleted.` });
  await expect(alert).toContainText(
    "The browser did not do it: The disk is gone. It is still on this device.",
  );
  await alert.getByRole("button", { name: "Dismiss" }).click();

  await page.getByRole("button", { name: "Open file", exact: true }).click();
  await kept.getByRole("button", { name: `Delete ${file.name}` }).click();
  await expect(kept).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Opened file" })).toContainText("in this tab only");
});

test("no room, no place and a file kept by another edition are said, and the file stays open", async ({
  page,
}) => {
  const rows = Array.from({ length: 400 }, (_, at) => `E${at},2020-01-0${1 + (at % 9)},34.5,69.2,${at % 5}`);
  const table = `event_id,date,latitude,longitude,killed\n${rows.join("\n")}\n`;
  const file = { name: "kept.csv", bytes: Buffer.from(table) };
  const openIt = async () => {
    await choose(page, file);
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^Open / })
      .click();
    await page.getByRole("button", { name: "Dismiss" }).click();
  };
  const keep = page.getByRole("button", { name: "Keep on this device" });
  const alert = page.getByRole("alert");
  await open(page);
  await openIt();
  const browser = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await browser.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 5000 });
  await keep.click();
  await expect(alert).toContainText("kept.csv was not kept. It needs");
  await expect(alert).toContainText("Delete a kept file, or free some space");
  await expect(sentence(page)).toContainText("400 events");
  await browser.send("Storage.overrideQuotaForOrigin", { origin });
  await keep.click();
  await expect(page.getByRole("region", { name: "Opened file" })).toContainText("kept on this device");

  // As an edition with another form would have left it.
  await page.evaluate(
    () =>
      new Promise((done, fail) => {
        const asked = indexedDB.open("event-atlas");
        asked.onsuccess = () => {
          const database = asked.result;
          const files = database.transaction("files", "readwrite").objectStore("files");
          const keys = files.getAllKeys();
          keys.onsuccess = () => {
            const rows = keys.result.find((key) => String(key).startsWith("rows:"))!;
            files.put({ format: 0, read: {} }, rows);
          };
          files.transaction.onabort = fail;
          files.transaction.oncomplete = () => done(database.close());
        };
      }),
  );
  await open(page);
  const before = await sentence(page).innerText();
  await page.getByRole("button", { name: "Open file", exact: true }).click();
  const kept = page.getByRole("region", { name: "Kept on this device" });
  await kept.getByRole("button", { name: file.name, exact: true }).click();
  await expect(alert).toContainText(
    "It was kept by another edition of Event Atlas. Open the file itself again.",
  );
  await expect(sentence(page)).toHaveText(before, { useInnerText: true });

  // Where there is no database, nothing is offered.
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("Not here.", "SecurityError");
    };
  });
  await open(page);
  await openIt();
  await expect(sentence(page)).toContainText("400 events");
  await expect(keep).toHaveCount(0);
});
