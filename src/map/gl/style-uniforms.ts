import { FILES, RANKS, TYPES } from "./shaders";
import { AROUND, FAINT, FILL_ALPHA, LARGE } from "../points/draw-point";
import { lookOfRank } from "../../table/point-look";
import { pointRadius } from "../points/point-size";
import { parseColour } from "../style/parse-colour";
import type { Palette } from "../style/palette";
import { EVENT_TYPE, EVENT_TYPES, type Shape } from "../../model/event-type";

/** A theme and a size as the shaders take them; colours from 0 to 1. */
export interface StyleUniforms {
  types: Float32Array;
  shapes: Int32Array;
  /** By code of the dataset; transparent: by kind. */
  files: Float32Array;
  land: readonly number[];
  halo: readonly number[];
  /** Radius by rank, of attacks; of the other kinds. px */
  radii: Float32Array;
  fixed: number;
  /** How strongly the plainest are drawn: number not given, place not exact, only possible. */
  faint: readonly [hollow: number, vague: number, possible: number];
  /** The area around a symbol whose place is not exact. */
  around: readonly [reach: number, rim: number, fillAlpha: number, rimAlpha: number];
  /** From which radius circles let through, and the opacity below and above it. */
  fill: readonly [from: number, below: number, above: number];
}

/** In the order of the fragment shader's numbers. */
const SHAPES: readonly Shape[] = [
  "circle",
  "square",
  "diamond",
  "triangle-down",
  "hexagon",
  "plus",
  "triangle-up",
  "pentagon",
];
const OTHER = EVENT_TYPES.findIndex((type) => type !== "attack");

/** O(ranks + types). */
export function styleUniforms(given: { palette: Palette; shrink: number; compact: boolean }): StyleUniforms {
  const { palette, shrink, compact } = given;
  const types = new Float32Array(3 * TYPES);
  const shapes = new Int32Array(TYPES);
  EVENT_TYPES.forEach((type, at) => {
    types.set(rgb(palette.types[type]), 3 * at);
    shapes[at] = SHAPES.indexOf(EVENT_TYPE[type].shape);
  });
  const files = new Float32Array(4 * FILES);
  palette.files.forEach((ink, code) => {
    if (ink !== null) files.set([...rgb(ink), 1], 4 * code);
  });
  const radii = Float32Array.from({ length: RANKS }, (_, rank) =>
    pointRadius(lookOfRank(rank), shrink, compact),
  );
  return {
    ...{ types, shapes, files, radii, fixed: pointRadius(OTHER, shrink, compact) },
    land: rgb(palette.land),
    halo: [...rgb(palette.markHalo), 1],
    faint: [FAINT.hollow, FAINT.vague, FAINT.possible],
    around: [AROUND.reach, AROUND.rim, AROUND.fillAlpha, AROUND.rimAlpha],
    fill: [LARGE, FILL_ALPHA.small, FILL_ALPHA.large],
  };
}

function rgb(colour: string): number[] {
  return parseColour(colour).map((part) => part / 255);
}
