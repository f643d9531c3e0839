import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A page that embeds the site. */
export interface Host {
  url: string;
  close: () => void;
}

/** An example host page of e2e/hosts/, with the site's address in it. */
export function hostPage(name: string, site: string): string {
  return readFileSync(`e2e/hosts/${name}.html`, "utf8").replaceAll("%SITE%", site);
}

/** Serves a page on a port of its own: another origin than the site's. */
export async function serveHost(html: string): Promise<Host> {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}

/** A page with a body and nothing else. */
export const bare = (body: string): string =>
  `<!doctype html><html lang="en"><title>A host</title><body><h1>A briefing</h1>${body}</body></html>`;
