import { cacheOf, isUnchanging, type Site } from "./site";
import type { Reign } from "./reign";

type Asked = Pick<Request, "url" | "method">;

/** The key a request is kept under, its query ignored (a view, a fingerprint); null for what is none of the site's. */
export function keyAsked({ scope }: Pick<Site, "scope">, { url, method }: Asked): string | null {
  if (method !== "GET") return null;
  const address = new URL(url);
  const key = `${address.origin}${address.pathname}`;
  if (!key.startsWith(scope)) return null;
  return key === scope ? `${scope}index.html` : key;
}

/**
 * What the version that opened a page has under a key: so that a page goes on as it began, whichever version reigns by
 * now. Undefined: not kept, ask the network. An unchanging file is taken from any version that has it.
 */
export async function kept(
  site: Site,
  reign: Reign | null,
  client: string,
  key: string,
): Promise<Response | undefined> {
  const version = reign?.leftovers[client] ?? site.version;
  const held = await site.caches.match(key, { cacheName: cacheOf(site, version) });
  if (held || !isUnchanging(site, key)) return held;
  return site.caches.match(key);
}
