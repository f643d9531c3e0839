import type { Camera } from "../view/view";

/** What a map is looking at. */
export interface Look {
  /** Size of the map, CSS px. */
  width: number;
  height: number;
  now: Camera;
  /** Where it looks when the view does not say. */
  home: Camera;
}
