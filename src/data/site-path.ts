/** "./data/atlas.json?1a2b" → "data/atlas.json": the path of a file below the site's folder. */
export function sitePath(url: string): string {
  return new URL(url, "file:///").pathname.slice(1);
}
