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
