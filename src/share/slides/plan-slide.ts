import { planFoot } from "./plan-foot";
import { planHead } from "./plan-head";
import { MAP_PX, planLegend } from "./plan-legend";
import { planSide } from "./plan-side";
import { SLIDE } from "./slide-look";
import { textPart, type SlideBox, type SlidePart, type SlidePlan } from "./slide-part";
import { widthOf } from "./text-room";
import type { FigureContent } from "../figure/content";
import type { FigureInks } from "../figure/layout/inks";
import type { ScaleBar } from "../../map/geo/scale-bar";

/** Width of the column beside the map, and the space between them, inches. */
const SIDE = 4.35;
const GUTTER = 0.3;
const GAP = 0.1;

export interface PlanOrder {
  content: FigureContent;
  /** What is said about the view; "" for nothing. */
  caption: string;
  /** The scale bar of the map's picture; null while there is none. */
  scale: ScaleBar | null;
  /** Where the map's picture was made to stand. */
  map: SlideBox;
  inks: FigureInks;
}

/** Where the map stands: over its legend, which may turn out shorter once the picture is known. */
export function mapBoxOf(order: Omit<PlanOrder, "scale" | "map">): SlideBox {
  const { left } = roomsOf(order);
  const legend = planLegend(order.content.legend, { ...left, y: 0 }, order.inks).bottom;
  return { ...left, height: left.height - (legend > 0 ? legend + GAP : 0) };
}

/** A figure as a slide, all of it inside: what has no room is counted, and is in the notes. Pure. */
export function planSlide({ scale, map, ...order }: PlanOrder): SlidePlan {
  const { content, inks } = order;
  const { head, foot, left, side } = roomsOf(order);
  const legend = planLegend(content.legend, { ...left, y: map.y + map.height + GAP }, inks);
  return {
    background: inks.page,
    parts: [
      ...head,
      { kind: "map", box: map, frame: inks.mapFrame },
      ...(scale ? scaleOf(scale, map, inks) : []),
      ...legend.parts,
      ...planSide(content, side, inks),
      ...foot,
    ],
  };
}

function roomsOf({ content, caption, inks }: Omit<PlanOrder, "scale" | "map">) {
  const full = SLIDE.width - 2 * SLIDE.margin;
  const width = full - SIDE - GUTTER;
  const head = planHead(content, caption, inks);
  const foot = planFoot(content, [width, SIDE], inks);
  const y = head.bottom + GAP / 2;
  const height = foot.top - GAP - y;
  return {
    ...{ head: head.parts, foot: foot.parts },
    left: { x: SLIDE.margin, y, width, height },
    side: { x: SLIDE.width - SLIDE.margin - SIDE, y, width: SIDE, height },
  };
}

/** A bar with ends up and its length in words, in the lower right corner, which the map keeps free. */
function scaleOf({ label, length }: ScaleBar, map: SlideBox, inks: FigureInks): SlidePart[] {
  const [wide, words] = [length / MAP_PX, widthOf(label, 10) + 0.04];
  const [right, bottom] = [map.x + map.width - 0.1, map.y + map.height - 0.12];
  const from = right - words - 0.06 - wide;
  const line = { ink: inks.text, width: 1, dash: "solid" } as const;
  const end = (x: number): SlidePart => ({
    kind: "rule",
    box: { x, y: bottom - 0.05, width: 0, height: 0.05 },
    line,
  });
  return [
    end(from),
    { kind: "rule", box: { x: from, y: bottom, width: wide, height: 0 }, line },
    end(from + wide),
    textPart(
      { name: "Scale", size: 10, align: "right", paragraphs: [[{ text: label, ink: inks.text }]] },
      { x: right - words, y: bottom - 0.14, width: words, height: 0.19 },
    ),
  ];
}
