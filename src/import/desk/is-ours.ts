import { isStory } from "../recognise";
import { RECORD, SHARED } from "../../model/exchange";

/** How much of a file's beginning is looked at, bytes. */
export const LOOK = 65_536;

/**
 * Whether a file is one that Event Atlas itself has written, by its name and its first bytes: a story, an atlas, or a
 * CSV, GeoJSON or KML that carries our records. O(LOOK).
 */
export function isOurs(name: string, start: Uint8Array): boolean {
  if (/\.atlas-story\.json$/i.test(name)) return true;
  const text = new TextDecoder("utf-8").decode(start).trimStart();
  if (text.startsWith("{")) return isOurJson(text);
  if (text.startsWith("<")) return text.includes(`<Data name="${SHARED}">`);
  return isOurHead(/^[^\r\n]*/.exec(text)![0]);
}

/** A table's head may be in quotes, and parted by what a spreadsheet has put there when it saved it anew. */
function isOurHead(line: string): boolean {
  const names = line.split(/[,;\t]/).map((cell) => cell.replace(/^"|"$/g, ""));
  return names.includes("event_id") && names.includes(RECORD);
}

/** An atlas says its format before anything else that could be long; the rest is told by what our GeoJSON shares. */
function isOurJson(text: string): boolean {
  if (isStory(text) || text.includes(`"${SHARED}"`)) return true;
  return /^\{\s*"(?:schemaVersion|title|focus)"\s*:/.test(text) && text.includes('"schemaVersion"');
}
