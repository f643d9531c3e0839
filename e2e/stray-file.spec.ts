import { readFileSync } from "node:fs";
import type { BrowserContext } from "@playwright/test";
import { violations } from "./support/axe";
import { bare, serveHost } from "./support/host";
import { eventsBetween } from "./support/reference";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

const all = eventsBetween(null, null).certain.length;
const note = /^(atlas|areas)\.json.* manifest names/;

/** The site with data files that are other than its manifest says, as after half an upload. */
async function change(context: BrowserContext, ...names: string[]): Promise<void> {
  for (const name of names) {
    const body = `${readFileSync(`public/data/${name}`, "utf8")} `;
    await context.route(`**/data/${name}*`, (route) =>
      route.fulfill({ contentType: "application/json", body }),
    );
  }
}

test("a data file that is not the one of its manifest is named, and shown all the same", async ({
  page,
  context,
}) => {
  await change(context, "areas.json");
  await open(page);
  const card = page.getByRole("alert");
  await expect(card).toContainText("areas.json is not the file that this site’s manifest names");
  await expect(page.getByText(`${all} events,`).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await card.getByRole("button", { name: "Dismiss" }).click();
  await expect(card).toHaveCount(0);

  await change(context, "atlas.json");
  await page.reload();
  await expect(card).toContainText("areas.json and atlas.json are not the files");
});

test("an embed says so too, and tells the page it stands in", async ({ page, context, baseURL }) => {
  await change(context, "atlas.json");
  const host = await serveHost(
    bare(`<div id="map" data-event-atlas="v=1"></div><script src="${baseURL}embed.js"></script>
      <script>heard = []; EventAtlas.get("#map").on("error", ({ message }) => heard.push(message))</script>`),
  );
  await page.goto(host.url);
  await expect(page.frameLocator("iframe").getByRole("alert")).toContainText("atlas.json is not the file");
  await expect.poll(() => page.evaluate(() => window.heard)).toEqual([expect.stringMatching(note)]);
  host.close();
});

test("where the browser keeps its hash from the page, nothing is said of any file", async ({
  page,
  context,
}) => {
  await change(context, "atlas.json", "areas.json");
  await context.addInitScript(() => Object.defineProperty(Crypto.prototype, "subtle", { value: undefined }));
  await open(page);
  await expect(page.getByText(`${all} events,`).first()).toBeVisible();
  await expect(page.getByText(note)).toHaveCount(0);
});

test("data as they were built are said nothing of", async ({ page }) => {
  await open(page);
  await expect(page.getByText(note)).toHaveCount(0);
});
