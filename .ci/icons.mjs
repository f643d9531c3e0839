import { readFileSync, mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { ensureChromium } from "./browser.mjs";

/**
 * `npm run icons`: draws public/icons/ from public/icon.svg. A maskable icon has no corners of its own: the platform cuts
 * it, and what matters lies within the middle four fifths already.
 */
const drawing = readFileSync("public/icon.svg", "utf8");
const square = drawing.replace(/ rx="\d+"/, "");
if (square === drawing) throw new Error("public/icon.svg: no rounded corners found");

const executablePath = await ensureChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ["--no-sandbox"],
});
mkdirSync("public/icons", { recursive: true });
for (const size of [192, 512]) {
  for (const [name, svg] of Object.entries({ icon: drawing, maskable: square })) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
    await page.setContent(
      `<style>body{margin:0}img{display:block;width:100vw}</style><img alt="" src="${source}">`,
    );
    await page.screenshot({ path: `public/icons/${name}-${size}.png`, omitBackground: true });
    await page.close();
  }
}
await browser.close();
