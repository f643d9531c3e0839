import { beginning } from "../../model/beginning";

/** A piece of a caption: words, or words that lead to an https address. */
export type CaptionPart = { kind: "text"; text: string } | { kind: "link"; text: string; href: string };

/** "[words](https://…)", or a bare https address; in either, brackets that open close again. */
const LINK =
  /\[([^[\]\n]{1,200})\]\((https:\/\/(?:[^\s()]|\([^\s()]*\)){1,1000})\)|https:\/\/(?:[^\s<>"'()[\]]|\([^\s<>"'()[\]]*\)){1,1000}/g;
/** What ends a sentence rather than an address. */
const TRAILING = /[.,;:!?…»”’]+$/;

/** A caption as paragraphs of plain words and https links; nothing else in it means anything. Pure and total. */
export function captionParts(caption: string): CaptionPart[][] {
  return caption
    .split(/\n\s*\n/)
    .map((paragraph) => partsOf(paragraph.trim()))
    .filter((parts) => parts.length > 0);
}

/** What is read aloud or listed: the caption without addresses that have words of their own. */
export function plainCaption(caption: string): string {
  return captionParts(caption)
    .map((parts) => parts.map(({ text }) => text).join(""))
    .join(" ")
    .replace(/\s+/g, " ");
}

/** The first words of a caption, for a list of steps. */
export function captionStart(caption: string, most = 60): string {
  const text = plainCaption(caption);
  if (text.length <= most) return text;
  const cut = beginning(text, most);
  return `${beginning(cut, Math.max(cut.lastIndexOf(" "), most / 2)).replace(/[\s,;:.]+$/, "")} …`;
}

function partsOf(text: string): CaptionPart[] {
  const parts: CaptionPart[] = [];
  let at = 0;
  for (const match of text.matchAll(LINK)) {
    const words = match[1];
    const written = match[2] ?? match[0].replace(TRAILING, "");
    const href = safeAddress(written);
    if (href === null) continue;
    if (match.index > at) parts.push({ kind: "text", text: text.slice(at, match.index) });
    parts.push({ kind: "link", text: words ?? written, href });
    at = match.index + (words === undefined ? written.length : match[0].length);
  }
  if (at < text.length) parts.push({ kind: "text", text: text.slice(at) });
  return parts;
}

/** The address as the browser will take it; null for what is no https address with a host. */
function safeAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === "https:" && url.hostname !== "" ? url.href : null;
}
