/** A rectangle on the screen, px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether any of the boxes holds a point. */
export function isCovered(boxes: readonly Box[], x: number, y: number): boolean {
  return boxes.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
}

/** Whether two lists hold equal boxes in the same order. */
export function sameBoxes(a: readonly Box[], b: readonly Box[]): boolean {
  const equal = (one: Box, other: Box | undefined) =>
    one.left === other?.left &&
    one.top === other.top &&
    one.right === other.right &&
    one.bottom === other.bottom;
  return a.length === b.length && a.every((box, i) => equal(box, b[i]));
}

export function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** Rectangles taken so far, in a grid, so that asking costs no more when there are many. */
export class Taken {
  readonly #cells = new Map<number, Box[]>();

  /** O(cells the box touches). */
  add(box: Box): void {
    for (const key of keysOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  hits(box: Box): boolean {
    for (const key of keysOf(box)) {
      if (this.#cells.get(key)?.some((other) => overlaps(box, other))) return true;
    }
    return false;
  }
}

const CELL = 96;

function* keysOf({ left, top, right, bottom }: Box): Generator<number> {
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) yield column * 4096 + row;
  }
}
