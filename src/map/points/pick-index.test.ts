import * as fc from "fast-check";
import { expect, it } from "vitest";
import { fillCells, landGrid } from "./grid";
import { CERTAIN } from "../../table/point-look";
import { nextPicked, pickIndex, pickUnder } from "./pick-index";
import { pointColumns } from "../../table/point-columns";
import { pointRadius } from "./point-size";
import { randomTable } from "./points.fixture";
import { frameOf, mercatorX, mercatorY, screenX, screenY } from "../geo/mercator";
import { STEP, type Direction } from "../marks/next-hit";
import { dayOf } from "../../model/day";
import { forEachInWindow } from "../../table/window";

const table = randomTable(3_000, 3);
const points = pointColumns(table);
const fails = Uint16Array.from({ length: table.count }, (_, row) => (row % 5 === 0 ? 1 : 0));
const frame = frameOf({ zoom: 2.3, lat: 30, lon: 40 }, 500, 400);
const index = pickIndex(points, fails, frame);
const window = fc
  .tuple(fc.nat(3600), fc.integer({ min: 30, max: 3000 }))
  .map(([from, length]) => ({ from: dayOf(2014) + from, to: dayOf(2014) + from + length }));
const radiusOf = (look: number) => pointRadius(look, 0.5, false);

interface Seen {
  row: number;
  x: number;
  y: number;
  look: number;
}

function drawn(span: { from: number; to: number }): Seen[] {
  const seen: Seen[] = [];
  const cells = new Int32Array(table.count);
  fillCells(points, fails, landGrid(frame, 16), cells);
  forEachInWindow(table, span, (row, certain) => {
    if (cells[row]! < 0) return;
    const [x, y] = [screenX(frame, mercatorX(table.lon[row]!)), screenY(frame, mercatorY(table.lat[row]!))];
    seen.push({ row, x, y, look: points.look[row]! | (certain ? CERTAIN : 0) });
  });
  return seen;
}

it("the nearest symbol is picked, and all under the pointer are counted, the topmost first", () => {
  fc.assert(
    fc.property(window, fc.nat(500), fc.nat(400), fc.integer({ min: 1, max: 12 }), (span, x, y, most) => {
      const picked = pickUnder(index, { table, points, window: span }, x, y, { slop: 8, radiusOf, most });
      const near = drawn(span).map((one) => ({
        ...one,
        beyond: Math.max(0, Math.hypot(one.x - x, one.y - y) - radiusOf(one.look)),
      }));
      const inReach = near.filter(({ beyond }) => beyond <= 8);
      if (inReach.length === 0) {
        expect(picked).toBeNull();
        return;
      }
      const least = Math.min(...inReach.map(({ beyond }) => beyond));
      const top = inReach.find(({ row }) => row === picked!.top.row)!;
      expect(top.beyond).toBeLessThan(least + 0.01);
      expect(picked!.top.certain).toBe((top.look & CERTAIN) !== 0);
      if (least === 0) {
        const here = inReach.filter(({ beyond }) => beyond === 0);
        expect(picked!.count).toBeGreaterThanOrEqual(here.length);
        expect(top.look).toBe(Math.max(...here.map(({ look }) => look)));
      }
      expect(picked!.rows).toHaveLength(Math.min(most, picked!.count));
      expect(new Set(picked!.rows).size).toBe(picked!.rows.length);
      const looks = picked!.rows.slice(1).map((row) => near.find((one) => one.row === row)!.look);
      expect(looks).toEqual(looks.toSorted((a, b) => b - a));
    }),
    { numRuns: 200 },
  );
});

it("an arrow key leads to the nearest ahead, as one who looks at all of them finds it", () => {
  const direction = fc.constantFrom<Direction>("left", "right", "up", "down");
  fc.assert(
    fc.property(window, fc.nat(500), fc.nat(400), direction, (span, x, y, way) => {
      const [dx, dy] = STEP[way];
      const costs = drawn(span).flatMap((one) => {
        if (one.x < 0 || one.y < 0 || one.x > 500 || one.y > 400) return [];
        const ahead = (one.x - x) * dx + (one.y - y) * dy;
        const off = Math.abs((one.x - x) * dy - (one.y - y) * dx);
        return ahead <= 0.51 || off > 2 * ahead ? [] : [ahead + 2 * off];
      });
      const found = nextPicked(index, { table, points, window: span }, x, y, way);
      if (costs.length === 0) return;
      expect(found).not.toBeNull();
      const cost =
        (found!.x - x) * dx + (found!.y - y) * dy + 2 * Math.abs((found!.x - x) * dy - (found!.y - y) * dx);
      expect(cost).toBeLessThan(Math.min(...costs) + 0.05);
    }),
    { numRuns: 200 },
  );
});
