import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, BrowserContextOptions } from "@playwright/test";

/** A saved page is at most this large, bytes. */
export const LIMIT = 3_500_000;

/** A browser without a network, whatever it asks for noted; what it opens must complain of nothing. */
export async function withoutNetwork(
  browser: Browser,
  screen: BrowserContextOptions = { viewport: { width: 1440, height: 900 } },
): Promise<{ context: BrowserContext; faults: string[] }> {
  const context = await browser.newContext({ ...screen, reducedMotion: "reduce" });
  await context.setOffline(true);
  const faults: string[] = [];
  context.on("request", (request) => {
    if (!/^(file|blob|data):/.test(request.url())) faults.push(`asked for ${request.url()}`);
  });
  context.on("console", (message) => {
    if (/error|warning/.test(message.type()) && !/GPU|WebGL/.test(message.text()))
      faults.push(message.text());
  });
  context.on("weberror", (error) => faults.push(String(error.error())));
  return { context, faults };
}

/** Each part of a file by its name, as it stands there. */
export function partsOf(path: string): Map<string, string> {
  const text = readFileSync(path, "utf8");
  return new Map([...text.matchAll(/id="part:([^"]+)">([^<]*)</g)].map(([, name, part]) => [name!, part!]));
}

/** The map cannot be drawn there: a table stands in for it, and the page is there at once. */
export async function withoutWebGL(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: unknown[]) {
      return String(given[0]).startsWith("webgl") ? null : original.apply(this, given as never);
    } as typeof original;
  });
}
