import { foldWords } from "../model/fold";
import { foundWords, piecesOf, type Piece } from "../model/found-words";
import type { TextField } from "../table/event-text";

/** Why an event was found: its title with what stands there marked, and where the other words stand. */
export interface WhyFound {
  title: Piece[];
  elsewhere: { of: Exclude<TextField["of"], "title">; pieces: Piece[] }[];
}

/** Characters shown on either side of what was found. */
const AROUND = 44;

/** Reads an event's texts in their order, as far as is needed to show every word asked for. O(its words). */
export function whyFound(fields: readonly TextField[], query: string): WhyFound {
  const wanted = foldWords(query);
  const missing = new Set(wanted);
  const why: WhyFound = { title: [], elsewhere: [] };
  for (const { of, text } of fields) {
    const found = foundWords(text, wanted);
    const news = found.filter(({ word }) => missing.has(word));
    if (of === "title") why.title = piecesOf(text, found);
    else if (news.length > 0) why.elsewhere.push({ of, pieces: excerpt(text, found, news[0]!.start) });
    for (const { word } of news) missing.delete(word);
    if (missing.size === 0) break;
  }
  return why;
}

/** The stretch of text around a place in it, cut between words. */
function excerpt(text: string, found: ReturnType<typeof foundWords>, at: number): Piece[] {
  const from = at <= AROUND ? 0 : text.indexOf(" ", at - AROUND) + 1;
  const cut = text.lastIndexOf(" ", at + 2 * AROUND);
  const to = text.length <= at + 2 * AROUND || cut <= at ? text.length : cut;
  const shown = found
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  const pieces = piecesOf(text.slice(from, to), shown);
  const [before, after] = [from > 0 ? "… " : "", to < text.length ? " …" : ""];
  return [
    { text: before, found: false },
    ...pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, " ") })),
    { text: after, found: false },
  ].filter((piece) => piece.text !== "");
}
