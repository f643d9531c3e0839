/** The data a link is pinned to, by fingerprint, and which are shown where the site's data have changed since. */
export interface Pin {
  fingerprint: string;
  shows: "pinned" | "today";
}
