import { moved, type Block, type Measure, type Primitive } from "./display-list";
import { setAttribution, setSources } from "./foot";
import { setHead } from "./head";
import type { FigureInks } from "./inks";
import { lookFor, proportionsFor, type Look } from "./look";
import { setMap } from "./map-block";
import { setBeside, setUnder } from "./tell";
import type { Box } from "../../../map/labels/boxes";
import type { ScaleBar } from "../../../map/geo/scale-bar";
import type { FigureContent } from "../content";
import type { FigureSize } from "../options";

/** The parts of a figure; each keeps to its box. */
type FigurePart = "head" | "map" | "chart" | "care" | "legend" | "sources" | "attribution";

/** A figure as it is painted, px. */
export interface FigureLayout extends FigureSize {
  background: string;
  list: Primitive[];
  boxes: Partial<Record<FigurePart, Box>>;
  /** Where the picture of the map goes. It depends on title, sentence, notes and sources only. */
  map: Box;
}

/** A head and a foot take at most these parts of a figure's height. */
const HEAD = 0.34;
const FOOT = 0.15;

/**
 * Sets a figure's content for a size. `scale`: the scale bar of the picture of the map, null while there is none.
 * Pure: `measure` tells how wide a text is. Text shrinks before anything is left out, and what is left out is counted.
 */
export function layOutFigure(
  content: FigureContent,
  size: FigureSize,
  { inks, measure, scale }: { inks: FigureInks; measure: Measure; scale: ScaleBar | null },
): FigureLayout {
  const look = lookFor(size, inks, measure);
  const { margin, gutter, side } = proportionsFor(size);
  const inner = size.width - 2 * margin;
  const right = size.width - margin;
  const gap = Math.round(look.body * 0.8);
  const head = setHead(content, inner, size.height * HEAD, look);
  const top = Math.round(margin + head.height + gap);
  const most = Math.round(size.height * FOOT);
  const foot = footOf(content, side === null ? [inner, inner] : [inner - side - gutter, side], most, look);
  const footTop = size.height - margin * 0.75 - foot.height;
  const rule = footTop - gap * 0.6;
  const room: Box = { left: margin, right, top, bottom: Math.round(rule - gap) };
  const map =
    side === null
      ? { ...room, bottom: top + Math.round((room.bottom - top) * 0.56) }
      : { ...room, right: right - side - gutter };
  const told =
    side === null
      ? setUnder(content, { ...room, top: map.bottom + gap }, gutter, look)
      : setBeside(content, { ...room, left: right - side }, look);
  const sourcesBox = at(foot.sources, margin, footTop);
  const attributionBox =
    side === null
      ? at(foot.attribution, margin, footTop + foot.sources.height + 2)
      : at(foot.attribution, right - side, footTop);
  return {
    ...size,
    background: inks.page,
    list: [
      ...moved(head.list, margin, margin),
      ...setMap(map, scale, look),
      ...told.list,
      { kind: "line", x: margin, y: rule, x2: right, y2: rule, stroke: { ink: inks.text, width: 1 } },
      ...moved(foot.sources.list, sourcesBox.left, sourcesBox.top),
      ...moved(foot.attribution.list, attributionBox.left, attributionBox.top),
    ],
    boxes: {
      head: at(head, margin, margin),
      map,
      ...told.boxes,
      sources: sourcesBox,
      attribution: attributionBox,
    },
    map,
  };
}

function at({ width, height }: Block, left: number, top: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/** Sources and attribution: beside each other, or where both have the same width, under each other. */
function footOf(
  content: FigureContent,
  [left, right]: readonly [number, number],
  most: number,
  look: Look,
): { sources: Block; attribution: Block; height: number } {
  const isStacked = left === right;
  const sources = setSources(content, left, isStacked ? most * 0.6 : most, look);
  const attribution = setAttribution(content, right, isStacked ? most * 0.5 : most, look);
  const height = isStacked
    ? sources.height + 2 + attribution.height
    : Math.max(sources.height, attribution.height);
  return { sources, attribution, height };
}
