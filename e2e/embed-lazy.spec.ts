import { bare, serveHost } from "./support/host";
import { expect, test } from "./support/watch";

test.use({ realMap: false });

test("a map far down a page is fetched when it comes near, and gets the height that shows all of it", async ({
  page,
  baseURL,
}) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  const host = await serveHost(
    bare(
      `<p style="height:9000px">Long before it.</p>` +
        `<div id="map" data-event-atlas="v=1&amp;ui=map~time~charts~legend" data-height="200" style="width:640px"></div>` +
        `<p>What follows.</p><script src="${baseURL}embed.js" async></script>`,
    ),
  );
  await page.goto(host.url);
  await expect(page.locator("#map iframe")).toHaveCount(1);
  expect(fetched).not.toContain("/embed.html");

  await page.evaluate(() => {
    window.heard = [];
    window.EventAtlas.get("#map").on("height", (height) => window.heard.push(height));
    window.scrollTo(0, 9000);
  });
  await page.evaluate(() => window.EventAtlas.get("#map").ready);
  expect(fetched).toContain("/embed.html");
  const frame = page.frameLocator("#map iframe");
  await expect(frame.locator(".charts canvas").first()).toBeVisible();
  const last = frame.getByRole("link", { name: "Open full view" });
  await expect
    .poll(async () => {
      const [told, given] = await page.evaluate(() => [
        (window.heard as { height: number }[]).at(-1)?.height,
        document.querySelector("iframe")!.clientHeight,
      ]);
      const inner = await frame.locator("html").evaluate((html) => [html.scrollHeight, window.innerHeight]);
      return [given, ...inner].map((height) => height - told!);
    })
    .toEqual([0, 0, 0]);
  const bottom = await last.evaluate((link) => link.getBoundingClientRect().bottom - window.innerHeight);
  expect(bottom).toBeLessThanOrEqual(0);
  expect(await page.locator("#map iframe").evaluate((one) => one.clientHeight)).toBeGreaterThan(400);
  host.close();
});
