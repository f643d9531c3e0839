import { storyPlaceOut } from "../../view/story-place";

/** The address at which a story is played: the full page's, or the embed's beside it. `page` is the page's own. */
export function storyAddress(page: string, story: string, file: "" | "embed.html" = ""): string {
  const url = new URL(file === "" ? "./" : file, page);
  const folder = url.origin === "null" ? url.href : `${url.origin}${url.pathname}`;
  return `${folder}?${storyPlaceOut({ story, step: 1 })}`;
}
