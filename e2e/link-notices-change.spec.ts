import type { Page } from "@playwright/test";
import { changeAtlas, manifest } from "./support/changed-data";
import { atlas, eventsBetween, killedIn } from "./support/reference";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

const QUERY = "?v=1&t=2021-01-01..2024-12-31";

/** The link that Share gives for a view. */
async function sharedLink(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  return page.getByRole("textbox", { name: "Link" }).inputValue();
}

test("a shared link carries the data's fingerprint and its counts, and says nothing while they hold", async ({
  page,
  context,
}) => {
  await open(page, QUERY);
  const numbers = killedIn(eventsBetween("2021-01-01", "2024-12-31").certain);
  const link = await sharedLink(page);
  expect(new URL(link).searchParams.get("made")).toBe(
    `${manifest.fingerprint}~${numbers.events}~${numbers.low}`,
  );
  const other = await context.newPage();
  await open(other, new URL(link).search);
  await expect(other.getByText(/this view had|data has changed/)).toHaveCount(0);
});

test("opened on other data it says what the view had and what it has now", async ({ page, context }) => {
  await open(page, QUERY);
  const link = await sharedLink(page);
  const before = killedIn(eventsBetween("2021-01-01", "2024-12-31").certain);
  const gone = "kerman-2024-01-03";
  const after = killedIn(eventsBetween("2021-01-01", "2024-12-31", ({ id }) => id !== gone).certain);
  expect(after.events).toBe(before.events - 1);

  const other = await context.newPage();
  const without = (list: { id?: string; event?: string | null; sides?: { report: string }[] }[]) =>
    list.filter((one) => one.id !== gone && one.event !== gone);
  const reports = atlas.reports.filter((report) => report.event !== gone);
  const changed = { ...atlas, events: without(atlas.events), reports, disputes: [] };
  await changeAtlas(other, changed, "0123456789ab");
  await open(other, new URL(link).search);
  const notice = other.getByRole("status").getByText(/The data has changed/);
  await expect(notice).toContainText(
    `this view had ${before.events} events and at least ${before.low} killed, it has ${after.events} events and at least ${after.low} killed now`,
  );
  await expect(notice).toContainText(`${manifest.fingerprint.slice(0, 4)}, now 0123`);
});
