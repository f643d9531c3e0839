import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What an embed says of itself, as far as the tests look at it. */
export interface Told {
  view: Record<string, string>;
  counts: { events: number };
  totals: { killed: { low: number } };
  playing: boolean;
}

/** What public/embed.js gives a host page for an embed. */
interface Commanding {
  ready: Promise<unknown>;
  getState(): Promise<Told>;
  setView(view: Record<string, string>): Promise<Told & { notices: string[] }>;
  play(): Promise<Told>;
  pause(): Promise<Told>;
  exportImage(options: Record<string, unknown>): Promise<Blob>;
  on(type: string, listener: (payload: unknown) => void): () => void;
}

declare global {
  interface Window {
    EventAtlas: { get(target: string): Commanding };
    /** What a test's listeners have been told, in its order. */
    heard: unknown[];
  }
}

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
