import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestInCells, clearLooks, noLooks } from "./best-in-cells";
import { fillCells, landGrid, gridOrigin, pixelGrid } from "./grid";
import {
  CERTAIN,
  isHollow,
  isPossible,
  isVague,
  fileOf,
  killedOfRank,
  lookOf,
  lookOfRank,
  ofFile,
  rankOf,
  typeOf,
} from "../../table/point-look";
import { paintCells } from "./paint-cells";
import { hasPoint, pointColumns } from "../../table/point-columns";
import { randomTable } from "./points.fixture";
import { over, putStamp, stampFrom } from "./stamp";
import { frameOf, mercatorX, mercatorY, screenX, screenY } from "../geo/mercator";
import { EVENT_TYPES } from "../../model/event-type";
import { PLACE_PRECISIONS, isPoint } from "../../model/precision";
import { dayOf } from "../../model/day";
import { forEachInWindow } from "../../table/window";

const table = randomTable(4_000, 7);
const points = pointColumns(table);
const camera = fc.record({
  zoom: fc.double({ min: 0.5, max: 9, noNaN: true }),
  lat: fc.double({ min: -20, max: 60, noNaN: true }),
  lon: fc.double({ min: -20, max: 110, noNaN: true }),
});
const window = fc
  .tuple(fc.integer({ min: -100, max: 3800 }), fc.nat(3000))
  .map(([from, length]) => ({ from: dayOf(2014) + from, to: dayOf(2014) + from + length }));
const fails = Uint16Array.from({ length: table.count }, (_, row) => (row % 7 === 0 ? 4 : 0));

describe("a point's look", () => {
  it("keeps type, certainty and number, and grows with the killed", () => {
    EVENT_TYPES.forEach((type, code) => expect(typeOf(lookOf(code, 3))).toBe(type));
    for (const file of [0, 1, 7]) {
      const look = lookOf(3, 9) | ofFile(file) | CERTAIN;
      expect([fileOf(look), typeOf(look), rankOf(look), isPossible(look)]).toEqual([
        ...[file, EVENT_TYPES[3], rankOf(lookOf(3, 9)), false],
      ]);
      expect(lookOf(0, 1000)).toBeGreaterThan(lookOf(0, 100) | ofFile(file) | CERTAIN);
    }
    expect(isHollow(lookOf(0, -1))).toBe(true);
    expect(isHollow(lookOf(0, 0))).toBe(false);
    expect(isHollow(lookOf(1, -1))).toBe(false);
    expect(isPossible(lookOf(0, 5))).toBe(true);
    expect(isPossible(lookOf(0, 5) | CERTAIN)).toBe(false);
    expect(lookOf(0, 1000)).toBeGreaterThan(lookOf(0, 100) | CERTAIN);
    expect(lookOf(0, -1)).toBeGreaterThan(0);
    EVENT_TYPES.forEach((type, code) => {
      PLACE_PRECISIONS.forEach((precision, known) => {
        const look = lookOf(code, 3, known) | CERTAIN;
        expect([typeOf(look), isVague(look)]).toEqual([type, !isPoint(precision)]);
      });
    });
    const [city, province] = [PLACE_PRECISIONS.indexOf("city"), PLACE_PRECISIONS.indexOf("province")];
    expect(lookOf(0, 5, city)).toBeGreaterThan(lookOf(1, 5, province));
    expect(lookOf(0, 9, province)).toBeGreaterThan(lookOf(0, 5, city) | CERTAIN);
  });

  it("tells the killed to within an eighth", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (killed) => {
        const told = killedOfRank(rankOf(lookOf(0, killed)));
        expect(Math.abs(told / killed - 1)).toBeLessThan(0.0625);
      }),
    );
  });
});

describe("cells", () => {
  it("hold each row at the pixel where the map has it, to a pixel", () => {
    fc.assert(
      fc.property(camera, fc.constantFrom(1, 1.5, 2), (at, ratio) => {
        const frame = frameOf(at, 640, 480);
        const grid = pixelGrid(frame, ratio, 20);
        const cells = new Int32Array(table.count);
        const inside = fillCells(points, fails, grid, cells);
        expect(inside).toBe(cells.filter((cell) => cell >= 0).length);
        for (let row = 0; row < table.count; row++) {
          const x = screenX(frame, mercatorX(table.lon[row]!)) * ratio + 20;
          const y = screenY(frame, mercatorY(table.lat[row]!)) * ratio + 20;
          const isWell = x > 1 && y > 1 && x < grid.columns - 1 && y < grid.rows - 1;
          const cell = cells[row]!;
          if (cell < 0) expect(isWell && hasPoint(table, row) && fails[row] === 0).toBe(false);
          else {
            expect(Math.abs((cell % grid.columns) + 0.5 - x)).toBeLessThan(1.01);
            expect(Math.abs(Math.floor(cell / grid.columns) + 0.5 - y)).toBeLessThan(1.01);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it("of the land stay where they are while the map is dragged, and cover the screen", () => {
    fc.assert(
      fc.property(camera, fc.integer({ min: -50, max: 50 }), (at, by) => {
        const frame = frameOf(at, 640, 480);
        const dragged = { ...frame, x: frame.x + by / frame.scale };
        const [grid, other] = [landGrid(frame, 64), landGrid(dragged, 64)];
        const [[x, y], [there]] = [gridOrigin(grid, frame, 64), gridOrigin(other, dragged, 64)];
        expect(x).toBeLessThanOrEqual(0);
        expect(x + grid.columns * 64).toBeGreaterThanOrEqual(640);
        expect(y + grid.rows * 64).toBeGreaterThanOrEqual(480);
        const moved = (x - there - by) / 64;
        expect(Math.abs(moved - Math.round(moved))).toBeLessThan(1e-3);
      }),
    );
  });

  it("show the greatest look of the window's rows, as one who goes through them one by one finds it", () => {
    const frame = frameOf({ zoom: 2, lat: 30, lon: 45 }, 300, 200);
    const grid = pixelGrid(frame, 1, 10);
    const cells = new Int32Array(table.count);
    fillCells(points, fails, grid, cells);
    const found = noLooks(grid.columns * grid.rows, table.count);
    fc.assert(
      fc.property(window, (span) => {
        clearLooks(found);
        expect(found.looks.every((look) => look === 0)).toBe(true);
        bestInCells(table, points, cells, span, found);
        const naive = new Map<number, number>();
        forEachInWindow(table, span, (row, certain) => {
          const cell = cells[row]!;
          const look = points.look[row]! | (certain ? CERTAIN : 0);
          if (cell >= 0) naive.set(cell, Math.max(look, naive.get(cell) ?? 0));
        });
        const seen = [...found.order.subarray(0, found.count)];
        expect(new Map(seen.map((cell) => [cell, found.looks[cell]!]))).toEqual(naive);
        expect(new Set(seen).size).toBe(found.count);
      }),
      { numRuns: 60 },
    );
  });
});

describe("stamps", () => {
  const colour = fc.integer({ min: 0, max: 0xffffffff }).map((value) => value >>> 0);

  it("mix colours as a canvas does, to one step", () => {
    fc.assert(
      fc.property(colour, colour, (above, under) => {
        const [a, b] = [(above >>> 24) / 255, (under >>> 24) / 255];
        const alpha = a + b * (1 - a);
        const mixed = over(above, under) >>> 0;
        expect(Math.abs((mixed >>> 24) - alpha * 255)).toBeLessThanOrEqual(0.51);
        if (alpha === 0) return;
        for (const shift of [0, 8, 16]) {
          const wanted = (((above >>> shift) & 255) * a + ((under >>> shift) & 255) * b * (1 - a)) / alpha;
          expect(Math.abs(((mixed >>> shift) & 255) - wanted)).toBeLessThanOrEqual(0.51);
        }
      }),
    );
  });

  it("put their pixels around their middle and mix only where they let through", () => {
    const clear = 0x40112233;
    const stamp = stampFrom(Uint32Array.of(0, 0xff0000ff, 0, clear, 0xff00ff00, clear, 0, 0, 0), 3, 10);
    const buffer = new Uint32Array(100);
    putStamp(buffer, 55, stamp);
    expect([buffer[45], buffer[55], buffer[54], buffer[56], buffer[65]]).toEqual([
      0xff0000ff,
      0xff00ff00,
      clear,
      clear,
      0,
    ]);
    putStamp(buffer, 56, stamp);
    const exact = over(clear, 0xff00ff00) >>> 0;
    for (const shift of [0, 8, 16, 24])
      expect(Math.abs(((buffer[55]! >>> shift) & 255) - ((exact >>> shift) & 255))).toBeLessThanOrEqual(1);
    expect(buffer[56]).toBe(0xff00ff00);
    expect(buffer[55]! >>> 24).toBe(0xff);
  });

  it("lie the larger over the smaller, whatever the order of their rows", () => {
    const columns = 20;
    const stampOf = (look: number) =>
      stampFrom(new Uint32Array(9).fill((0xff000000 | rankOf(look)) >>> 0), 3, columns);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 25, max: 370 }), { minLength: 1, maxLength: 40 }),
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 40, maxLength: 40 }),
        (at, ranks) => {
          const found = noLooks(400, 400);
          at.forEach((cell, i) => {
            found.order[i] = cell;
            found.looks[cell] = lookOfRank(ranks[i]!);
          });
          found.count = at.length;
          const buffer = new Uint32Array(400);
          paintCells(found, stampOf, buffer);
          const around = [-21, -20, -19, -1, 0, 1, 19, 20, 21];
          for (let pixel = 0; pixel < 400; pixel++) {
            const over = at.flatMap((cell, i) => (around.includes(pixel - cell) ? [ranks[i]!] : []));
            expect(buffer[pixel]! & 0xffffff).toBe(over.length > 0 ? Math.max(...over) : 0);
          }
        },
      ),
    );
  });
});
