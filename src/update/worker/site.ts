/** A file of the site as this version has it: path below the scope, SRI digest (`sha256-…`) of its bytes. */
export interface SiteFile {
  url: string;
  integrity: string;
}

/** One version of the site, and the means by which its worker keeps and serves it. */
export interface Site {
  /** Absolute address of the folder the site is served from, with the closing slash. */
  scope: string;
  version: string;
  caches: CacheStorage;
  fetch: typeof fetch;
}

/** Files under here carry a digest in their name: the same name is the same bytes in every version. */
const UNCHANGING = "assets/";

/** All caches of the site in this folder begin so; other folders of the same host have their own. */
const prefixOf = (scope: string): string => `event-atlas|${scope}|`;

export const cacheOf = ({ scope }: Pick<Site, "scope">, version: string): string =>
  `${prefixOf(scope)}${version}`;

/** The key a file is kept under: its absolute address without a query. */
export const keyOf = ({ scope }: Pick<Site, "scope">, url: string): string => new URL(url, scope).href;

export const isUnchanging = ({ scope }: Pick<Site, "scope">, key: string): boolean =>
  key.startsWith(`${scope}${UNCHANGING}`);

/** Names of this site's caches, of all versions. */
export async function ownCaches({ caches, scope }: Pick<Site, "caches" | "scope">): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefixOf(scope)));
}
