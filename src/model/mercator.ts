/** Web Mercator on the unit square: x grows eastwards from 180° W, y southwards from about 85° N. */
const LIMIT = 85.051129;

export function mercatorX(lon: number): number {
  return (lon + 180) / 360;
}

export function mercatorY(lat: number): number {
  const bounded = Math.min(LIMIT, Math.max(-LIMIT, lat));
  return (1 - Math.log(Math.tan(Math.PI / 4 + (bounded * Math.PI) / 360)) / Math.PI) / 2;
}
