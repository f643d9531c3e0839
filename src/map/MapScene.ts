import { BasemapView, type MapStatus } from "./BasemapView";
import { areaSpots, pickSpots } from "./zones/area-spots";
import { nextArea, pickAreas } from "./zones/pick-areas";
import { placeNotesFor } from "./zones/place-notes-for";
import { CORE, CORE_COMPACT, fitCamera, type Bounds } from "./geo/fit-camera";
import { readAreas, readWorld } from "./geo/map-files";
import { frameOf, latOfY, lonOfX, sameFrame, unitAt, type Frame } from "./geo/mercator";
import { boundsOf, ringsOf, type Rings } from "./geo/rings";
import type { Box } from "./labels/boxes";
import { readLabels, type BaseLabel } from "./labels/read-labels";
import type { Emphasis } from "./marks/draw-marks";
import type { Mark } from "./marks/mark";
import { MarkCanvas } from "./marks/MarkCanvas";
import { STEP, nextHit, type Direction } from "./marks/next-hit";
import { hitsOf, pickMark, type Hit } from "./marks/pick-mark";
import type { Fan } from "./marks/place-fan";
import { areaFeatures, mapStyle, outlineFeatures } from "./style/map-style";
import { readPalette } from "./style/palette";
import { isPoint } from "../model/precision";
import type { AtlasArea, AtlasEvent, AtlasPlace } from "../model/schema";
import type { EventTable } from "../table/event-table";
import type { Camera } from "../view/view";

/** The files the map draws from, as they were fetched. */
export interface SceneFiles {
  world: unknown;
  labels: unknown;
  areas: unknown;
  /** Address of the hillshade picture. */
  relief: string;
}

export interface SceneData {
  table: EventTable;
  eventAt: (row: number) => AtlasEvent;
  places: ReadonlyMap<string, AtlasPlace>;
  areas: readonly AtlasArea[];
}

export interface SceneCallbacks {
  onStatus(status: MapStatus): void;
  /** What is on the screen changed. */
  onFrame(frame: Frame, fan: Fan | null, marks: readonly Mark[]): void;
  /** The reader moved the map to this camera. */
  onCamera(camera: Camera): void;
  onHover(hit: Hit | null): void;
  onClick(hit: Hit | null, area: AtlasArea | null): void;
}

export interface SceneOptions extends SceneCallbacks {
  /** Holds the basemap; takes the theme's colours. */
  container: HTMLElement;
  canvas: HTMLCanvasElement;
  files: SceneFiles;
  data: SceneData;
  camera: Camera | null;
  compact: boolean;
  cooperative: boolean;
}

const QUIET: Emphasis = { selected: null, hovered: null, cursor: null };
const SLOP = 4;
const SLOP_COARSE = 16;
const MAX_PIXEL_RATIO = 2;
const PLACE_ZOOM = 8;
/** Height of what stands along the map's top, px. */
const CONTROLS_TOP = 44;
/** How far Shift with an arrow key moves the map. */
const PAN_PX = 120;

/**
 * The map without Svelte: container and callbacks in, then one verb per slice of the view, each of which may be
 * called again with the same value. The constructor throws MapFileError, and GPUInitializationError without WebGL 2.
 */
export class MapScene {
  readonly #options: SceneOptions;
  readonly #outlines: ReadonlyMap<string, Rings>;
  readonly #baseLabels: readonly BaseLabel[];
  readonly #basemap: BasemapView;
  readonly #marks: MarkCanvas;
  readonly #observer: ResizeObserver;
  #drawnAreas: readonly AtlasArea[] = [];
  #camera: Camera | null;
  #size = { width: 1, height: 1 };
  #request = 0;
  #painted: Frame | null = null;
  #destroyed = false;

  constructor(options: SceneOptions) {
    const { container, canvas, files, data, compact } = options;
    this.#options = options;
    this.#camera = options.camera;
    const shapes = readAreas(files.areas);
    this.#outlines = new Map([...shapes].map(([id, shape]) => [id, ringsOf(shape)]));
    this.#baseLabels = readLabels(files.labels);
    const palette = readPalette(container);
    const wide = new Set(
      [...data.places.values()].filter((place) => isWide(place, this.#outlines)).map(({ id }) => id),
    );
    const areas = areaFeatures(data.areas, shapes, (area) => wide.has(area.place));
    const outlines = outlineFeatures(shapes.keys(), shapes);
    this.#marks = new MarkCanvas(
      canvas,
      {
        ...data,
        baseLabels: this.#baseLabels,
        placeName: (id) => data.places.get(id)?.name ?? id,
        widthOf: (id) => this.#widthOf(id),
      },
      {
        marks: [],
        notes: [],
        spots: [],
        chosenArea: null,
        obstacles: [],
        fanned: null,
        emphasis: QUIET,
        palette,
        compact,
      },
    );
    this.#measure();
    this.#basemap = new BasemapView({
      container,
      palette,
      style: mapStyle(palette, readWorld(files.world), areas, outlines, files.relief),
      camera: this.#wanted(),
      cooperative: options.cooperative,
      onStatus: (status) => options.onStatus(status),
      onPaint: () => this.#paint(false),
      onMoved: () => this.#moved(),
      onPointer: (x, y) => this.#pointed(x, y),
      onLeave: () => options.onHover(null),
      onClick: (x, y) => this.#clicked(x, y),
    });
    this.#observer = new ResizeObserver(() => this.#resized());
    this.#observer.observe(container);
    document.fonts.addEventListener("loadingdone", this.#fontsArrived);
  }

  setMarks(marks: readonly Mark[]): void {
    this.#marks.set({ marks });
    const states = marks
      .filter((mark) => mark.form === "outline")
      .map((mark) => [mark.place, { shown: true, type: mark.type, possible: mark.possible }] as const);
    this.#basemap.setStates("outlines", new Map(states));
    this.#annotate();
  }

  /** Areas to draw, one per kind and outline, and the chosen one. */
  setAreas(drawn: readonly AtlasArea[], chosen: string | null): void {
    this.#drawnAreas = drawn;
    this.#basemap.setStates(
      "areas",
      new Map(drawn.map(({ id }) => [id, { shown: true, chosen: id === chosen }])),
    );
    this.#marks.set({ spots: areaSpots(drawn, this.#options.data.places), chosenArea: chosen });
    this.#annotate();
  }

  setEmphasis(emphasis: Emphasis): void {
    this.#marks.set({ emphasis });
    this.#request ||= requestAnimationFrame(this.#frame);
  }

  /** Draws the events of the mark that holds this place apart; null: none. */
  setFan(place: string | null): void {
    this.#marks.set({ fanned: place });
    this.#invalidate();
  }

  setObstacles(obstacles: readonly Box[]): void {
    this.#marks.set({ obstacles });
    this.#invalidate();
  }

  /** null: fitted to the core region, now and whenever the size changes. */
  setCamera(camera: Camera | null): void {
    const same = camera === this.#camera || (camera && this.#camera && isSame(camera, this.#camera));
    this.#camera = camera;
    if (!same) this.#basemap.follow(this.#wanted(), "ease");
  }

  /** To be called when the container's theme changed: reads the colours again. */
  setTheme(): void {
    const palette = readPalette(this.#options.container);
    this.#basemap.setPalette(palette);
    this.#marks.set({ palette });
    this.#invalidate();
  }

  zoomBy(steps: number): void {
    this.#basemap.zoomBy(steps);
  }

  pan(direction: Direction): void {
    const [dx, dy] = STEP[direction];
    const frame = this.#frameNow();
    const [x, y] = unitAt(frame, frame.width / 2 + dx * PAN_PX, frame.height / 2 + dy * PAN_PX);
    this.#basemap.go({ zoom: frame.zoom, lon: lonOfX(x), lat: latOfY(y) });
  }

  /** Moves the map as the reader would: the camera is reported when it rests. */
  fit(bounds: Bounds): void {
    this.#basemap.go(fitCamera(bounds, this.#size, { edge: 40, top: CONTROLS_TOP }, 7));
  }

  flyTo(lon: number, lat: number): void {
    this.#basemap.go({ ...this.#basemap.camera, lon, lat });
  }

  /** Where to look to see a place, or null when nobody knows where it is. */
  cameraOf(place: AtlasPlace): Camera | null {
    const outline = place.geometryId === null ? undefined : this.#outlines.get(place.geometryId);
    if (outline) return fitCamera(boundsOf(outline), this.#size, { edge: 24, top: CONTROLS_TOP }, 9);
    if (place.lat === null || place.lon === null) return null;
    return { zoom: isPoint(place.precision) ? PLACE_ZOOM : 5, lat: place.lat, lon: place.lon };
  }

  /** What an arrow key leads to from here. */
  next(from: Hit | null, direction: Direction): Hit | null {
    const { layout } = this.#marks;
    return layout && nextHit(hitsOf(layout), from, direction);
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    cancelAnimationFrame(this.#request);
    this.#observer.disconnect();
    document.fonts.removeEventListener("loadingdone", this.#fontsArrived);
    this.#basemap.destroy();
  }

  #annotate(): void {
    const { data } = this.#options;
    const source = { places: data.places, outlines: this.#outlines, baseLabels: this.#baseLabels };
    this.#marks.set({ notes: placeNotesFor(this.#drawnAreas, this.#marks.content.marks, source) });
    this.#invalidate();
  }

  #wanted(): Camera {
    return (
      this.#camera ??
      fitCamera(this.#options.compact ? CORE_COMPACT : CORE, this.#size, { edge: 0, top: CONTROLS_TOP })
    );
  }

  #measure(): void {
    const { clientWidth, clientHeight } = this.#options.container;
    this.#size = { width: Math.max(clientWidth, 1), height: Math.max(clientHeight, 1) };
  }

  #resized(): void {
    this.#measure();
    this.#basemap.resize();
    if (!this.#camera) this.#basemap.follow(this.#wanted(), "jump");
    this.#invalidate();
  }

  #moved(): void {
    this.#camera = this.#basemap.camera;
    this.#options.onCamera(this.#camera);
  }

  #pointed(x: number, y: number): void {
    const hit = this.#hitAt(x, y);
    this.#basemap.setCursor(hit !== null || this.#areasAt(x, y).length > 0);
    this.#options.onHover(hit);
  }

  #clicked(x: number, y: number): void {
    const hit = this.#hitAt(x, y);
    const area = hit ? null : nextArea(this.#areasAt(x, y), this.#marks.content.chosenArea);
    this.#options.onClick(hit, area);
  }

  #hitAt(x: number, y: number): Hit | null {
    const slop = matchMedia("(pointer: coarse)").matches ? SLOP_COARSE : SLOP;
    return this.#marks.layout && pickMark(this.#marks.layout, x, y, slop);
  }

  #areasAt(x: number, y: number): AtlasArea[] {
    const frame = this.#frameNow();
    const [unitX, unitY] = unitAt(frame, x, y);
    const spots = pickSpots(this.#marks.content.spots, frame, x, y);
    return [...spots, ...pickAreas(this.#drawnAreas, this.#outlines, unitX, unitY)];
  }

  #widthOf(place: string): number {
    const outline = this.#outlines.get(place);
    return outline ? outline.box[2] - outline.box[0] : 0;
  }

  readonly #fontsArrived = (): void => {
    this.#marks.forgetWidths();
    this.#invalidate();
  };

  readonly #frame = (): void => {
    this.#request = 0;
    this.#paint(true);
  };

  #invalidate(): void {
    this.#request ||= requestAnimationFrame(this.#frame);
  }

  #frameNow(): Frame {
    return frameOf(this.#basemap.camera, this.#size.width, this.#size.height);
  }

  /** Paints the canvas above the map; unless `changed`, only when the map has moved since. */
  #paint(changed: boolean): void {
    if (this.#destroyed) return;
    const now = this.#frameNow();
    const isSame = this.#painted !== null && sameFrame(now, this.#painted);
    if (!changed && isSame) return;
    const frame = isSame ? this.#painted! : now;
    this.#painted = frame;
    this.#marks.paint(frame, Math.min(devicePixelRatio, MAX_PIXEL_RATIO));
    this.#options.onFrame(frame, this.#marks.layout?.fan ?? null, this.#marks.merged);
  }
}

function isSame(a: Camera, b: Camera): boolean {
  const near = (x: number, y: number, by: number) => Math.abs(x - y) < by;
  return near(a.zoom, b.zoom, 0.011) && near(a.lat, b.lat, 1e-4) && near(a.lon, b.lon, 1e-4);
}

/** A country or more: about the size of a large province on the unit square is the limit. */
function isWide(place: AtlasPlace, outlines: ReadonlyMap<string, Rings>): boolean {
  if (place.precision === "country") return true;
  const outline = place.geometryId === null ? undefined : outlines.get(place.geometryId);
  return outline !== undefined && outline.size > 4e-4;
}
