import { UNIT, type PointColumns } from "../../table/point-columns";
import type { Frame } from "../geo/mercator";
import type { FailBits } from "../../table/filter";

/** Square cells laid over the screen: a position's column is floor(x · perUnit − left), and so its row. */
export interface Grid {
  columns: number;
  rows: number;
  /** Cells per step of a position (point-columns). */
  perUnit: number;
  left: number;
  top: number;
}

/** One cell a device pixel, and `margin` of them beyond each edge. */
export function pixelGrid(frame: Frame, pixelRatio: number, margin: number): Grid {
  const perPoint = frame.scale * pixelRatio;
  return {
    columns: Math.round(frame.width * pixelRatio) + 2 * margin,
    rows: Math.round(frame.height * pixelRatio) + 2 * margin,
    perUnit: perPoint / UNIT,
    left: frame.x * perPoint - (frame.width * pixelRatio) / 2 - margin,
    top: frame.y * perPoint - (frame.height * pixelRatio) / 2 - margin,
  };
}

/** Cells `side` px wide that stay where they are on the land while the map is dragged; a whole cell beyond each edge. */
export function landGrid(frame: Frame, side: number, beyond = 1): Grid {
  const left = Math.floor((frame.x * frame.scale - frame.width / 2) / side) - beyond;
  const top = Math.floor((frame.y * frame.scale - frame.height / 2) / side) - beyond;
  return {
    columns: Math.ceil(frame.width / side) + 1 + 2 * beyond,
    rows: Math.ceil(frame.height / side) + 1 + 2 * beyond,
    perUnit: frame.scale / side / UNIT,
    left,
    top,
  };
}

/** Where a land grid's first cell begins on the screen, px. */
export function gridOrigin(grid: Grid, frame: Frame, side: number): [x: number, y: number] {
  return [
    grid.left * side - (frame.x * frame.scale - frame.width / 2),
    grid.top * side - (frame.y * frame.scale - frame.height / 2),
  ];
}

/**
 * Into `cells` the cell of each row; -1 for one outside of the grid, turned away by a filter, or without a point.
 * Gives how many have a cell. O(n), once per camera and filters, never per step of the window.
 */
export function fillCells(points: PointColumns, fails: FailBits, grid: Grid, cells: Int32Array): number {
  const { x, y, look, count } = points;
  const { columns, rows, perUnit, left, top } = grid;
  let inside = 0;
  for (let row = 0; row < count; row++) {
    // First what is likeliest of many: a word typed turns most rows away.
    if (fails[row] !== 0 || look[row] === 0) {
      cells[row] = -1;
      continue;
    }
    const column = x[row]! * perUnit - left;
    const line = y[row]! * perUnit - top;
    const isIn = column >= 0 && line >= 0 && column < columns && line < rows;
    cells[row] = isIn ? (line | 0) * columns + (column | 0) : -1;
    if (isIn) inside++;
  }
  return inside;
}
