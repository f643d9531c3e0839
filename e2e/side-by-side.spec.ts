import { violations } from "./support/axe";
import { ACLED_HEAD, accountOf, choose, csv, sentence, type OtherFile } from "./support/other-files";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

/** A file of ACLED: so many events of a country, the first of each file in one village. */
function acled(name: string, country: string, count: number, killed: number): OtherFile {
  const rows = Array.from({ length: count }, (_, at) => [
    ...[
      `${country}${at}`,
      `${1 + (at % 28)} May 2021`,
      2021,
      1,
      at % 2 ? "Battles" : "Protests",
      "Some kind",
    ],
    ...["Somebody", 2, country, "Province", `Village ${at} of ${country}`, 30 + at / 10, 60 + at / 10, 1],
    ...["Paper", `note ${at} of ${country}`, at % 2 ? killed : 0, 1_700_000_000],
  ]);
  return { name, bytes: Buffer.from(`${ACLED_HEAD},timestamp\r\n${csv(rows)}\r\n`) };
}

test("two files side by side add up; each is switched off and on, coloured, renamed, traced to its row and closed", async ({
  page,
}) => {
  const [first, second] = [acled("a.csv", "Iran", 20, 3), acled("b.csv", "Tajikistan", 12, 5)];
  await open(page);
  const before = await sentence(page).innerText();
  const addressBefore = page.url();
  await choose(page, first);
  await accountOf(page);
  await page.keyboard.press("Escape");
  await expect(sentence(page)).toContainText("20 events, 10 of them attacks");
  await choose(page, second);
  expect(await accountOf(page)).toMatchObject({ "Rows read": 12, "Events shown": 12 });
  await expect(page.getByRole("heading", { name: "What was read of b.csv" })).toBeVisible();
  await page.keyboard.press("Escape");
  const files = page.getByRole("region", { name: "Opened files" });
  await expect(files).toContainText("2 files");
  await expect(sentence(page)).toContainText("32 events, 16 of them attacks, at least 60 killed");
  expect(await violations(page)).toEqual([]);

  // The same file again is not counted twice.
  await choose(page, { ...first, name: "copy.csv" });
  await expect(page.getByRole("alert")).toContainText("open already, as “a.csv”");
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(sentence(page)).toContainText("32 events");

  // On and off, by keyboard, is a filter like any other.
  const turn = files.getByRole("switch", { name: "Show a.csv" });
  await turn.focus();
  await page.keyboard.press("Space");
  await expect(turn).toHaveAttribute("aria-checked", "false");
  await expect(sentence(page)).toContainText("12 events, 6 of them attacks, at least 30 killed");
  await expect(page.getByText("File: b.csv").first()).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(sentence(page)).toContainText("32 events");
  await expect(turn).toHaveAttribute("aria-checked", "true");

  // A colour of its own, and a name of its own.
  await files.getByRole("button", { name: "Colour of b.csv: orange" }).press("Enter");
  const colours = page.getByRole("group", { name: "Colour of b.csv" });
  await colours.getByRole("button", { name: "green" }).press("Enter");
  const colour = files.getByRole("button", { name: "Colour of b.csv: green" });
  await expect(colour).toBeFocused();
  await files.getByRole("button", { name: "Rename b.csv" }).press("Enter");
  await page.keyboard.type("Along the Panj");
  await page.keyboard.press("Enter");
  await expect(files.getByRole("button", { name: "Rename Along the Panj" })).toBeFocused();
  const chart = page.locator('[data-chart="file"]');
  await expect(chart).toContainText("Along the Panj");

  // Each a side of a comparison, by the names they have here.
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await page.getByRole("button", { name: "Files", exact: true }).click();
  const side = (letter: string) => page.locator(`[data-head="${letter}"]`);
  await expect(side("A").getByRole("heading")).toContainText("a.csv");
  await expect(side("B").getByRole("heading")).toContainText("Along the Panj");
  await expect(page.locator("[data-line] [role=status]")).toContainText(
    /^At least 30 killed in [AB], at least 30 in/,
  );
  await expect(side("B")).toContainText("12 events");
  await side("A").getByRole("combobox", { name: "File A" }).selectOption({ label: "Along the Panj" });
  await expect(page.getByText("Both sides are the same.")).toBeVisible();
  expect(page.url()).toBe(addressBefore.replace(/\?.*/, ""));
  await page.getByRole("button", { name: /^End/ }).click();

  // What no column holds is found in the rows themselves, when that is asked for and until something else is typed.
  const search = page.getByRole("combobox", { name: /^Search events/ });
  await search.fill("note iran");
  await expect(page.getByRole("search")).toContainText("0 found");
  const rows = page.getByRole("button", { name: "Search the rows themselves too, notes and all" });
  await rows.press("Enter");
  await expect(sentence(page)).toContainText("20 events, 10 of them attacks");
  await expect(search).toBeFocused();
  await search.pressSequentially("x");
  await expect(page.getByRole("search")).toContainText("0 found");
  await search.press("Escape");
  await expect(sentence(page)).toContainText("32 events");

  // A row of each, as it stands in its own file.
  const rowOf = async (village: string, file: string, note: string) => {
    await page.getByRole("option").filter({ hasText: village }).first().click();
    await expect(page.getByRole("heading", { name: new RegExp(`^Row \\d+ of ${file}$`) })).toBeVisible();
    await expect(page.getByText(note, { exact: true })).toBeVisible();
  };
  await rowOf("Village 19 of Iran", "a.csv", "note 19 of Iran");
  await rowOf("Village 11 of Tajikistan", "Along the Panj", "note 11 of Tajikistan");
  expect(decodeURI(page.url())).not.toMatch(/csv|Panj|Iran/);
  expect(page.url()).toBe(addressBefore.replace(/\?.*/, ""));

  await files.getByRole("button", { name: "Close file a.csv" }).click();
  const one = page.getByRole("region", { name: "Opened file", exact: true });
  await expect(one).toContainText("Along the Panj");
  await expect(one).toBeFocused();
  await expect(sentence(page)).toContainText("12 events, 6 of them attacks");

  // What was closed is brought back from right before the files, to its place and as it was.
  const note = page.getByRole("group", { name: "File closed" });
  await expect(
    page.getByRole("status").filter({ hasText: "Closed a.csv. Undo brings it back." }),
  ).toHaveCount(1);
  await expect(note).toBeVisible();
  for (let press = 0; press < 2; press++) await page.keyboard.press("Shift+Tab");
  await expect(note.getByRole("button", { name: "Undo closing a.csv" })).toBeFocused();
  // While the keyboard's focus is in it, it does not go by itself.
  expect(await violations(page, (axe) => axe.include("[aria-label='File closed']"))).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(files.getByRole("button", { name: /^Colour of/ })).toHaveText([/a\.csv: blue/, /Panj: green/]);
  await expect(files).toBeFocused();
  await expect(sentence(page)).toContainText("32 events, 16 of them attacks");
  await expect(note).toHaveCount(0);

  await files.getByRole("button", { name: "Close file a.csv" }).click();
  await expect(one).toBeFocused();
  await one.getByRole("button", { name: "Close file" }).click();
  await expect(sentence(page)).toHaveText(before);
  await expect(note.getByRole("button", { name: "Undo closing Along the Panj" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(note).toHaveCount(0);
});

test("the atlas’ own events stand beside a file, and each leads back to its evidence", async ({ page }) => {
  await open(page, "?v=1&panel=evidence");
  const own = Number((await sentence(page).innerText()).split(" ")[0]);
  await choose(page, acled("a.csv", "Iran", 6, 3));
  await accountOf(page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "own events beside" }).click();
  await expect(page.getByRole("region", { name: "Opened files" })).toContainText(`${own} events`);
  await expect(sentence(page)).toContainText(`${own + 6} events`);
  const event = page.getByRole("option").filter({ hasText: "Crocus" }).first();
  await event.click();
  await page.getByRole("button", { name: "Open its evidence" }).click();
  await expect(page.getByRole("region", { name: /^Opened file/ })).toHaveCount(0);
  await expect(page.locator("[data-event] h2")).toContainText("Crocus");
  await expect(page.getByRole("region", { name: "Report 1" })).toBeVisible();
});

test("files that are chosen together are opened together; one that cannot be ends it, and what was left is said", async ({
  page,
}) => {
  const together = (files: readonly OtherFile[]) =>
    page
      .locator("[data-open-file]")
      .first()
      .setInputFiles(
        files.map(({ name, bytes }) => ({ name, mimeType: "application/octet-stream", buffer: bytes })),
      );
  await open(page);
  await together([acled("a.csv", "Iran", 20, 3), acled("b.csv", "Tajikistan", 12, 5)]);
  await expect(page.getByRole("region", { name: "Opened files" })).toContainText("2 files");
  await expect(sentence(page)).toContainText("32 events, 16 of them attacks, at least 60 killed");
  await page.getByRole("button", { name: "Dismiss" }).click();

  const empty = { name: "empty.csv", bytes: Buffer.from("") };
  await together([acled("c.csv", "Oman", 3, 1), empty, acled("d.csv", "Chad", 4, 1)]);
  await expect(page.getByRole("alert")).toContainText("empty.csv");
  await expect(page.getByRole("alert")).toContainText("1 file after it was not opened either");
  await expect(page.getByRole("region", { name: "Opened files" })).toContainText("3 files");
  await expect(sentence(page)).toContainText("35 events");
});
