import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { LAYER_ORDER, type LayerId } from "./layer-order";
import { landSource } from "./land-source";
import type { Palette } from "./palette";
import type { BasemapObject } from "../geo/map-files";
import { AREA_KIND, AREA_KINDS_SHOWN } from "../zones/area-kinds";
import { EVENT_TYPES } from "../../model/event-type";
import type { AreaKind } from "../../model/schema";

/** The map's layers in one theme's colours, from the bottom up. */
export function layers(palette: Palette): LayerSpecification[] {
  const made = [
    ...basemapLayers(palette),
    ...AREA_KINDS_SHOWN.flatMap((kind) => areaLayers(kind, palette)),
    ...outlineLayers(palette),
  ];
  const rank = (layer: LayerSpecification) => LAYER_ORDER.indexOf(layer.id as LayerId);
  return made.sort((a, b) => rank(a) - rank(b));
}

const byZoom = (...stops: [zoom: number, value: number][]): ExpressionSpecification =>
  ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as unknown as ExpressionSpecification;

function basemapLayers(palette: Palette): LayerSpecification[] {
  const reliefFar = palette.relief;
  return [
    { id: "water", type: "background", paint: { "background-color": palette.water } },
    {
      id: "land",
      type: "fill",
      ...landObject("countries"),
      paint: { "fill-color": palette.land, "fill-antialias": false },
    },
    {
      id: "relief",
      type: "raster",
      source: "relief",
      paint: { "raster-opacity": byZoom([4, reliefFar], [7, reliefFar * 0.47]), "raster-fade-duration": 0 },
    },
    {
      id: "lakes",
      type: "fill",
      ...landObject("lakes"),
      paint: { "fill-color": palette.water, "fill-outline-color": palette.coast },
    },
    {
      id: "rivers",
      type: "line",
      ...landObject("rivers"),
      paint: {
        "line-color": palette.river,
        "line-width": byZoom([3, 0.6], [8, 1.4]),
        "line-opacity": byZoom([2, 0.4], [5, 1]),
      },
    },
    {
      id: "coast",
      type: "line",
      ...landObject("coast"),
      paint: { "line-color": palette.coast, "line-width": 0.75 },
    },
    {
      id: "admin1lines",
      type: "line",
      ...landObject("admin1lines"),
      minzoom: 3.8,
      paint: {
        "line-color": palette.admin1,
        "line-width": byZoom([4, 0.5], [8, 1]),
        "line-opacity": byZoom([3.8, 0], [5, 1]),
      },
    },
    {
      id: "borders",
      type: "line",
      ...landObject("borders"),
      paint: { "line-color": palette.border, "line-width": byZoom([2, 0.7], [7, 1.3]) },
    },
    {
      id: "disputed",
      type: "line",
      ...landObject("disputed"),
      paint: {
        "line-color": palette.border,
        "line-width": byZoom([2, 0.7], [7, 1.3]),
        "line-dasharray": [3, 2.5],
        "line-opacity": ["case", ["==", ["get", "kind"], "claim"], 0.6, 1],
      },
    },
  ];
}

/** One kind of the land's features. */
function landObject(name: BasemapObject): { source: string; filter: ExpressionSpecification } {
  return { source: landSource(name), filter: ["==", ["get", "object"], name] };
}

const stateIs = (name: string): ExpressionSpecification => ["boolean", ["feature-state", name], false];

/** A value for the chosen area, for a shown one (another for a whole country, so that it smothers nothing), else 0. */
function shown(
  chosen: number,
  near: number,
  wide: number | ExpressionSpecification,
): ExpressionSpecification {
  return ["case", stateIs("chosen"), chosen, stateIs("shown"), ["case", ["get", "wide"], wide, near], 0];
}

function areaLayers(kind: AreaKind, palette: Palette): LayerSpecification[] {
  const { pattern, colour, dash } = AREA_KIND[kind];
  const amount = palette.areaPattern;
  const near = kind === "aims" ? 0.5 : 0.75;
  const filter: ExpressionSpecification = ["==", ["get", "kind"], kind];
  const fill: LayerSpecification = {
    id: `area-${kind}-fill`,
    type: "fill",
    source: "areas",
    filter,
    paint: {
      "fill-pattern": `area-${kind}`,
      "fill-opacity": shown(2.4 * amount, amount, ["case", stateIs("lit"), amount, 0]),
    },
  };
  const line: LayerSpecification = {
    id: `area-${kind}-line`,
    type: "line",
    source: "areas",
    filter,
    layout: { "line-cap": kind === "trains" ? "round" : "butt" },
    paint: {
      "line-color": palette.areas[colour],
      "line-width": ["case", stateIs("chosen"), 2.4, ["case", ["get", "wide"], 1, 1.3]],
      "line-opacity": [
        "interpolate",
        ["linear"],
        ["zoom"],
        3.5,
        shown(1, 0.3, 0.15),
        5.5,
        shown(1, near, 0.2),
      ],
      ...(dash.length > 0 ? { "line-dasharray": [...dash] } : {}),
    },
  };
  return pattern === "none" ? [line] : [fill, line];
}

/** Provinces and districts that events are known to: outline 1.6 px and a tint of 10 %. */
function outlineLayers(palette: Palette): LayerSpecification[] {
  const colour = [
    "match",
    ["coalesce", ["feature-state", "type"], "attack"],
    ...EVENT_TYPES.flatMap((type) => [type, palette.types[type]]),
    palette.types.attack,
  ] as unknown as ExpressionSpecification;
  const when = (possible: boolean, value: number): ExpressionSpecification => [
    "case",
    ["all", stateIs("shown"), ["==", stateIs("possible"), possible]],
    value,
    0,
  ];
  const source = "outlines";
  return [
    {
      id: "outline-fill",
      type: "fill",
      source,
      paint: { "fill-color": colour, "fill-opacity": ["case", stateIs("shown"), 0.1, 0] },
    },
    {
      id: "outline-line",
      type: "line",
      source,
      paint: { "line-color": colour, "line-width": 1.6, "line-opacity": when(false, 1) },
    },
    {
      id: "outline-line-possible",
      type: "line",
      source,
      paint: {
        "line-color": colour,
        "line-width": 1.6,
        "line-dasharray": [3, 2],
        "line-opacity": when(true, 1),
      },
    },
  ];
}
