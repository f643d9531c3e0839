import * as fc from "fast-check";
import { expect, it } from "vitest";
import { countInView } from "../points/count-in-view";
import { drawRanges } from "./draw-ranges";
import { GL_UNIT, VERTEX_BYTES, packVertices, passMask } from "./pack-vertices";
import { prefersRaster } from "./prefers-raster";
import { RANKS, TYPES } from "./shaders";
import { styleUniforms } from "./style-uniforms";
import { frameOf, mercatorX, mercatorY, screenX, screenY } from "../geo/mercator";
import { lookOf, rankOf } from "../../table/point-look";
import { hasPoint, pointColumns } from "../../table/point-columns";
import { pointRadius } from "../points/point-size";
import { randomTable } from "../points/points.fixture";
import type { Palette } from "../style/palette";
import { dayOf } from "../../model/day";
import { EVENT_TYPES } from "../../model/event-type";
import { forEachInWindow } from "../../table/window";

const table = randomTable(2_000, 11);
const columns = pointColumns(table);

it("a vertex has its row's place to two centimetres, its last day and its look", () => {
  const buffer = packVertices(columns, table.end);
  expect(buffer.byteLength).toBe(table.count * VERTEX_BYTES);
  const vertices = new Int32Array(buffer);
  for (let row = 0; row < table.count; row++) {
    expect(vertices[4 * row + 2]).toBe(table.end[row]);
    expect(vertices[4 * row + 3]).toBe(columns.look[row]);
    if (!hasPoint(table, row)) continue;
    expect(Math.abs(vertices[4 * row]! / GL_UNIT - mercatorX(table.lon[row]!))).toBeLessThan(1e-9);
    expect(Math.abs(vertices[4 * row + 1]! / GL_UNIT - mercatorY(table.lat[row]!))).toBeLessThan(1e-9);
  }
});

it("the mask is 1 for what passes every filter", () => {
  expect([...passMask(Uint16Array.of(0, 1, 0x8000, 0))]).toEqual([1, 0, 0, 1]);
});

it("a window's ranges draw exactly its rows, the possible ones apart", () => {
  const window = fc
    .tuple(fc.integer({ min: -100, max: 3700 }), fc.nat(3000))
    .map(([from, length]) => ({ from: dayOf(2014) + from, to: dayOf(2014) + from + length }));
  fc.assert(
    fc.property(window, (span) => {
      const { first, count, spans } = drawRanges(table, span);
      const drawn = new Map<number, boolean>();
      for (const row of table.spans.subarray(0, spans)) {
        if (table.end[row]! >= span.from) drawn.set(row, false);
      }
      for (let row = first; row < first + count; row++) drawn.set(row, table.end[row]! <= span.to);
      const naive = new Map<number, boolean>();
      forEachInWindow(table, span, (row, certain) => naive.set(row, certain));
      expect(drawn).toEqual(naive);
    }),
  );
});

it("the card is used only where there is one, and rows do not far outnumber pixels", () => {
  expect(prefersRaster("ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)))", 100, 1e6)).toBe(true);
  expect(prefersRaster("llvmpipe (LLVM 15.0.7, 256 bits)", 100, 1e6)).toBe(true);
  expect(prefersRaster("", 100, 1e6)).toBe(true);
  expect(prefersRaster("ANGLE (Apple, ANGLE Metal Renderer: Apple M2)", 1_000_000, 1e6)).toBe(false);
  expect(prefersRaster("ANGLE (Apple, ANGLE Metal Renderer: Apple M2)", 5_000_000, 1e6)).toBe(true);
});

it("radii and colours are those of the raster", () => {
  const types = Object.fromEntries(EVENT_TYPES.map((type, at) => [type, `#${at}${at}8000`]));
  const palette = {
    types,
    files: [null, "#ff0000"],
    land: "#ffffff",
    markHalo: "#000000",
  } as unknown as Palette;
  const style = styleUniforms({ palette, shrink: 0.5, compact: false });
  expect(style.types).toHaveLength(3 * TYPES);
  expect(style.radii).toHaveLength(RANKS);
  for (const killed of [0, 1, 10, 500, 20_000]) {
    const look = lookOf(EVENT_TYPES.indexOf("attack"), killed);
    expect(style.radii[rankOf(look)]).toBeCloseTo(pointRadius(look, 0.5, false), 4);
  }
  expect(style.types[3 * 1 + 1]).toBeCloseTo(0x80 / 255, 6);
  expect(style.land).toEqual([1, 1, 1]);
});

it("few rows in view are counted exactly", () => {
  const frame = frameOf({ zoom: 3, lat: 30, lon: 40 }, 500, 400);
  const fails = new Uint16Array(table.count);
  let naive = 0;
  for (let row = 0; row < table.count; row++) {
    const [x, y] = [screenX(frame, mercatorX(table.lon[row]!)), screenY(frame, mercatorY(table.lat[row]!))];
    if (hasPoint(table, row) && x >= 0 && y >= 0 && x <= 500 && y <= 400) naive++;
  }
  expect(countInView(columns, fails, frame)).toBe(naive);
});
