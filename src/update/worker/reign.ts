import * as v from "valibot";
import { cacheOf, keyOf, type Site } from "./site";

/**
 * Which version answers pages now, and the pages still open that an earlier one has opened, by the browser's client
 * id. Kept in a cache of its own, because a worker is stopped and started at the browser's will.
 */
export interface Reign {
  version: string;
  leftovers: Readonly<Record<string, string>>;
}

const STATE = "reign";
const ReignSchema = v.object({ version: v.string(), leftovers: v.record(v.string(), v.string()) });

/** Null before the first version has ever taken over, and where what is kept is not a reign. */
export async function readReign(site: Site): Promise<Reign | null> {
  const held = await site.caches.match(keyOf(site, STATE), { cacheName: cacheOf(site, STATE) });
  const value: unknown = await held?.json().catch(() => null);
  const result = v.safeParse(ReignSchema, value);
  return result.success ? result.output : null;
}

/** From this version on; `open`: ids of the pages open now, which all belong to versions before it. */
export async function takeOver(site: Site, before: Reign | null, open: readonly string[]): Promise<Reign> {
  const isSuccession = before !== null && before.version !== site.version;
  const entries = open.flatMap((id): [string, string][] => {
    const version = before?.leftovers[id] ?? (isSuccession ? before.version : site.version);
    return version === site.version ? [] : [[id, version]];
  });
  const reign: Reign = { version: site.version, leftovers: Object.fromEntries(entries) };
  const cache = await site.caches.open(cacheOf(site, STATE));
  await cache.put(keyOf(site, STATE), new Response(JSON.stringify(reign)));
  return reign;
}

/** Deletes the caches of versions that no open page needs any more. */
export async function sweep(site: Site, names: readonly string[], reign: Reign, open: readonly string[]) {
  const needed = new Set(
    [STATE, site.version, ...open.flatMap((id) => reign.leftovers[id] ?? [])].map((version) =>
      cacheOf(site, version),
    ),
  );
  await Promise.all(names.filter((name) => !needed.has(name)).map((name) => site.caches.delete(name)));
}
