import { createQuery, useQueryClient } from "@tanstack/svelte-query";
import type { Pin } from "../model/pin";
import { loadAtlas, readJson, type Fetch, type Loaded } from "./load";
import { getSiteFiles, type SiteFiles } from "./site-files";

/**
 * Files of a build do not change under a page: fetched once, never again by themselves; and fetched though the
 * browser believes itself offline, for the site may come from this machine or an intranet. Every change is told:
 * by default a result that nobody has read yet arrives unannounced, and stays unseen when it is read later.
 */
const ONCE = {
  staleTime: Infinity,
  gcTime: Infinity,
  retry: 1,
  refetchOnWindowFocus: false,
  networkMode: "always",
  notifyOnChangeProps: "all",
} as const;

/** Manifest and atlas, validated: the site's, or those a link is pinned to. */
export function atlasQuery(base: string, pin: Pin | null) {
  const { fetch, load } = getSiteFiles();
  return createQuery<Loaded>(() => ({
    ...ONCE,
    queryKey: ["atlas", base, pin],
    queryFn: ({ signal }) => (load ? load() : loadAtlas(fetch, base, pin, signal)),
  }));
}

/** A generated file of the site as it stands (basemap, geometry), by its path below the site's folder. */
export function fileQuery(path: string) {
  const { fetch } = getSiteFiles();
  return createQuery<unknown>(() => fileOptions(fetch, path));
}

/** The same for who needs a file later and once: what the page has fetched is not fetched again. */
export function fileReader(): ((path: string) => Promise<unknown>) & Pick<SiteFiles, "address"> {
  const client = useQueryClient();
  const { fetch, address } = getSiteFiles();
  const read = (path: string) => client.ensureQueryData(fileOptions(fetch, path));
  return Object.assign(read, { address });
}

function fileOptions(fetch: Fetch, path: string) {
  return {
    ...ONCE,
    queryKey: ["file", path],
    queryFn: ({ signal }: { signal: AbortSignal }) => readJson(fetch, "./", path, signal),
  };
}
