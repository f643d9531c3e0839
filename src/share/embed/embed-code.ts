import { htmlText } from "../html-text";

/** How large a frame is, px; no width: as wide as there is room. */
export interface FrameSize {
  width: number | null;
  height: number;
}

const widthOf = ({ width }: FrameSize) => (width === null ? "width:100%" : `width:${width}px;max-width:100%`);

/** A frame in HTML. `title` is what a screen reader says it is. */
export function frameCode(link: string, title: string, size: FrameSize): string {
  return (
    `<iframe src="${htmlText(link)}" title="${htmlText(title)}" loading="lazy" ` +
    `style="${widthOf(size)};height:${size.height}px;border:0" referrerpolicy="strict-origin-when-cross-origin" ` +
    `allow="fullscreen; clipboard-write"></iframe>`
  );
}

/** What stands in a frame's place where there can be none. */
export interface Fallback {
  /** The view in words. */
  sentence: string;
  /** Address of the full view. */
  link: string;
  /** Numbers in view, a heading first in each row; head first. No rows: no table. */
  table: { head: readonly string[]; rows: readonly (readonly string[])[] };
  /** null: none. `src`: an address, or the whole picture as one. */
  picture: { src: string; width: number; height: number; alt: string } | null;
}

/**
 * An element and the script that puts the embed into it, in HTML. `link`: address of the embed, beside which the script
 * is. In it, what shows until the embed is there, or where it cannot be.
 */
export function scriptCode(link: string, title: string, size: FrameSize, fallback: Fallback): string {
  const script = new URL("embed.js", link).href;
  const parameters = new URL(link).search.slice(1);
  return [
    `<div data-event-atlas="${htmlText(parameters)}" data-title="${htmlText(title)}" ` +
      `data-height="${size.height}" style="${widthOf(size)}">`,
    ...pictureCode(fallback.picture),
    `  <p>${htmlText(fallback.sentence)} <a href="${htmlText(fallback.link)}">Open the map</a></p>`,
    ...tableCode(fallback.table),
    `</div>`,
    `<script src="${htmlText(script)}" async></script>`,
  ].join("\n");
}

/**
 * It takes no more room than its place has. A file has its room before it is there; what is in the code is there at
 * once, or, where a policy forbids it, needs none.
 */
function pictureCode(picture: Fallback["picture"]): string[] {
  if (picture === null) return [];
  const { src, width, height, alt } = picture;
  const high = src.startsWith("data:") ? "" : `height="${height}" `;
  return [
    `  <img src="${htmlText(src)}" width="${width}" ${high}alt="${htmlText(alt)}" ` +
      `style="display:block;max-width:100%;height:auto">`,
  ];
}

function tableCode({ head, rows }: Fallback["table"]): string[] {
  if (rows.length === 0) return [];
  const heads = head.map((cell) => `<th scope="col">${htmlText(cell)}</th>`).join("");
  const lines = rows.map(([first = "", ...rest]) => {
    const cells = rest.map((cell) => `<td>${htmlText(cell)}</td>`).join("");
    return `    <tr><th scope="row">${htmlText(first)}</th>${cells}</tr>`;
  });
  return [`  <table>`, `    <tr>${heads}</tr>`, ...lines, `  </table>`];
}
