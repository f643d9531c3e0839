import type { Primitive } from "./display-list";
import { plain, type Look } from "./look";
import type { Box } from "../../../map/labels/boxes";
import type { ScaleBar } from "../../../map/geo/scale-bar";

/** The picture of the map in its frame, and in its lower right corner, which the picture keeps free, the scale. */
export function setMap({ left, top, right, bottom }: Box, scale: ScaleBar | null, look: Look): Primitive[] {
  const [width, height] = [right - left, bottom - top];
  const { inks } = look;
  const map: Primitive[] = [
    { kind: "rect", x: left, y: top, width, height, fill: inks.land, stroke: null, opacity: 1 },
    { kind: "map", x: left, y: top, width, height },
    ...(scale ? setScale(scale, right - 12, bottom - 12, look) : []),
  ];
  const stroke = { ink: inks.mapFrame, width: 1 };
  return [...map, { kind: "rect", x: left, y: top, width, height, fill: null, stroke, opacity: 1 }];
}

/** A bar with ends up, its length in words after it; `right`, `bottom`: where it ends. */
function setScale(
  { label, length }: ScaleBar,
  right: number,
  bottom: number,
  { inks, measure }: Look,
): Primitive[] {
  const style = plain(12);
  const width = measure(label, style);
  const to = right - width - 6;
  const from = to - length;
  const stroke = { ink: inks.text, width: 1.25 };
  const bar = [
    { x: from, y: bottom - 5, x2: from, y2: bottom },
    { x: from, y: bottom, x2: to, y2: bottom },
    { x: to, y: bottom - 5, x2: to, y2: bottom },
  ];
  return [
    {
      kind: "rect",
      x: from - 5,
      y: bottom - 12,
      width: right - from + 10,
      height: 18,
      fill: inks.halo,
      stroke: null,
      opacity: 0.8,
    },
    ...bar.map((line) => ({ kind: "line", ...line, stroke }) as const),
    { kind: "text", x: right, y: bottom + 1, text: label, style, ink: inks.text, align: "right", width },
  ];
}
