import type { Rings } from "./rings";

/** Width of the box that a path is drawn in. */
export const PATH_WIDTH = 4096;

/** Rings as the path of an SVG, their box's left upper corner at 0,0 and its width PATH_WIDTH; holes by even-odd. O(vertices). */
export function ringPath({ rings, box: [left, top, right] }: Rings): string {
  const scale = PATH_WIDTH / (right - left);
  const place = (unit: number, from: number) => ((unit - from) * scale).toFixed(1);
  return rings
    .map((ring) => {
      const points: string[] = [];
      for (let i = 0; i < ring.length; i += 2)
        points.push(`${place(ring[i]!, left)} ${place(ring[i + 1]!, top)}`);
      return `M${points.join("L")}Z`;
    })
    .join("");
}
