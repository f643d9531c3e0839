import { ownCaches } from "./site";

/**
 * The kill switch: copied over sw.js, it takes the worker's place at once, deletes what was kept and takes itself out.
 * Open pages stay as they are and go to the network from then on. Written to sw-off.js by .ci/worker.mjs.
 */
declare const self: ServiceWorkerGlobalScope;
const { caches, registration } = self;

async function leave(): Promise<void> {
  const names = await ownCaches({ caches, scope: registration.scope });
  await Promise.all(names.map((name) => caches.delete(name)));
  await registration.unregister();
}

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(leave()));
