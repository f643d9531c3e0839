import { mercatorX, mercatorY } from "../../model/mercator";
import type { Camera } from "../../view/view";

export { mercatorX, mercatorY };

/** Side of the world at zoom 0, px, as MapLibre counts it. */
export const WORLD = 512;

export function lonOfX(x: number): number {
  return x * 360 - 180;
}

export function latOfY(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

/** What is on the screen: a camera and the size of the map, px. */
export interface Frame {
  /** Centre on the unit square. */
  x: number;
  y: number;
  /** px per unit. */
  scale: number;
  zoom: number;
  width: number;
  height: number;
}

export function frameOf(camera: Camera, width: number, height: number): Frame {
  const scale = WORLD * 2 ** camera.zoom;
  return { x: mercatorX(camera.lon), y: mercatorY(camera.lat), scale, zoom: camera.zoom, width, height };
}

export function screenX(frame: Frame, x: number): number {
  return (x - frame.x) * frame.scale + frame.width / 2;
}

export function screenY(frame: Frame, y: number): number {
  return (y - frame.y) * frame.scale + frame.height / 2;
}

/** The point of the unit square under a point of the screen. */
export function unitAt(frame: Frame, x: number, y: number): [number, number] {
  return [(x - frame.width / 2) / frame.scale + frame.x, (y - frame.height / 2) / frame.scale + frame.y];
}

export function sameFrame(a: Frame, b: Frame): boolean {
  return a.x === b.x && a.y === b.y && a.zoom === b.zoom && a.width === b.width && a.height === b.height;
}
