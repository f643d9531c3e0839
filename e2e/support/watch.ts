import { test as base, expect, type Page } from "@playwright/test";

/** What a page must never do: talk to another origin, or complain on the console. */
export interface Watch {
  foreign: string[];
  complaints: string[];
}

function watch(page: Page, allowed: readonly string[] = []): Watch {
  const seen: Watch = { foreign: [], complaints: [] };
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (!["http:", "https:"].includes(url.protocol)) return;
    const own = new URL(page.url() === "about:blank" ? request.url() : page.url()).origin;
    if (url.origin !== own && !allowed.includes(url.origin)) seen.foreign.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") seen.complaints.push(message.text());
  });
  page.on("pageerror", (error) => seen.complaints.push(String(error)));
  return seen;
}

/** Software drivers say this of themselves; it is about the machine, not about the page. */
const MACHINE = /GPU stall due to ReadPixels|Automatic fallback to software WebGL|GroupMarkerNotSet/;

/** A test in which any request elsewhere and any complaint fails. */
export const test = base.extend<{ seen: Watch }>({
  seen: [
    async ({ page }, use) => {
      const seen = watch(page);
      await use(seen);
      expect(seen.foreign).toEqual([]);
      expect(seen.complaints.filter((text) => !MACHINE.test(text))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens an address of the site and waits until the map has drawn. */
export async function open(page: Page, query = ""): Promise<void> {
  await page.goto(`./${query}`);
  await expect(page.locator("[data-map]")).toHaveAttribute("data-map", "idle");
}
