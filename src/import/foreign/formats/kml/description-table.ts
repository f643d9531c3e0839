import { unescaped } from "../xml/unescape";

/** Signs of a name, and of a description that is looked into. */
const [LONGEST_NAME, LONGEST] = [100, 200_000];

/**
 * The rows of two cells in a description's table of HTML, where ArcGIS and others write what they know of a placemark.
 * O(text).
 */
export function describedBy(html: string): [name: string, value: string][] {
  if (html.length > LONGEST || !/<td/i.test(html)) return [];
  const rows = html.split(/<tr\b/i).slice(1);
  return rows.flatMap((row) => {
    const [, name, value, ...more] = row.split(/<t[dh]\b/i).map(wordsOf);
    const isPair = name !== undefined && value !== undefined && more.length === 0;
    return isPair && name !== "" && name.length <= LONGEST_NAME ? [[name, value]] : [];
  });
}

/** What of a cell is text, from the end of its own tag on. */
function wordsOf(cell: string): string {
  const inside = cell.slice(cell.indexOf(">") + 1).replace(/<[^<>]*>/g, " ");
  return unescaped(inside.replaceAll("&nbsp;", " ")).replace(/\s+/g, " ").trim();
}
