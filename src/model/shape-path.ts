import type { Shape } from "./event-type";

/**
 * The outline of a mark as SVG path data (also for Path2D), centred on 0,0.
 * `radius` in px: the circle's radius; the other shapes are scaled to look equally large.
 */
export function shapePath(shape: Shape, radius: number): string {
  if (shape === "circle")
    return `M${-radius} 0A${radius} ${radius} 0 1 0 ${radius} 0A${radius} ${radius} 0 1 0 ${-radius} 0Z`;
  return `M${corners(shape, radius)
    .map(([x, y]) => `${round(x)} ${round(y)}`)
    .join("L")}Z`;
}

type Corner = readonly [number, number];

function corners(shape: Exclude<Shape, "circle">, r: number): Corner[] {
  switch (shape) {
    case "square":
      return [
        [-r * 0.9, -r * 0.9],
        [r * 0.9, -r * 0.9],
        [r * 0.9, r * 0.9],
        [-r * 0.9, r * 0.9],
      ];
    case "diamond":
      return [
        [0, -r * 1.2],
        [r * 1.2, 0],
        [0, r * 1.2],
        [-r * 1.2, 0],
      ];
    case "triangle-down":
      return [
        [-r * 1.1, -r * 0.85],
        [r * 1.1, -r * 0.85],
        [0, r * 1.1],
      ];
    case "triangle-up":
      return [
        [-r * 1.1, r * 0.85],
        [0, -r * 1.1],
        [r * 1.1, r * 0.85],
      ];
    case "pentagon":
      return Array.from({ length: 5 }, (_, i) => [
        r * 1.1 * Math.sin((i * 2 * Math.PI) / 5),
        -r * 1.1 * Math.cos((i * 2 * Math.PI) / 5),
      ]);
    case "hexagon":
      return Array.from({ length: 6 }, (_, i) => [
        r * 1.08 * Math.cos((i * Math.PI) / 3),
        r * 1.08 * Math.sin((i * Math.PI) / 3),
      ]);
    case "plus": {
      const [a, b] = [r * 0.38, r * 1.1];
      return [
        [-a, -b],
        [a, -b],
        [a, -a],
        [b, -a],
        [b, a],
        [a, a],
        [a, b],
        [-a, b],
        [-a, a],
        [-b, a],
        [-b, -a],
        [-a, -a],
      ];
    }
  }
}

const round = (value: number) => Math.round(value * 100) / 100;
