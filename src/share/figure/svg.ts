import { FIGURE_FAMILY, type Primitive, type Stroke, type TextStyle } from "./layout/display-list";
import { xmlText } from "../formats/xml-text";

/** What an SVG is called, and what it shows in words. */
export interface SvgWords {
  title: string;
  desc: string;
}

interface Page {
  width: number;
  height: number;
  background: string;
  list: readonly Primitive[];
}

/**
 * A display list as a standalone SVG document, text as text. `map`: address of the picture of the map; where there is
 * none its place stays empty. Attributes only, no style: a strict policy lets it into a page.
 */
export function svgOf(
  { width, height, background, list }: Page,
  words: SvgWords,
  map: string | null,
): string {
  const clips = new Map<string, string>();
  const body = list.map((one) => drawn(one, map, clips)).join("\n");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
      `viewBox="0 0 ${width} ${height}" role="img" font-family="${attribute(FIGURE_FAMILY)}">`,
    `<title>${xmlText(words.title)}</title>`,
    `<desc>${xmlText(words.desc)}</desc>`,
    `<defs>${[...clips.values()].join("")}</defs>`,
    `<rect width="${width}" height="${height}" fill="${attribute(background)}"/>`,
    body,
    "</svg>",
  ].join("\n");
}

function drawn(one: Primitive, map: string | null, clips: Map<string, string>): string {
  switch (one.kind) {
    case "text":
      return (
        `<text x="${px(one.x)}" y="${px(one.y)}" text-anchor="${ANCHOR[one.align]}" ` +
        `fill="${attribute(one.ink)}"${fontOf(one.style)} xml:space="preserve">${xmlText(one.text)}</text>`
      );
    case "line":
      return `<line x1="${px(one.x)}" y1="${px(one.y)}" x2="${px(one.x2)}" y2="${px(one.y2)}"${strokeOf(one.stroke)}/>`;
    case "rect":
      return (
        `<rect x="${px(one.x)}" y="${px(one.y)}" width="${px(one.width)}" height="${px(one.height)}"` +
        `${inked(one)}/>`
      );
    case "circle":
      return `<circle cx="${px(one.x)}" cy="${px(one.y)}" r="${px(one.radius)}"${inked(one)}/>`;
    case "path":
      return (
        `<g transform="translate(${px(one.x)} ${px(one.y)})"${clipOf(one.clip, clips)}>` +
        `<path d="${attribute(one.path)}"${inked(one)}/></g>`
      );
    case "map":
      if (map === null) return "";
      return (
        `<image x="${px(one.x)}" y="${px(one.y)}" width="${px(one.width)}" height="${px(one.height)}" ` +
        `preserveAspectRatio="none" href="${attribute(map)}"/>`
      );
  }
}

const ANCHOR = { left: "start", center: "middle", right: "end" } as const;
const px = (value: number) => Number(value.toFixed(2));
const attribute = (text: string) => xmlText(text).replace(/"/g, "&quot;");

function fontOf({ size, strong, italic }: TextStyle): string {
  return ` font-size="${px(size)}"${strong ? ' font-weight="600"' : ""}${italic ? ' font-style="italic"' : ""}`;
}

function inked({
  fill,
  stroke,
  opacity,
}: {
  fill: string | null;
  stroke: Stroke | null;
  opacity: number;
}): string {
  const seen = opacity === 1 ? "" : ` opacity="${px(opacity)}"`;
  return ` fill="${fill === null ? "none" : attribute(fill)}"${stroke ? strokeOf(stroke) : ""}${seen}`;
}

function strokeOf({ ink, width, dash, round }: Stroke): string {
  const dashed = dash ? ` stroke-dasharray="${dash.join(" ")}"` : "";
  const rounded = round ? ' stroke-linecap="round" stroke-linejoin="round"' : "";
  return ` stroke="${attribute(ink)}" stroke-width="${px(width)}"${dashed}${rounded}`;
}

function clipOf(clip: { width: number; height: number } | undefined, clips: Map<string, string>): string {
  if (!clip) return "";
  const id = `room-${px(clip.width)}-${px(clip.height)}`.replaceAll(".", "_");
  clips.set(
    id,
    `<clipPath id="${id}"><rect width="${px(clip.width)}" height="${px(clip.height)}"/></clipPath>`,
  );
  return ` clip-path="url(#${id})"`;
}
