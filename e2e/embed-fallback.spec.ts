import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { violations } from "./support/axe";
import { bare, serveHost } from "./support/host";
import { expect, open, test } from "./support/watch";

/** The picture itself, and what it has in the code, at most. */
const MOST = 60_000 * (4 / 3) + 100;

test("the code’s picture, sentence and table stand where scripts or frames do not run, and go when the map is there", async ({
  page,
  browser,
}) => {
  await open(page, "?v=1&type=attack");
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("tab", { name: "Embed" }).click();
  await page.getByRole("button", { name: "With script and fallback" }).click();
  const field = page.getByRole("textbox", { name: "Code to embed it in a page" });
  await expect(page.getByRole("button", { name: /^In the code: adds \d+ KB$/ })).toBeVisible({
    timeout: 60_000,
  });
  expect(await field.inputValue()).not.toContain("<img");
  await page.getByRole("button", { name: "As a file beside it" }).click();
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^Save the picture/ }).click(),
  ]);
  expect(await field.inputValue()).toContain(
    `<img src="${saved.suggestedFilename()}" width="640" height="530"`,
  );
  await page.getByRole("button", { name: /^In the code/ }).click();
  expect(await violations(page, (axe) => axe.include("dialog"))).toEqual([]);
  const code = await field.inputValue();
  expect(/src="(data:[^"]+)"/.exec(code)![1]!.length).toBeLessThan(MOST);
  await page.close();

  // No scripts at all.
  const host = await serveHost(bare(`${code}<p id="after">What follows.</p>`));
  const still = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 700, height: 900 } });
  const quiet = await still.newPage();
  await quiet.goto(host.url);
  await expect(quiet.getByRole("img", { name: /^ISIS-K and its neighbours/ })).toBeVisible();
  expect(await quiet.getByRole("img").boundingBox()).toMatchObject({ width: 640, height: 530 });
  await expect(quiet.getByText("15 events, all of them attacks").first()).toBeVisible();
  await expect(quiet.getByRole("rowheader", { name: "Afghanistan" })).toBeVisible();
  await still.close();

  // Scripts, but no frame and no picture in code: the page's own policy.
  const strict = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Content-Security-Policy", "frame-src 'none'; img-src 'self'");
    response.end(bare(code));
  });
  await new Promise<void>((resolve) => strict.listen(0, resolve));
  const closed = await browser.newContext();
  const blocked = await closed.newPage();
  await blocked.clock.install();
  await blocked.goto(`http://127.0.0.1:${(strict.address() as AddressInfo).port}/`);
  await expect(blocked.locator("iframe")).toHaveCount(1);
  await blocked.clock.fastForward(21_000);
  await expect(blocked.getByRole("rowheader", { name: "Afghanistan" })).toBeVisible();
  await expect(blocked.getByRole("link", { name: "Open the map" })).toHaveCount(1);
  expect((await blocked.getByRole("img").boundingBox())!.height).toBeLessThan(200);
  await closed.close();
  strict.close();

  // Where all is well: the map takes the picture's place.
  const free = await browser.newContext({ viewport: { width: 700, height: 900 } });
  const live = await free.newPage();
  await live.goto(host.url);
  await live.evaluate(() => window.EventAtlas.get("[data-event-atlas]").ready);
  await expect(live.locator("img")).toBeHidden();
  const [frame, after] = [live.locator("iframe"), live.locator("#after")];
  await expect
    .poll(
      async () =>
        (await after.boundingBox())!.y - (await frame.boundingBox())!.y - (await frame.boundingBox())!.height,
    )
    .toBeLessThan(30);
  await free.close();
  host.close();
});
