import type { Page } from "@playwright/test";
import { choose, sentence } from "./support/other-files";
import { bare, serveHost } from "./support/host";
import { expect, open, test } from "./support/watch";

test.use({ realMap: false });

/** A part of the application comes cut off. */
const spoil = (page: Page, part: string) =>
  page.route(`**/assets/${part}-*.js`, (route) =>
    route.fulfill({ contentType: "text/javascript", body: "throw new Error('cut off')" }),
  );

test("an embedded story that cannot be fetched says so, and its host is told", async ({ page, baseURL }) => {
  await spoil(page, "StoryEmbed");
  const host = await serveHost(
    bare(
      `<div id="map" data-event-atlas="story=peshawar-to-moscow"></div>` +
        `<script src="${baseURL}embed.js" async></script>`,
    ),
  );
  await page.goto(host.url);
  const words = "Loading the story failed. Check the connection, then reload.";
  const told = await page.evaluate(() =>
    window.EventAtlas.get("#map").ready.catch((error: Error) => error.message),
  );
  expect(told).toContain(words);
  host.close();
  await page.goto("./embed.html?story=peshawar-to-moscow");
  await expect(page.getByRole("alert")).toHaveText(words);
});

test("a story that cannot be fetched says so, and the atlas is behind it", async ({ page }) => {
  await spoil(page, "StoryPlayer");
  await page.goto("./?story=peshawar-to-moscow");
  await expect(page.getByRole("alert")).toHaveText(/^Loading the story failed/);
  await page.getByRole("button", { name: "Go to the atlas" }).click();
  await expect(page.locator("[data-map]")).toHaveAttribute("data-map", "idle");
});

test("a comparison that cannot be fetched says so", async ({ page }) => {
  await spoil(page, "CompareView");
  await open(page);
  await page.getByRole("button", { name: /^Compare/ }).click();
  await expect(page.getByText(/^Loading the comparison failed/)).toBeVisible();
});

test("of a file that was read, the report and the questions say so, and the page goes on", async ({
  page,
}) => {
  await spoil(page, "ImportReport");
  await spoil(page, "MappingDialog");
  await open(page);
  const before = await sentence(page).innerText();
  const alert = page.getByRole("alert");
  await choose(page, { name: "list.csv", bytes: Buffer.from("when,what\n2021-03-04,fire\n") });
  await expect(alert).toHaveText(/^Loading the questions about the file failed/);
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(alert).toHaveCount(0);
  expect(await sentence(page).innerText()).toBe(before);

  const head = "event_id_cnty,event_date,event_type,sub_event_type,actor1,fatalities,latitude,longitude";
  const row = "AFG1,2021-03-04,Battles,Armed clash,Taliban,2,34.5,69.2";
  await choose(page, { name: "acled.csv", bytes: Buffer.from(`${head}\n${row}\n`) });
  await expect(alert).toHaveText(/^Loading the report failed/);
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(alert).toHaveCount(0);
  await expect(sentence(page)).toContainText("1 event");
});
