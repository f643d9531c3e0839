import { listWords } from "../model/list-words";

/** That files are not those of their manifest, and what can be done. */
export function strayWords(files: readonly string[], fingerprint: string): string {
  const which = files.length === 1 ? "is not the file" : "are not the files";
  return `${listWords(files)} ${which} that this site’s manifest names: what is shown may not be data ${fingerprint.slice(0, 4)}. Reload; if it stays so, the site’s copy is not whole.`;
}
