import { UNIT, type PointColumns } from "../../table/point-columns";
import { fillCells, landGrid, type Grid } from "./grid";
import { CERTAIN, lookOfRank } from "../../table/point-look";
import { screenX, screenY, type Frame } from "../geo/mercator";
import { STEP, type Direction } from "../marks/next-hit";
import type { EventTable } from "../../table/event-table";
import type { FailBits } from "../../table/filter";
import { rowsStarting, type TimeWindow } from "../../table/window";

const BIN = 16;

/** Rows by the bins of the screen that they lie in: bin b has rows[offsets[b]] … rows[offsets[b + 1] - 1], ascending. */
export interface PickIndex {
  frame: Frame;
  grid: Grid;
  offsets: Uint32Array;
  rows: Uint32Array;
}

/** One drawn row near a point. */
export interface Picked {
  row: number;
  certain: boolean;
  /** Its middle on the screen, px. */
  x: number;
  y: number;
}

/** What can be picked: rows of the window. */
export interface Pickable {
  table: EventTable;
  points: PointColumns;
  window: TimeWindow;
}

/** O(n), once per camera and filters, when first something is pointed at. */
export function pickIndex(points: PointColumns, fails: FailBits, frame: Frame): PickIndex {
  const grid = landGrid(frame, BIN);
  const cells = new Int32Array(points.count);
  const inside = fillCells(points, fails, grid, cells);
  const offsets = new Uint32Array(grid.columns * grid.rows + 1);
  for (const cell of cells) if (cell >= 0) offsets[cell + 1]!++;
  for (let cell = 1; cell < offsets.length; cell++) offsets[cell]! += offsets[cell - 1]!;
  const next = offsets.slice();
  const rows = new Uint32Array(inside);
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row]!;
    if (cell >= 0) rows[next[cell]!++] = row;
  }
  return { frame, grid, offsets, rows };
}

/** Visits the window's rows in the bins that a box of the screen touches. O(log n per bin + rows of the window in them). */
function visit(
  { frame, grid, offsets, rows }: PickIndex,
  { table, points, window }: Pickable,
  [left, top, right, bottom]: readonly [number, number, number, number],
  take: (row: number, x: number, y: number) => void,
): void {
  const column = (x: number) => Math.floor((frame.x * frame.scale + x - frame.width / 2) / BIN) - grid.left;
  const line = (y: number) => Math.floor((frame.y * frame.scale + y - frame.height / 2) / BIN) - grid.top;
  const { first, next: last } = rowsStarting(table, window);
  const see = (row: number) =>
    take(row, screenX(frame, (points.x[row]! + 0.5) / UNIT), screenY(frame, (points.y[row]! + 0.5) / UNIT));
  for (let l = Math.max(0, line(top)); l <= Math.min(grid.rows - 1, line(bottom)); l++) {
    for (let c = Math.max(0, column(left)); c <= Math.min(grid.columns - 1, column(right)); c++) {
      const bin = l * grid.columns + c;
      for (let at = offsets[bin]!; at < offsets[bin + 1]! && rows[at]! < last; at++) {
        const row = rows[at]!;
        if (row >= first || table.end[row]! >= window.from) see(row);
      }
    }
  }
}

function isCertain({ table, window }: Pickable, row: number): boolean {
  return table.start[row]! >= window.from && table.end[row]! <= window.to;
}

/** Rows under a point of the screen. */
export interface Under {
  /** The one that lies on top where the nearest symbol is. */
  top: Picked;
  /** All whose symbols lie under the point, or share the nearest one's pixel: the topmost first, at most so many. */
  rows: readonly number[];
  count: number;
}

/**
 * What is under a point: of the drawn rows whose symbol is within `slop` px, the one whose edge is nearest. Rows lie
 * over each other as they are drawn: the larger, then the later on top. O(rows of the window near the point).
 */
export function pickUnder(
  index: PickIndex,
  from: Pickable,
  x: number,
  y: number,
  { slop, radiusOf, most }: { slop: number; radiusOf: (look: number) => number; most: number },
): Under | null {
  const largest = radiusOf(lookOfRank(from.points.largest));
  const reach = Math.max(slop, largest) + slop;
  const box = [x - reach, y - reach, x + reach, y + reach] as const;
  const lookOf = (row: number) => from.points.look[row]! | (isCertain(from, row) ? CERTAIN : 0);
  let [top, least, look]: [Picked | null, number, number] = [null, Infinity, 0];
  visit(index, from, box, (row, atX, atY) => {
    const beyond = Math.max(0, Math.hypot(atX - x, atY - y) - radiusOf(from.points.look[row]!));
    if (beyond > slop || beyond > least) return;
    const own = lookOf(row);
    if (beyond === least && own < look) return;
    [top, least, look] = [{ row, certain: (own & CERTAIN) !== 0, x: atX, y: atY }, beyond, own];
  });
  const found = top as Picked | null;
  if (!found) return null;
  const under = new Topmost(most - 1);
  visit(index, from, box, (row, atX, atY) => {
    const isHere = Math.hypot(atX - x, atY - y) <= radiusOf(from.points.look[row]!);
    const isThere = Math.hypot(atX - found.x, atY - found.y) < 1;
    if (row !== found.row && (isHere || isThere)) under.add(row, lookOf(row));
  });
  return { top: found, rows: [found.row, ...under.rows()], count: under.count + 1 };
}

/** The rows that lie on top of many, the topmost first, without holding the many. */
class Topmost {
  readonly #most: number;
  /** Look and row as one number. */
  #keys: number[] = [];
  #least = -1;
  count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(row: number, look: number): void {
    this.count++;
    const key = look * UNIT + row;
    if (key < this.#least) return;
    this.#keys.push(key);
    if (this.#keys.length >= 4 * this.#most) this.#cut();
  }

  rows(): number[] {
    this.#cut();
    return this.#keys.map((key) => key % UNIT);
  }

  #cut(): void {
    this.#keys = this.#keys.sort((a, b) => b - a).slice(0, this.#most);
    if (this.#keys.length === this.#most) this.#least = this.#keys.at(-1) ?? -1;
  }
}

/** How far an arrow key looks ahead first, px; each further look goes twice as far. */
const FIRST_LOOK = 48;

/**
 * The row an arrow key leads to from a point of the screen: the nearest ahead, what lies aside counting double, and of
 * those on one point the top one. O(rows of the window in the part of the screen looked at).
 */
export function nextPicked(
  index: PickIndex,
  from: Pickable,
  x: number,
  y: number,
  direction: Direction,
): Picked | null {
  const { width, height } = index.frame;
  const [dx, dy] = STEP[direction];
  for (let far = FIRST_LOOK; far < 4 * Math.max(width, height); far *= 2) {
    let [best, least]: [Picked | null, number] = [null, Infinity];
    const aside = far / 2 + 1;
    const box = [
      Math.max(0, dx > 0 ? x : x - (dx < 0 ? far : aside)),
      Math.max(0, dy > 0 ? y : y - (dy < 0 ? far : aside)),
      Math.min(width, dx < 0 ? x : x + (dx > 0 ? far : aside)),
      Math.min(height, dy < 0 ? y : y + (dy > 0 ? far : aside)),
    ] as const;
    visit(index, from, box, (row, atX, atY) => {
      if (atX < 0 || atY < 0 || atX > width || atY > height) return;
      const ahead = (atX - x) * dx + (atY - y) * dy;
      const off = Math.abs((atX - x) * dy - (atY - y) * dx);
      const cost = ahead + 2 * off;
      if (ahead <= 0.5 || off > 2 * ahead || cost > Math.min(least, far)) return;
      [best, least] = [{ row, certain: isCertain(from, row), x: atX, y: atY }, cost];
    });
    if (best) return best;
  }
  return null;
}
