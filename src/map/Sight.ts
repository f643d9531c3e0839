import type { Bounds } from "./geo/fit-camera";
import { freeCamera, type Obstacles } from "./geo/free-camera";
import { screenX, screenY, type Frame } from "./geo/mercator";
import type { Rings } from "./geo/rings";
import { isCovered } from "./labels/boxes";
import type { Spot } from "./marks/mark";
import { cameraOf, homeCamera } from "./place-camera";
import type { SceneOptions } from "./scene-options";
import type { AtlasPlace } from "../model/schema";
import type { Camera } from "../view/view";

/** What changes of width refit a map nobody has moved, and how close to the edge counts as out of sight, px. */
const REFIT_WIDTH = 40;
const OUT_OF_SIGHT = 24;
/** How much is left around what the reader asks to see whole, px, and how near the map goes for it. */
const FIT_EDGE = 40;
const FIT_ZOOM = 7;

type Given = Pick<SceneOptions, "container" | "obstacles" | "home" | "compact">;

/** How large a map is, what stands over it, and where it therefore has to look to show something. */
export class Sight {
  readonly #given: Given;
  size = { width: 1, height: 1 };
  obstacles: Obstacles;
  /** Width that the camera was fitted to. */
  #fitted = 0;

  constructor(given: Given) {
    this.#given = given;
    this.obstacles = given.obstacles;
    this.measure();
  }

  /** To be called when the container has another size. */
  measure(): void {
    const { clientWidth, clientHeight } = this.#given.container;
    this.size = { width: Math.max(clientWidth, 1), height: Math.max(clientHeight, 1) };
  }

  /** Where to look when nobody says where. */
  get home(): Camera {
    const { home, compact } = this.#given;
    return homeCamera(home, compact, this.size, this.obstacles);
  }

  /** The camera that is asked for, or without one the home of a map as wide as this. */
  fitted(asked: Camera | null): Camera {
    this.#fitted = this.size.width;
    return asked ?? this.home;
  }

  /** Whether the width has changed so much that home is elsewhere. */
  get isOutgrown(): boolean {
    return Math.abs(this.size.width - this.#fitted) > REFIT_WIDTH;
  }

  wholeOf(bounds: Bounds): Camera {
    return freeCamera(bounds, this.size, this.obstacles, FIT_EDGE, FIT_ZOOM);
  }

  /** Where to look to see a place, or null when nobody knows where it is. */
  of(place: AtlasPlace, outlines: ReadonlyMap<string, Rings>): Camera | null {
    return cameraOf(place, outlines, this.size, this.obstacles);
  }

  /** Whether a spot can be seen in this frame: away from the edges, and under nothing. */
  shows({ x, y }: Pick<Spot, "x" | "y">, frame: Frame): boolean {
    const [left, top] = [screenX(frame, x), screenY(frame, y)];
    const inside = (at: number, size: number) => at >= OUT_OF_SIGHT && at <= size - OUT_OF_SIGHT;
    const isInside = inside(left, frame.width) && inside(top, frame.height);
    return isInside && !isCovered(this.obstacles.all, left, top);
  }
}
