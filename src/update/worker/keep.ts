import { cacheOf, isUnchanging, keyOf, ownCaches, type Site, type SiteFile } from "./site";

/** Header of what is kept: the digest it was checked against, so that an unchanged file is not fetched again. */
const DIGEST = "x-atlas-integrity";

/**
 * Puts files into this version's cache: taken over from an earlier version where its bytes are the same, else fetched
 * and checked against the digest, so that no file of another version gets in. Says which could not be had: a network
 * that failed, a server in the middle of an update, a host that alters files.
 */
export async function keep(site: Site, files: readonly SiteFile[]): Promise<SiteFile[]> {
  const mine = cacheOf(site, site.version);
  const cache = await site.caches.open(mine);
  const earlier = (await ownCaches(site)).filter((name) => name !== mine);

  async function keepOne({ url, integrity }: SiteFile): Promise<void> {
    const key = keyOf(site, url);
    const isSame = (held: Response | undefined) => held?.headers.get(DIGEST) === integrity;
    if (isSame(await cache.match(key))) return;
    for (const cacheName of earlier) {
      const held = await site.caches.match(key, { cacheName });
      if (held && isSame(held)) return cache.put(key, held);
    }
    await cache.put(key, await fetchChecked(site, key, integrity));
  }

  const results = await Promise.allSettled(files.map(keepOne));
  return files.filter((_, index) => results[index]?.status === "rejected");
}

/**
 * The file as a response of its own: one that was redirected would be refused as the answer to a page. Throws unless
 * it is just the file.
 */
async function fetchChecked({ fetch, ...site }: Site, key: string, integrity: string): Promise<Response> {
  const cache = isUnchanging(site, key) ? "default" : "no-cache";
  const response = await fetch(key, { integrity, cache, credentials: "same-origin", priority: "low" });
  if (!response.ok) throw new Error(`${key}: the server answered ${response.status}`);
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  headers.set(DIGEST, integrity);
  return new Response(await response.blob(), { headers });
}
