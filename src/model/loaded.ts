import type { Atlas, Manifest } from "./schema";

/** A dataset that can be shown. */
export interface Loaded {
  manifest: Manifest;
  atlas: Atlas;
  origin: Origin;
  /** Fingerprint of the site's own data, under which the outlines of places are fetched. */
  outlines: string;
}

/** Where a dataset comes from: the site, which a link can lead to, or a file that only this tab has. */
export type Origin = { kind: "site" } | { kind: "file"; name: string };
