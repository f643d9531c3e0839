import { chromium } from "@playwright/test";

/**
 * `npm run pictures`: takes the README's pictures of the built site anew, with the Chromium that CHROMIUM_PATH names
 * or Playwright's own. Needs `npm run build` and `node .ci/preview.mjs 4273` running.
 */
const SITE = process.env["SITE"] ?? "http://localhost:4273/";
const PICTURES = [
  { name: "desktop", query: "?v=1", width: 1440, height: 900 },
  {
    name: "dark",
    query: "?v=1&event=kabul-airport-2021-08&panel=evidence&map=7.2/34.6/69.8&theme=dark",
    width: 1440,
    height: 900,
  },
  {
    name: "phone",
    query: "?v=1&event=kabul-airport-2021-08&panel=evidence&map=4.2/33/66",
    width: 390,
    height: 844,
  },
  {
    name: "embed",
    query: "embed.html?v=1&type=attack&title=Attacks%20told%20by%20five%20documents",
    width: 640,
    height: 420,
  },
];

const executablePath = process.env["CHROMIUM_PATH"];
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
});
for (const { name, query, width, height } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: "reduce" });
  await page.goto(`${SITE}${query}`);
  await page.locator('[data-map="idle"]').waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `e2e/pictures/${name}.png` });
  await page.close();
}
await browser.close();
