import { textPart, type Placed, type SlideBox, type SlidePart, type SlideShape } from "./slide-part";
import { widthOf } from "./text-room";
import type { FigureInks } from "../figure/layout/inks";
import type { LegendEntry } from "../figure/legend";
import { legendInks } from "../figure/legend-inks";
import { AREA_KIND } from "../../map/zones/area-kinds";
import { AROUND, FAINT } from "../../map/points/draw-point";
import { EVENT_TYPE } from "../../model/event-type";
import { countWords } from "../../model/words";

/** Text, in points; a line, the room of a sign, the space between signs, inches. */
const SIZE = 10;
const LINE = 0.23;
const SIGN = 0.27;
const GAP = 0.16;
/** px of the map's picture in an inch of the slide. */
export const MAP_PX = 96;
/** A circle larger than this is left out, px: two smaller ones say the scale. */
const LARGEST = 24;

/** The signs on the map as shapes of their own, as many beside each other as fit: the circles' scale comes first. */
export function planLegend(
  entries: readonly LegendEntry[],
  { x, y, width }: Pick<SlideBox, "x" | "y" | "width">,
  figure: FigureInks,
): Placed {
  const inks = legendInks(entries, figure);
  const sizes = entries.filter((entry) => entry.kind === "size" && entry.radius <= LARGEST);
  const shown = [...sizes, ...entries.filter(({ kind }) => kind !== "size")];
  if (shown.length === 0) return { parts: [], bottom: y };
  const tallest = Math.max(LINE, ...sizes.map((entry) => diameterOf(entry)));
  const placed: Placed = { parts: [], bottom: y + tallest };
  let [at, line] = [x, tallest];
  const label = (text: string): void => {
    const wide = widthOf(text, SIZE) + 0.04;
    const box = { x: at, y: placed.bottom - (line + LINE) / 2, width: wide, height: LINE };
    const paragraphs = [[{ text, ink: inks.text }]];
    placed.parts.push(textPart({ name: `Legend: ${text}`, size: SIZE, paragraphs, anchor: "middle" }, box));
    at += wide + GAP;
  };
  if (sizes.length > 0) label("Killed, best estimate");
  for (const entry of shown) {
    const counts = entry.kind === "type" || entry.kind === "file";
    const text = counts ? `${entry.label} ${countWords(entry.events)}` : entry.label;
    const sign = entry.kind === "size" ? diameterOf(entry) : SIGN;
    if (at > x && at + sign + widthOf(text, SIZE) + 0.1 > x + width) {
      [at, line] = [x, LINE];
      placed.bottom += LINE;
    }
    placed.parts.push(signOf(entry, { x: at, middle: placed.bottom - line / 2, room: sign }, inks));
    at += sign + 0.05;
    label(text);
  }
  return placed;
}

const diameterOf = (entry: LegendEntry) => (entry.kind === "size" ? (2 * entry.radius) / MAP_PX : 0);

interface Place {
  x: number;
  middle: number;
  room: number;
}

function signOf(entry: LegendEntry, place: Place, inks: FigureInks): SlidePart {
  const { attack } = inks.types;
  const blank = { ink: inks.page, opacity: 1 };
  const line = (ink: string, width: number, dash: Line["dash"] = "solid"): Line => ({ ink, width, dash });
  const shape = (
    form: SlideShape,
    [width, height]: [number, number],
    fill: Shape["fill"],
    edge: Line | null,
    text = "",
  ) => {
    const box = { x: place.x + (place.room - width) / 2, y: place.middle - height / 2, width, height };
    return { kind: "shape", shape: form, box, fill, line: edge, text, ink: inks.text } as const;
  };
  switch (entry.kind) {
    case "type": {
      const form = EVENT_TYPE[entry.type].shape;
      const fill = { ink: inks.types[entry.type], opacity: 1 };
      return shape(form === "circle" ? "ellipse" : form, [0.125, 0.125], fill, null);
    }
    case "file": {
      const ink = entry.colour ? inks.files[entry.colour] : inks.types.attack;
      return shape("ellipse", [0.125, 0.125], { ink, opacity: 1 }, null);
    }
    case "size":
      return shape("ellipse", [place.room, place.room], { ink: attack, opacity: inks.fillAlpha }, null);
    case "hollow":
      return shape("ellipse", [0.11, 0.11], blank, line(attack, 1.5));
    case "dashed":
      return shape("ellipse", [0.12, 0.12], blank, line(attack, 1.5, "dot"));
    case "count":
      return shape("ellipse", [0.2, 0.2], blank, line(inks.text, 1), "3");
    case "around":
      if (entry.plain) return shape("ellipse", [0.06, 0.06], { ink: attack, opacity: FAINT.vague }, null);
      return shape("ellipse", [0.16, 0.16], { ink: attack, opacity: AROUND.fillAlpha }, line(attack, 1));
    case "outline":
      return shape("pentagon", [0.2, 0.15], { ink: attack, opacity: 0.1 }, line(attack, 1.25));
    case "badge":
      return shape("rect", [0.18, 0.18], blank, line(inks.text, 1), "7");
    case "density": {
      const ink = inks.density.at(entry.end === "few" ? 0 : -1)!;
      return shape("rect", [0.24, 0.14], { ink, opacity: 1 }, null);
    }
    case "area": {
      const ink = inks.areas[AREA_KIND[entry.area].colour];
      return shape("rect", [0.24, 0.14], { ink, opacity: 0.18 }, line(ink, 1.25, dashOf(entry.area)));
    }
    case "tie": {
      const box = { x: place.x + 0.02, y: place.middle, width: place.room - 0.04, height: 0 };
      return { kind: "rule", box, line: line(inks.text2, 1.25) };
    }
    case "shape":
      return shape("rect", [0.22, 0.13], { ink: inks.accent, opacity: 0.08 }, line(inks.accent, 1.5));
  }
}

type Shape = Extract<SlidePart, { kind: "shape" }>;
type Line = NonNullable<Shape["line"]>;

/** The line around an area, as near to the map's as presentations draw it. */
function dashOf(area: keyof typeof AREA_KIND): Line["dash"] {
  const { dash, pattern } = AREA_KIND[area];
  if (dash.length === 0) return "solid";
  if (dash.length > 2) return "dash-dot";
  return pattern === "dots" ? "dot" : "dash";
}
