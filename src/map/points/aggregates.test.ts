import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterCell, clustersFrom } from "./clusters";
import { countInCells, noCounts } from "./count-in-cells";
import { DENSITY_CELL, DENSITY_SIDE, RAMP_START, densityKernel, rampEnd, rampShare, smooth } from "./density";
import { fillCells, landGrid } from "./grid";
import { UNIT, hasPoint, pointColumns } from "../../table/point-columns";
import { randomTable } from "./points.fixture";
import { colourDensity, rampColours } from "./ramp";
import { robustBounds } from "../../table/robust-bounds";
import { undrawnIn, undrawnRows } from "./undrawn-rows";
import { frameOf } from "../geo/mercator";
import { OPEN_END, OPEN_START, dayOf } from "../../model/day";
import { PLACE_PRECISIONS } from "../../model/precision";
import { ALL_BITS } from "../../table/filter";
import { collectRows, latestRows } from "../../table/rows";
import { forEachInWindow } from "../../table/window";

const table = randomTable(3_000, 5);
const points = pointColumns(table);
const fails = Uint16Array.from({ length: table.count }, (_, row) => (row % 5 === 0 ? 2 : 0));
const frame = frameOf({ zoom: 2.3, lat: 30, lon: 40 }, 500, 400);
const window = fc
  .tuple(fc.integer({ min: -100, max: 3600 }), fc.nat(3000))
  .map(([from, length]) => ({ from: dayOf(2014) + from, to: dayOf(2014) + from + length }));

describe("counts by cell", () => {
  const grid = landGrid(frame, 64);
  const cells = new Int32Array(table.count);
  fillCells(points, fails, grid, cells);
  const found = noCounts(grid.columns * grid.rows, true);

  it("are those of the window's rows, whatever was counted before", () => {
    fc.assert(
      fc.property(window, (span) => {
        countInCells(table, points, cells, span, found);
        const naive = new Uint32Array(found.counts.length);
        let sum = 0;
        forEachInWindow(table, span, (row) => {
          if (cells[row]! < 0) return;
          naive[cells[row]!]!++;
          sum += points.x[row]!;
        });
        expect(found.counts).toEqual(naive);
        expect(found.sumX.reduce((all, one) => all + one, 0)).toBeCloseTo(sum, -3);
      }),
    );
  });

  it("make clusters that lose no event, stand where their events are and do not hide each other", () => {
    fc.assert(
      fc.property(window, (span) => {
        countInCells(table, points, cells, span, found);
        const clusters = clustersFrom(found, frame.scale);
        const all = found.counts.reduce((sum, one) => sum + one, 0);
        expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(all);
        const middle = clusters.reduce((sum, { x, count }) => sum + x * count, 0);
        expect(middle).toBeCloseTo(found.sumX.reduce((sum, one) => sum + one, 0) / UNIT, 6);
        expect(clusters.map(({ count }) => count)).toEqual(
          clusters.map(({ count }) => count).toSorted((a, b) => b - a),
        );
      }),
    );
  });

  it("have cells of one size on the land while the map zooms a little", () => {
    expect(clusterCell(3)).toBe(64);
    expect(clusterCell(3.4) / 2 ** 3.4).toBeCloseTo(clusterCell(3.1) / 2 ** 3.1);
  });
});

describe("density", () => {
  it("is the number of events in a square where they are spread evenly, and a round hill around a single spot", () => {
    const counts = new Uint32Array(40 * 30);
    const kernel = densityKernel(40);
    counts.fill(3);
    const into = new Float32Array(1200);
    smooth(counts, 40, kernel, into);
    const cells = (DENSITY_SIDE / DENSITY_CELL) ** 2;
    expect(into[15 * 40 + 20]).toBeCloseTo(3 * cells, 3);
    counts.fill(0);
    counts[15 * 40 + 20] = 9;
    smooth(counts, 40, kernel, into);
    expect(into.reduce((all, one) => all + one, 0)).toBeCloseTo(9 * cells, 3);
    expect(into[15 * 40 + 20]).toBe(Math.max(...into));
    const reached = into.map((value) => (value > 0 ? 1 : 0)).reduce((all, one) => all + one, 0);
    expect(reached).toBeLessThan(0.9 * 81);
    expect(into[15 * 40 + 24]).toBeGreaterThan(0);
    expect(into[19 * 40 + 24]).toBe(0);
  });

  it("ends its ramp at a round number that nothing is beyond", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000 }), (most) => {
        const end = rampEnd(Float32Array.of(0, most));
        expect(end).toBeGreaterThanOrEqual(most);
        expect([1, 2, 5]).toContain(Number(String(end)[0]));
      }),
    );
    expect(rampShare(1000, 1000)).toBe(1);
    expect(rampShare(0.1, 1000)).toBe(0);
  });

  it("is clear where there is nothing, and runs from the first colour to the last", () => {
    const colours = rampColours(["#ff0000", "#0000ff"]);
    const into = new Uint32Array(3);
    colourDensity(Float32Array.of(0, RAMP_START, 100), 100, colours, into);
    expect(into[0]).toBe(0);
    expect(into[1]! & 0xffffff).toBe(0x0000ff);
    expect(into[2]! & 0xffffff).toBe(0xff0000);
    expect(() => rampColours(["red", "#000000"])).toThrow("not a colour");
  });
});

describe("rows that no point stands for", () => {
  const undrawn = undrawnRows(table, fails, ALL_BITS);

  it("are counted for any window as one who goes through them all counts them, and the latest listed", () => {
    fc.assert(
      fc.property(window, fc.nat(60), (span, most) => {
        const naive = latestRows(
          collectRows(table, span, (row) => fails[row] === 0 && !hasPoint(table, row)),
        );
        const found = undrawnIn(undrawn, table, span, most);
        const placeless = naive.filter(({ row }) => PLACE_PRECISIONS[table.precision[row]!] === "none");
        expect(found.placeless).toBe(placeless.length);
        expect(found.vague).toBe(naive.length - placeless.length);
        expect(found.latest).toEqual(naive.slice(0, most));
      }),
    );
  });

  it("and those that one stands for make up all", () => {
    const { vague, placeless } = undrawnIn(undrawn, table, { from: OPEN_START, to: OPEN_END }, 0);
    let drawn = 0;
    for (let row = 0; row < table.count; row++) if (fails[row] === 0 && points.look[row] !== 0) drawn++;
    expect(drawn + vague + placeless).toBe(fails.filter((bits) => bits === 0).length);
  });
});

describe("where most events lie", () => {
  it("leaves out a hundredth at each side, and nothing where there are few", () => {
    const one = randomTable(5_000, 9);
    one.lat[4_000] = -84;
    one.lon[4_000] = -179;
    one.precision[4_000] = 0;
    const [west, south, east, north] = robustBounds(one)!;
    expect(west).toBeGreaterThan(-20);
    expect(south).toBeGreaterThan(-5);
    expect([east, north].every((edge) => edge > 30)).toBe(true);
    expect(robustBounds(one, (row) => row === 4_000)).toEqual([-179.25, -84.25, -178.75, -83.75]);
    expect(robustBounds(one, () => false)).toBeNull();
  });
});
