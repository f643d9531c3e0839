import type { BrowserContext } from "@playwright/test";
import { violations } from "./support/axe";
import { changeAtlas, manifest } from "./support/changed-data";
import { atlas, eventsBetween, killedIn } from "./support/reference";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

const { fingerprint } = manifest;
const GONE = "kerman-2024-01-03";
const then = killedIn(eventsBetween(null, null).certain);
const now = killedIn(eventsBetween(null, null, ({ id }) => id !== GONE).certain);

/** The site after its data changed: one event fewer, and the data before it kept as an edition, or not. */
async function changeData(context: BrowserContext, kept: boolean): Promise<void> {
  const events = atlas.events.filter(({ id }) => id !== GONE);
  const reports = atlas.reports.filter(({ event }) => event !== GONE);
  await changeAtlas(context, { ...atlas, events, reports, disputes: [] }, "0123456789ab");
  await context.route(`**/data/editions/${fingerprint}/*`, (route) => {
    const [name] = route.request().url().split("/").at(-1)!.split("?");
    return kept
      ? route.fulfill({ path: `public/data/${name!}` })
      : route.fulfill({ contentType: "text/html", body: "<p>Not here</p>" });
  });
}

test("a pinned link keeps its data when the site has newer ones, says so, and offers both", async ({
  page,
  context,
}) => {
  await open(page, "?v=1&measure=killed");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("button", { name: /^Pinned to this data/ }).click();
  const link = new URL(await page.getByRole("textbox", { name: "Link" }).inputValue());
  expect(link.searchParams.get("data")).toBe(fingerprint);
  await open(page, link.search);
  await expect(page.getByText(/Pinned: shown on/)).toHaveCount(0);

  await changeData(context, true);
  await open(page, link.search);
  const notice = page.getByText(/Pinned: shown on the data it was made with/);
  await expect(notice).toContainText(`have changed since (0123)`);
  await expect(notice).toContainText(
    `Today this view has ${now.events} events and at least ${now.low} killed`,
  );
  await expect(page.getByText(`${then.events} events,`).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.getByRole("button", { name: "Wounded" }).click();
  await expect(page).toHaveURL(new RegExp(`measure=wounded&data=${fingerprint}$`));
  await page.getByRole("link", { name: "Show today’s data" }).click();
  await expect(page.getByText(`${now.events} events,`).first()).toBeVisible();
  await expect(page.getByText(/As pinned, this view has/)).toContainText(`${then.events} events`);
  await expect(page).toHaveURL(/measure=wounded/);
  await page.getByRole("link", { name: "Show it as pinned" }).click();
  await expect(page.getByText(`${then.events} events,`).first()).toBeVisible();

  await open(page, `embed.html${link.search}&title=Frozen`);
  await page.getByRole("link", { name: "Show today’s data" }).click();
  await expect(page.getByText(`${now.events} events,`).first()).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Frozen");
});

test("data that are kept no longer are said to be missing, and today's are shown", async ({
  page,
  context,
}) => {
  await changeData(context, false);
  await page.goto(`./?v=1&data=${fingerprint}`);
  await expect(page.getByText(/no longer keeps/)).toBeVisible();
  await expect(page.getByText(`${now.events} events,`).first()).toBeVisible();
});
