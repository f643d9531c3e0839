import type { Primitive, Stroke } from "./display-list";
import type { Look } from "./look";
import { strong } from "./look";
import { AREA_PATTERN } from "../../../map/legend/area-pattern";
import { FIXED_RADIUS } from "../../../map/marks/radius";
import { AROUND, FAINT } from "../../../map/points/draw-point";
import { AREA_KIND } from "../../../map/zones/area-kinds";
import { EVENT_TYPE } from "../../../model/event-type";
import type { AreaKind } from "../../../model/schema";
import { shapePath } from "../../../model/shape-path";
import type { LegendEntry } from "../legend";

/** Room of a sign of the legend, px: that of an area's swatch. */
export const SWATCH = { width: 24, height: 14 };
const MIDDLE = SWATCH.width / 2;
const OUTLINE = "M2 4 8 1l9 2 1.5 7-5 5-9-1.5z";

/** A sign of the map as it is drawn there, its middle at half the swatch's width and at `y`. */
export function drawSwatch(entry: LegendEntry, y: number, look: Look): Primitive[] {
  const { inks } = look;
  const attack = inks.types.attack;
  const ring = (radius: number, stroke: Stroke): Primitive => ({
    kind: "circle",
    x: MIDDLE,
    y,
    radius,
    fill: inks.page,
    stroke,
    opacity: 1,
  });
  const disc = (radius: number, opacity: number): Primitive => ({
    kind: "circle",
    x: MIDDLE,
    y,
    radius,
    fill: attack,
    stroke: null,
    opacity,
  });
  switch (entry.kind) {
    case "type":
      return [
        path(MIDDLE, y, shapePath(EVENT_TYPE[entry.type].shape, FIXED_RADIUS), inks.types[entry.type], null),
      ];
    case "file":
      return fileSwatch(entry.colour && inks.files[entry.colour], y, look);
    case "size":
      return [disc(entry.radius, inks.fillAlpha)];
    case "hollow":
      return [ring(FIXED_RADIUS - 1, { ink: attack, width: 2 })];
    case "dashed":
      return [ring(FIXED_RADIUS - 0.5, { ink: attack, width: 1.75, dash: [3, 2.5] })];
    case "count":
      return [ring(7, { ink: inks.text, width: 1.25 }), number("3", y, look)];
    case "around":
      if (entry.plain) return [disc(FIXED_RADIUS / 2, FAINT.vague)];
      return [ring(7, { ink: attack, width: 1 }), disc(7, AROUND.fillAlpha), disc(3.5, 1)];
    case "outline":
      return [
        path(MIDDLE - 10, y - 8, OUTLINE, attack, null, 0.1),
        path(MIDDLE - 10, y - 8, OUTLINE, null, { ink: attack, width: 1.6 }),
        disc(3.5, 1),
      ];
    case "badge":
      return [
        {
          kind: "rect",
          x: MIDDLE - 7,
          y: y - 7,
          width: 14,
          height: 14,
          fill: inks.page,
          stroke: { ink: inks.text, width: 1.25 },
          opacity: 1,
        },
        number("7", y, look),
      ];
    case "density":
      return [path(MIDDLE, y, "M-11 -6H11V6H-11Z", inks.density.at(entry.end === "few" ? 0 : -1)!, null)];
    case "area":
      return areaSwatch(entry.area, y, look);
    case "tie":
      return [path(0, y, "M2 4Q12 -8 22 4", null, { ink: inks.text2, width: 1.25, round: true })];
    case "shape":
      return [
        {
          kind: "rect",
          x: 2,
          y: y - 6,
          width: 20,
          height: 12,
          fill: inks.accent,
          stroke: null,
          opacity: 0.08,
        },
        {
          kind: "rect",
          x: 2,
          y: y - 6,
          width: 20,
          height: 12,
          fill: null,
          stroke: { ink: inks.accent, width: 1.75 },
          opacity: 1,
        },
      ];
  }
}

/** A disc of the file's colour; of one whose events have those of their kinds, signs of two. */
function fileSwatch(ink: string | null, y: number, { inks }: Look): Primitive[] {
  if (ink === null)
    return [
      path(MIDDLE - 4, y, shapePath("circle", 4), inks.types.attack, null),
      path(MIDDLE + 5, y, shapePath("square", 4), inks.types.operation, null),
    ];
  return [{ kind: "circle", x: MIDDLE, y, radius: 5.5, fill: ink, stroke: null, opacity: 1 }];
}

function areaSwatch(kind: AreaKind, y: number, { inks }: Look): Primitive[] {
  const { pattern, colour, dash } = AREA_KIND[kind];
  const isDots = pattern.startsWith("dots");
  const ink = inks.areas[colour];
  const top = y - SWATCH.height / 2;
  const stroke: Stroke = isDots ? { ink, width: 1.8, round: true } : { ink, width: 0.9 };
  return [
    { ...path(0, top, AREA_PATTERN[pattern], null, stroke), clip: SWATCH },
    {
      ...{ kind: "rect", x: 0.75, y: top + 0.75, width: SWATCH.width - 1.5, height: SWATCH.height - 1.5 },
      ...{ fill: null, stroke: { ink, width: 1.3, dash: dash.map((part) => part * 1.3) }, opacity: 1 },
    },
  ];
}

function path(x: number, y: number, data: string, fill: string | null, stroke: Stroke | null, opacity = 1) {
  return { kind: "path", x, y, path: data, fill, stroke, opacity } as const;
}

function number(text: string, y: number, { inks, measure }: Look): Primitive {
  const style = strong(10);
  return {
    kind: "text",
    x: MIDDLE,
    y: y + 3.4,
    text,
    style,
    ink: inks.text,
    align: "center",
    width: measure(text, style),
  };
}
