import type { Page } from "@playwright/test";
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
