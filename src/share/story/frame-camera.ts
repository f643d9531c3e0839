import type { StorySize } from "./size";
import { roundCamera, type Camera } from "../../view/view";

/** How much nearer or farther a map of another size may look, in zoom levels. */
const NEARER = 0.75;
const FARTHER = -2.5;

/** The camera that shows in one map what it showed in another: all of it, about the same middle. */
export function fitToSize(camera: Camera, made: StorySize | null, [width, height]: StorySize): Camera {
  if (made === null || width < 1 || height < 1) return camera;
  const scale = Math.log2(Math.min(width / made[0], height / made[1]));
  const zoom = camera.zoom + Math.min(NEARER, Math.max(FARTHER, scale));
  return roundCamera({ ...camera, zoom: Math.max(0.5, zoom) });
}
