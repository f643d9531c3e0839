import {
  Map as MapLibreMap,
  setWorkerUrl,
  type CustomLayerInterface,
  type StyleSpecification,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import { isSoftware, rendererOf } from "./gl/prefers-raster";
import { Gathering } from "./Gathering";
import { MapRoom } from "./MapRoom";
import { StatedShapes, type FeatureStates, type StateSource } from "./StatedShapes";
import type { DataShapes } from "./style/data-shapes";
import { paintStyle } from "./style/paint-style";
import type { Palette } from "./style/palette";
import type { Camera } from "../view/view";

setWorkerUrl(workerUrl);

export type MapStatus = "loading" | "moving" | "idle";

interface BasemapCallbacks {
  onStatus(status: MapStatus): void;
  /** A frame was painted: what lies above the map must follow. */
  onPaint(): void;
  /** The reader moved the map, and it came to rest. */
  onMoved(): void;
  onPointer(x: number, y: number): void;
  onLeave(): void;
  onClick(x: number, y: number): void;
}

/** What a basemap is shown with: where, in which colours, looking where. */
export interface Shown extends BasemapCallbacks {
  container: HTMLElement;
  palette: Palette;
  camera: Camera;
}

export interface BasemapOptions extends Shown {
  style: StyleSpecification;
  cooperative: boolean;
  /** A picture, not to be moved, at so many pixels a px; undefined: a map to use. */
  still?: { pixelRatio: number };
}

const EASE_MS = 320;
/** Canvas of a picture for print, px. */
const LARGEST_STILL: [number, number] = [8192, 8192];

/**
 * MapLibre, north up and flat: the land, its lines, areas and outlines. Everything can be said at any time;
 * what the style is not ready for is done when it is, and again after the graphics context was lost.
 * The constructor throws GPUInitializationError without WebGL 2.
 */
export class BasemapView {
  readonly #map: MapLibreMap;
  readonly #room: MapRoom;
  #tell: BasemapCallbacks;
  readonly #shapes: Record<StateSource, StatedShapes>;
  /** Drawn above all of the style; added again whenever the style is. */
  #layer: CustomLayerInterface | null = null;
  #palette: Palette;
  #renderer: string | null = null;
  #gathering: Gathering | null = null;
  #ready = false;
  /** The map moves because it was told to, not by the reader's hand. */
  #following = false;

  constructor(options: BasemapOptions) {
    const { container, style, camera, cooperative, still } = options;
    [this.#palette, this.#tell] = [options.palette, options];
    this.#room = new MapRoom(container);
    this.#map = new MapLibreMap({
      container: this.#room.element,
      style,
      center: [camera.lon, camera.lat],
      zoom: camera.zoom,
      minZoom: 0.5,
      maxZoom: 11,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      keyboard: false,
      renderWorldCopies: false,
      attributionControl: false,
      cooperativeGestures: cooperative,
      trackResize: false,
      fadeDuration: 0,
      ...(still ? { interactive: false, pixelRatio: still.pixelRatio, maxCanvasSize: LARGEST_STILL } : {}),
    });
    const shapes = (source: StateSource) => new StatedShapes(this.#map, source, style);
    this.#shapes = { areas: shapes("areas"), outlines: shapes("outlines") };
    this.#map.touchZoomRotate.disableRotation();
    const canvas = this.#map.getCanvas();
    for (const name of ["tabindex", "role", "aria-label"]) canvas.removeAttribute(name);
    canvas.setAttribute("aria-hidden", "true");
    this.#listen();
  }

  /** Whether it has its style and its graphics. */
  get isReady(): boolean {
    return this.#ready;
  }

  /** Leaves its container until `reopen`. What was shown on it stays till then: to take it away is to paint once more. */
  rest(): void {
    this.#tell = SILENT;
    this.#gathering?.end();
    this.#map.stop();
    this.setDrawing(false);
    this.removeLayer();
    this.#room.leave();
  }

  /** While it rests: what was shown last stands in this container. */
  standIn(container: HTMLElement): void {
    this.#room.enter(container);
  }

  /** Shows the same land elsewhere, with other shapes on it. */
  reopen(shapes: DataShapes, shown: Shown): void {
    this.#room.enter(shown.container);
    if (this.#renderer !== null && isSoftware(this.#renderer))
      this.#gathering = new Gathering(this.#map, window);
    this.#shapes.areas.hold(shapes.areas);
    this.#shapes.outlines.hold(shapes.outlines);
    this.setPalette(shown.palette);
    this.resize();
    this.follow(shown.camera, "jump");
    this.#tell = shown;
    this.#map.triggerRepaint();
  }

  get camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { zoom: this.#map.getZoom(), lat, lon: lng };
  }

  /** Moves without counting as the reader's move. */
  follow(camera: Camera, how: "jump" | "ease"): void {
    this.#following = true;
    this.#go(camera, how);
  }

  /** Moves as if the reader had done it. */
  go(camera: Camera): void {
    this.#following = false;
    this.#go(camera, "ease");
  }

  zoomBy(steps: number): void {
    this.go({ ...this.camera, zoom: Math.round((this.#map.getZoom() + steps) * 4) / 4 });
  }

  /** To what its container has become. */
  resize(): void {
    const made = this.#room.fit();
    if (!made) return;
    const { width, height } = made.room;
    const padding = { top: 0, left: 0, right: width - made.seen.width, bottom: height - made.seen.height };
    const isSharp = this.#map.getCanvas().width === Math.floor(width * this.#map.getPixelRatio());
    this.#following = true;
    if (made.isNew || !isSharp) this.#map.resize();
    if (JSON.stringify(padding) !== JSON.stringify(this.#map.getPadding())) this.#map.setPadding(padding);
    this.#following = false;
  }

  setPalette(palette: Palette): void {
    if (JSON.stringify(palette) === JSON.stringify(this.#palette)) return;
    this.#palette = palette;
    if (this.#ready) paintStyle(this.#map, palette);
  }

  /** A layer that draws itself, above the style's own. */
  setLayer(layer: CustomLayerInterface): void {
    this.#layer = layer;
    if (this.#ready) this.#addLayer();
  }

  /** It goes, and what it holds on the graphics card with it. */
  removeLayer(): void {
    this.#dropLayer();
    this.#layer = null;
  }

  /** The map's own graphics context; null where it is lost. */
  get graphics(): WebGL2RenderingContext | null {
    return this.#map.getCanvas().getContext("webgl2");
  }

  /** Its driver's name, "" where it is lost. Asked once, when all is drawn: the answer waits for what is being drawn. */
  get renderer(): string {
    const { graphics } = this;
    return (this.#renderer ??= graphics && rendererOf(graphics)) ?? "";
  }

  setCursor(pointer: boolean): void {
    this.#map.getCanvas().style.cursor = pointer ? "pointer" : "";
  }

  /** While something is drawn on it, a drag or a double click is not for the map. */
  setDrawing(drawing: boolean): void {
    const { dragPan, doubleClickZoom, boxZoom } = this.#map;
    for (const handler of [dragPan, doubleClickZoom, boxZoom]) {
      if (drawing) handler.disable();
      else handler.enable();
    }
    if (drawing) this.setCursor(false);
  }

  /** The states of features by id; features left out go back to none. */
  setStates(source: StateSource, states: FeatureStates): void {
    this.#shapes[source].set(states);
  }

  /** Hands over the canvas right after it was painted: only then does it hold anything to be copied. */
  whenPainted(take: (canvas: HTMLCanvasElement) => void): void {
    this.#map.once("render", () => take(this.#map.getCanvas()));
    this.#map.triggerRepaint();
  }

  destroy(): void {
    this.#gathering?.end();
    this.#room.element.removeEventListener("webglcontextlost", this.#dropLayer, true);
    this.removeLayer();
    this.#map.remove();
    this.#room.leave();
  }

  get #isSeen(): boolean {
    return this.#gathering === null || this.#gathering.isOver;
  }

  #go({ zoom, lat, lon }: Camera, how: "jump" | "ease"): void {
    const target = { center: [lon, lat] as [number, number], zoom };
    if (how === "jump") this.#map.jumpTo(target);
    else this.#map.easeTo({ ...target, duration: EASE_MS });
  }

  /** MapLibre keeps no layer of others through the loss of its context: it is taken away before, and added after. */
  readonly #dropLayer = (): void => {
    if (this.#layer && this.#ready && this.#map.getLayer(this.#layer.id))
      this.#map.removeLayer(this.#layer.id);
  };

  #listen(): void {
    const map = this.#map;
    this.#room.element.addEventListener("webglcontextlost", this.#dropLayer, true);
    map.on("style.load", () => this.#prepare());
    map.on("webglcontextlost", () => {
      this.#ready = false;
      for (const shapes of Object.values(this.#shapes)) shapes.end();
      this.#renderer = null;
      this.#tell.onStatus("loading");
    });
    map.on("webglcontextrestored", () => map.isStyleLoaded() && this.#prepare());
    map.on("error", ({ error }) => console.warn(`Map: ${error.message}`));
    map.on("render", () => this.#isSeen && this.#tell.onPaint());
    map.on("movestart", () => this.#tell.onStatus("moving"));
    map.on("move", (event) => {
      if (!("originalEvent" in event && event.originalEvent)) return;
      this.#following = false;
      this.#gathering?.end();
    });
    map.on("moveend", () => {
      if (!this.#following) this.#tell.onMoved();
      this.#following = false;
    });
    map.on("idle", () => {
      if (!this.#isSeen) return;
      void this.renderer;
      this.#tell.onStatus("idle");
    });
    map.on("mousemove", ({ point }) => this.#tell.onPointer(point.x, point.y));
    map.on("mouseout", () => this.#tell.onLeave());
    map.on("click", ({ point }) => this.#tell.onClick(point.x, point.y));
  }

  #prepare(): void {
    this.#ready = true;
    paintStyle(this.#map, this.#palette);
    for (const shapes of Object.values(this.#shapes)) shapes.begin();
    this.#addLayer();
  }

  #addLayer(): void {
    if (this.#layer && !this.#map.getLayer(this.#layer.id)) this.#map.addLayer(this.#layer);
  }
}

const nothing = () => {};
const SILENT: BasemapCallbacks = {
  ...{ onStatus: nothing, onPaint: nothing, onMoved: nothing },
  ...{ onPointer: nothing, onLeave: nothing, onClick: nothing },
};
