import { createContext } from "svelte";
import type { FileCheck } from "./FileCheck.svelte";
import type { Fetch, Loaded } from "./load";

/** Where the page's files come from: the folder of its site, or the one file that holds them all. */
export interface SiteFiles {
  kind: "site" | "file";
  /** The site's address, from which links are made; of a file, that of the site it was saved from. */
  page: string;
  /** As the browser's own, for addresses below the site's folder ("./data/atlas.json?1a2b"). */
  fetch: Fetch;
  /** The browser's hash; it keeps that from pages served without HTTPS. */
  subtle: SubtleCrypto | undefined;
  /** The address at which the browser itself finds a file, by its path below the folder ("basemap/relief.webp"). */
  address(path: string): Promise<string>;
  /** Takes the events out of a file that holds rows of somebody else's, in place of an atlas. */
  load?: () => Promise<Loaded>;
}

/** The files of the site a page belongs to. */
export function webFiles(page: Window & typeof globalThis): SiteFiles {
  const { baseURI } = page.document;
  return {
    kind: "site",
    page: baseURI,
    fetch: (url, init) => page.fetch(url, init),
    subtle: page.crypto.subtle,
    address: async (path) => new URL(path, baseURI).href,
  };
}

export const [getSiteFiles, setSiteFiles] = createContext<SiteFiles>();
export const [getFileCheck, setFileCheck] = createContext<FileCheck>();
