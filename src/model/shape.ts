/** A corner in degrees WGS 84, to three decimals (about a hundred metres). */
export type Corner = readonly [lon: number, lat: number];

/** A drawn polygon: its corners in order, the first not repeated. At least three, at most MOST_CORNERS. */
export type Shape = readonly Corner[];

export const MOST_CORNERS = 40;

const round = (degrees: number) => Number(degrees.toFixed(3)) + 0;

/** A shape as the address keeps it; null for fewer than three different corners. Further corners are thinned out evenly. */
export function shapeOf(corners: readonly Corner[]): Shape | null {
  const step = Math.max(1, corners.length / MOST_CORNERS);
  const rounded: Corner[] = [];
  for (let at = 0; at < corners.length; at += step) {
    const [lon, lat] = corners[Math.floor(at)]!;
    const last = rounded.at(-1);
    const next: Corner = [round(lon), round(lat)];
    if (last?.[0] !== next[0] || last[1] !== next[1]) rounded.push(next);
  }
  const isShape = new Set(rounded.map(String)).size >= 3;
  return isShape ? rounded.slice(0, MOST_CORNERS) : null;
}

/** "69.2,34.5_70,35_…": corners as the address holds them. */
export function encodeShape(shape: Shape): string {
  return shape.map(([lon, lat]) => `${lon},${lat}`).join("_");
}

/** Null for what encodeShape never writes. */
export function decodeShape(text: string): Shape | null {
  const corners = text.split("_");
  if (corners.length < 3 || corners.length > MOST_CORNERS) return null;
  const shape: Corner[] = [];
  for (const corner of corners) {
    if (!/^-?\d{1,3}(\.\d{1,3})?,-?\d{1,2}(\.\d{1,3})?$/.test(corner)) return null;
    const [lon, lat] = corner.split(",").map(Number) as [number, number];
    if (Math.abs(lon) > 180 || Math.abs(lat) > 90) return null;
    shape.push([lon + 0, lat + 0]);
  }
  return shapeOf(shape)?.length === shape.length ? shape : null;
}
