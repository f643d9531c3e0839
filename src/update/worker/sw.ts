import { keyAsked, kept } from "./answer";
import { keep } from "./keep";
import { readReign, sweep, takeOver, type Reign } from "./reign";
import { ownCaches, type Site, type SiteFile } from "./site";

/**
 * The service worker. It keeps one cache a version and answers each page from the version that opened it. It takes
 * over from an earlier version only when that one's last page is gone, or when a page asks for it. Written to sw.js
 * with the list of files by .ci/worker.mjs.
 */
declare const self: ServiceWorkerGlobalScope;
/** Given when it is built: needed for any page to work offline, and what is fetched in a second step. */
declare const FILES: SiteFile[];
declare const LATER: SiteFile[];
declare const VERSION: string;

const { caches, registration, clients } = self;
const site: Site = {
  scope: registration.scope,
  version: VERSION,
  caches,
  fetch: (input, init) => self.fetch(input, init),
};
let reign: Promise<Reign | null> | undefined;
const readOnce = () => reign ?? remember(readReign(site));

/** What failed is not remembered: a store that cannot be had now may be had the next time. */
function remember(reading: Promise<Reign | null>): Promise<Reign | null> {
  const own = reading.catch((error: unknown) => {
    if (reign === own) reign = undefined;
    throw error;
  });
  reign = own;
  return own;
}

async function openPages(): Promise<string[]> {
  return (await clients.matchAll({ type: "all", includeUncontrolled: true })).map(({ id }) => id);
}

/** Not while another version is on its way: its cache would look like one that nobody needs. */
async function tidy(): Promise<void> {
  const names = await ownCaches(site);
  const now = await readOnce();
  if (!now || registration.installing || registration.waiting) return;
  await sweep(site, names, now, await openPages());
}

async function install(): Promise<void> {
  const missing = await keep(site, FILES);
  if (missing.length > 0) throw new Error(`not kept: ${missing.map(({ url }) => url).join(", ")}`);
}

/** The very first version may answer the page that brought it: it gives what the network would have given. */
async function activate(): Promise<void> {
  const before = await readReign(site);
  await remember(takeOver(site, before, before ? await openPages() : []));
  await tidy();
  if (!before) await clients.claim();
}

/**
 * A page that is opened belongs to this version, though the browser may name the page it takes the place of. Where the
 * store cannot be read, the network has what there is.
 */
async function answer({ request, clientId }: FetchEvent, key: string): Promise<Response> {
  const client = request.mode === "navigate" ? "" : clientId;
  const held = await readOnce()
    .then((now) => kept(site, now, client, key))
    .catch(() => undefined);
  return held ?? self.fetch(request);
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  const key = keyAsked(site, event.request);
  if (key === null) return;
  event.respondWith(answer(event, key));
  if (event.request.mode === "navigate") event.waitUntil(tidy());
});
self.addEventListener("message", (event) => {
  const type: unknown = (event.data as { type?: unknown } | null)?.type;
  if (type === "SKIP_WAITING") event.waitUntil(self.skipWaiting());
  if (type === "COMPLETE") event.waitUntil(keep(site, [...FILES, ...LATER]).then(tidy));
});
