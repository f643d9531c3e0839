import type { AreaKindStyle } from "../zones/area-kinds";

/** The patterns of areas as SVG path data for a swatch of 24 by 14 px; dots are strokes of no length. */
export const AREA_PATTERN: Readonly<Record<AreaKindStyle["pattern"], string>> = {
  hatch: "M-2 14 14 -2M4 16 20 0M10 18 26 2",
  "hatch-reverse": "M10 -2 26 14M4 0 20 16M-2 2 14 18",
  dots: "M4 4h.01M9 4h.01M14 4h.01M19 4h.01M4 10h.01M9 10h.01M14 10h.01M19 10h.01",
  "dots-wide": "M5 4h.01M13 4h.01M21 4h.01M9 10h.01M17 10h.01",
  level: "M1 4H23M1 7.5H23M1 11H23",
  none: "",
};
