import type { Topology } from "topojson-specification";

/** The boxes of a topology's arcs, four numbers an arc: west, south, east, north, degrees. O(points). */
export function arcBoxes({ arcs, transform }: Topology): Float64Array {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  const boxes = new Float64Array(4 * arcs.length);
  arcs.forEach((arc, at) => {
    let [x, y, west, south, east, north] = [0, 0, Infinity, Infinity, -Infinity, -Infinity];
    for (const [stepX = 0, stepY = 0] of arc) {
      // Quantized positions are given as steps from the one before.
      [x, y] = transform ? [x + stepX, y + stepY] : [stepX, stepY];
      [west, east] = [Math.min(west, x), Math.max(east, x)];
      [south, north] = [Math.min(south, y), Math.max(north, y)];
    }
    boxes[4 * at] = west * scale[0]! + translate[0]!;
    boxes[4 * at + 1] = south * scale[1]! + translate[1]!;
    boxes[4 * at + 2] = east * scale[0]! + translate[0]!;
    boxes[4 * at + 3] = north * scale[1]! + translate[1]!;
  });
  return boxes;
}
