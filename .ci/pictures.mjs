import { chromium } from "@playwright/test";
import { ensureChromium } from "./browser.mjs";
import { serve } from "./serve.mjs";

/**
 * `npm run pictures`: takes the README's pictures of the built site (`npm run build`) anew, in the browser that the
 * tests use.
 */
const SHOT = [
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
  { name: "story", query: "?story=peshawar-to-moscow&step=5", width: 1440, height: 900 },
];

/** A figure is a file of its own: it is downloaded, as a reader would. */
const FIGURE = { name: "figure", query: "?v=1&type=attack&t=2018-01-01..2024-12-31" };

const executablePath = await ensureChromium();
const { server, port } = await serve(0);
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
});

async function opened(query, width = 1440, height = 900) {
  const page = await browser.newPage({
    viewport: { width, height },
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  await page.goto(`http://localhost:${port}/${query}`);
  await page.locator('[data-map="idle"]').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page;
}

for (const { name, query, width, height } of SHOT) {
  const page = await opened(query, width, height);
  await page.screenshot({ path: `e2e/pictures/${name}.png` });
  await page.close();
}
const page = await opened(FIGURE.query);
await page.getByRole("button", { name: "Share", exact: true }).click();
await page.getByRole("tab", { name: "Image" }).click();
await page.getByRole("textbox", { name: "Title" }).fill("Where attacks killed, 2018 to 2024");
await page.getByRole("button", { name: "1×", exact: true }).click();
await page.locator('[data-figure="ready"]').waitFor();
const [image] = await Promise.all([
  page.waitForEvent("download"),
  page.getByRole("button", { name: "Download PNG" }).click(),
]);
await image.saveAs(`e2e/pictures/${FIGURE.name}.png`);
await browser.close();
server.close();
