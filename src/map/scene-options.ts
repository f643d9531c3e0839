import type { BasemapKeep } from "./BasemapKeep";
import type { MapStatus } from "./BasemapView";
import type { Obstacles } from "./geo/free-camera";
import type { Bounds } from "./geo/fit-camera";
import type { Frame } from "./geo/mercator";
import type { Mark } from "./marks/mark";
import type { Hit } from "./marks/pick-mark";
import type { Fan } from "./marks/place-fan";
import type { AtlasArea, AtlasEvent, AtlasPlace } from "../model/schema";
import type { EventTable } from "../table/event-table";
import type { Camera } from "../view/view";
import type { PointsDrawn } from "./points/point-surface";
import type { Tie } from "./ties/ties";

/** The files the map draws from, as they were fetched. */
export interface SceneFiles {
  world: unknown;
  labels: unknown;
  areas: unknown;
  /** Address of the hillshade picture. */
  relief: string;
}

export interface SceneData {
  eventAt: (row: number) => AtlasEvent;
  places: ReadonlyMap<string, AtlasPlace>;
  areas: readonly AtlasArea[];
}

/** What is on the screen. */
export interface Drawn {
  frame: Frame;
  /** The place drawn apart, or the mark that has no room for it. */
  fan: Fan | null;
  crowded: Mark | null;
  merged: readonly Mark[];
}

interface SceneCallbacks {
  onStatus(status: MapStatus): void;
  /** What is on the screen changed. */
  onFrame(drawn: Drawn): void;
  /** How the points are drawn changed. */
  onPoints(drawn: PointsDrawn): void;
  /** The reader moved the map to this camera. */
  onCamera(camera: Camera): void;
  /** What is under the pointer; a tie only where there is no mark, an area only where there is neither. */
  onHover(hit: Hit | null, tie: Tie | null, x: number, y: number): void;
  onClick(hit: Hit | null, tie: Tie | null, area: AtlasArea | null): void;
  /** The tie drawn at a point of the screen, so many px around it included. */
  tieAt(x: number, y: number, slop: number): Tie | null;
}

export interface SceneOptions extends SceneCallbacks {
  /** Holds the basemap; takes the theme's colours. */
  container: HTMLElement;
  canvas: HTMLCanvasElement;
  files: SceneFiles;
  data: SceneData;
  table: EventTable;
  camera: Camera | null;
  /** Where to look without a camera; null: the core region. */
  home: Bounds | null;
  obstacles: Obstacles;
  compact: boolean;
  cooperative: boolean;
  /** Where the basemap comes from, if one is kept, and where it goes; null: it is this map's own. */
  keep: BasemapKeep | null;
}
