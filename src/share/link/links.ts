import type { Pin } from "../../model/pin";
import { encodeView } from "../../view/codec";
import type { Made } from "../../view/made";
import type { View } from "../../view/view";

/**
 * The address of the full page, or of the embed beside it, with a view, what it was made with and the data it is
 * pinned to. `page` is the page's own address.
 */
export function viewLink(
  page: string,
  view: View,
  file: "" | "embed.html" = "",
  made: Made | null = null,
  pin: Pin | null = null,
): string {
  const url = new URL(file === "" ? "./" : file, page);
  return `${url.origin === "null" ? url.href : `${url.origin}${url.pathname}`}?${encodeView(view, made, pin)}`;
}

const escapes: Record<string, string> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };
const attribute = (text: string) => text.replace(/[&"<>]/g, (character) => escapes[character]!);

/** The <iframe> code for a host page. `title` is what a screen reader says the frame is. */
export function iframeCode(link: string, title: string): string {
  return (
    `<iframe src="${attribute(link)}" title="${attribute(title)}" loading="lazy" ` +
    `style="width:100%;height:520px;border:0" referrerpolicy="strict-origin-when-cross-origin" ` +
    `allow="fullscreen; clipboard-write"></iframe>`
  );
}
