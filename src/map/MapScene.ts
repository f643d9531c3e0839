import type { BasemapView } from "./BasemapView";
import { areaSpots } from "./zones/area-spots";
import { placeAnchor, type AnchorSource } from "./zones/place-anchor";
import { nextArea } from "./zones/pick-areas";
import { placeNotesFor } from "./zones/place-notes-for";
import type { Bounds } from "./geo/fit-camera";
import { sameCamera, type Obstacles } from "./geo/free-camera";
import { frameOf, latOfY, lonOfX, sameFrame, unitAt, type Frame } from "./geo/mercator";
import type { Rings } from "./geo/rings";
import { sameBoxes, type Box } from "./labels/boxes";
import type { Emphasis } from "./marks/draw-marks";
import type { Mark, Spot } from "./marks/mark";
import { MarkCanvas } from "./marks/MarkCanvas";
import { STEP, type Direction } from "./marks/next-hit";
import type { Hit } from "./marks/pick-mark";
import { cameraInto } from "./points/clusters";
import { HeldPoints } from "./points/HeldPoints";
import type { OpenPoints } from "./points/open-points";
import type { PointsShown } from "./points/point-surface";
import { areaStates, outlineStates } from "./feature-states";
import { openBasemap } from "./open-basemap";
import { readScene } from "./read-scene";
import type { SceneOptions } from "./scene-options";
import { Sight } from "./Sight";
import { readPalette } from "./style/palette";
import { areasUnder, signAhead, signUnder } from "./what-is-under";
import type { FileColour } from "../model/file-colour";
import type { AreaKind, AtlasArea, AtlasPlace } from "../model/schema";
import type { Look } from "../session/look";
import type { EventTable } from "../table/event-table";
import type { Camera } from "../view/view";

const MAX_PIXEL_RATIO = 2;
/** How far Shift with an arrow key moves the map. */
const PAN_PX = 120;

/**
 * The map without Svelte: container and callbacks in, then one verb per slice of the view, each of which may be
 * called again with the same value. The constructor throws MapFileError, and GPUInitializationError without WebGL 2.
 */
export class MapScene {
  readonly #options: SceneOptions;
  readonly #outlines: ReadonlyMap<string, Rings>;
  readonly #anchors: AnchorSource;
  readonly #basemap: BasemapView;
  readonly #marks: MarkCanvas;
  readonly #points: HeldPoints;
  readonly #observer: ResizeObserver;
  #drawnAreas: readonly AtlasArea[] = [];
  readonly #sight: Sight;
  #camera: Camera | null;
  #request = 0;
  #painted: Frame | null = null;
  #drawing = false;
  #destroyed = false;

  constructor(options: SceneOptions) {
    const { container, canvas, files, data, table, compact, camera } = options;
    [this.#options, this.#camera] = [options, camera];
    const palette = readPalette(container);
    const scene = readScene(files, data, palette);
    [this.#outlines, this.#anchors] = [scene.outlines, scene.anchors];
    this.#marks = new MarkCanvas(canvas, scene.source, { table, palette, compact });
    this.#sight = new Sight(options);
    this.#basemap = openBasemap(scene, options, {
      container,
      palette,
      camera: this.#sight.fitted(camera),
      onStatus: (status) => options.onStatus(status),
      onPaint: () => this.#paint(false),
      onMoved: () => this.#moved(),
      onPointer: (x, y) => this.#pointed(x, y),
      onLeave: () => options.onHover(null, null, 0, 0),
      onClick: (x, y) => this.#clicked(x, y),
    });
    this.#points = new HeldPoints(options, this.#basemap, () => this.#invalidate());
    this.#observer = new ResizeObserver(() => this.#resized());
    this.#observer.observe(container);
    document.fonts.addEventListener("loadingdone", this.#fontsArrived);
  }

  /** Marks with the table they were made from. */
  setMarks(marks: readonly Mark[], table: EventTable): void {
    this.#marks.set({ marks, table });
    this.#basemap.setStates("outlines", outlineStates(marks));
    this.#annotate();
  }

  /** Draws events as points, below all marks, until `closePoints`. Throws what `open` throws. O(n). */
  openPoints(open: OpenPoints, shown: PointsShown): void {
    if (this.#destroyed) return;
    this.#points.open(open, shown);
    this.#painted = null;
    this.#invalidate();
  }

  /** Which events are shown as points, and how; nothing where none are. */
  setPoints(shown: PointsShown): void {
    this.#points.now?.set(shown);
  }

  /** Paints points now as the next frame would. */
  paintPoints(): void {
    this.#points.now?.flush();
  }

  /** Frees all that draws points. The land and the marks stay as they are. */
  closePoints(): void {
    this.#points.close();
  }

  /** Areas to draw, one per kind and outline, the chosen one, and the kind of which whole countries show their pattern too. */
  setAreas(drawn: readonly AtlasArea[], chosen: string | null, lit: AreaKind | null): void {
    this.#drawnAreas = drawn;
    this.#basemap.setStates("areas", areaStates(drawn, chosen, lit));
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

  /** What stands over the map, and what else labels must keep clear of. */
  setObstacles(obstacles: Obstacles, chips: readonly Box[]): void {
    this.#sight.obstacles = obstacles;
    const firm = obstacles.all.filter((box) => !obstacles.corner.some((other) => sameBoxes([box], [other])));
    this.#marks.set({ obstacles: [...obstacles.all, ...chips], firm });
    this.#invalidate();
  }

  /** null: fitted to the core region, now and when the width changes much. "jump": whoever says where eases by itself. */
  setCamera(camera: Camera | null, how: "ease" | "jump" = "ease"): void {
    const same = camera === this.#camera || (camera && this.#camera && sameCamera(camera, this.#camera));
    this.#camera = camera;
    if (!same) this.#basemap.follow(this.#sight.fitted(camera), how);
  }

  look(): Look {
    return { ...this.#sight.size, now: this.#basemap.camera, home: this.#sight.home };
  }

  /** To be called when the container's theme changed: reads the colours again. */
  setTheme(): void {
    const palette = readPalette(this.#options.container);
    this.#basemap.setPalette(palette);
    this.#marks.set({ palette });
    this.#points.setPalette(palette);
    this.#invalidate();
  }

  /** Colours of files by their code in the dataset column; null: their events have those of their kinds. */
  setFiles(colours: readonly (FileColour | null)[]): void {
    this.#points.setFiles(colours);
  }

  /** While an area is drawn, the map is not dragged, and nothing is pointed at or clicked. */
  setDrawing(drawing: boolean): void {
    this.#drawing = drawing;
    this.#basemap.setDrawing(drawing);
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
    this.#basemap.go(this.#sight.wholeOf(bounds));
  }

  flyTo(lon: number, lat: number): void {
    this.#basemap.go({ ...this.#basemap.camera, lon, lat });
  }

  /** Brings a spot into the middle, at this zoom, unless it is in sight. */
  reveal(spot: Spot): void {
    if (!this.#sight.shows(spot, this.#frameNow())) this.flyTo(spot.lon, spot.lat);
  }

  /** Where to look to see a place, or null when nobody knows where it is. */
  cameraOf(place: AtlasPlace): Camera | null {
    return this.#sight.of(place, this.#outlines);
  }

  /** Where ties to a place begin and end, on the unit square. */
  anchorOf(place: string): readonly [x: number, y: number] | null {
    return placeAnchor(place, this.#anchors);
  }

  /** What an arrow key leads to from here: a point, or a mark. */
  next(from: Hit | null, direction: Direction): Hit | null {
    return signAhead({ layout: this.#marks.layout, points: this.#points.now }, from, direction);
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#observer.disconnect();
    document.fonts.removeEventListener("loadingdone", this.#fontsArrived);
    this.closePoints();
    cancelAnimationFrame(this.#request);
    const { keep } = this.#options;
    if (keep) keep.put(this.#basemap, this.#options);
    else this.#basemap.destroy();
  }

  #annotate(): void {
    this.#marks.set({ notes: placeNotesFor(this.#drawnAreas, this.#marks.content.marks, this.#anchors) });
    this.#invalidate();
  }

  #resized(): void {
    this.#sight.measure();
    this.#basemap.resize();
    if (!this.#camera && this.#sight.isOutgrown) this.#basemap.follow(this.#sight.fitted(null), "jump");
    this.#invalidate();
  }

  #moved(): void {
    this.#camera = this.#basemap.camera;
    this.#options.onCamera(this.#camera);
  }

  #pointed(x: number, y: number): void {
    if (this.#drawing) return;
    const { hit, tie, cluster } = this.#under(x, y);
    const isOnSign = hit !== null || tie !== null || cluster !== null;
    this.#basemap.setCursor(isOnSign || this.#areasAt(x, y).length > 0);
    this.#options.onHover(hit, tie, x, y);
  }

  #clicked(x: number, y: number): void {
    if (this.#drawing) return;
    const { hit, tie, cluster } = this.#under(x, y);
    if (cluster) return this.#basemap.go(cameraInto(cluster, this.#basemap.camera));
    const area = hit || tie ? null : nextArea(this.#areasAt(x, y), this.#marks.content.chosenArea);
    this.#options.onClick(hit, tie, area);
  }

  #under(x: number, y: number): ReturnType<typeof signUnder> {
    const { tieAt } = this.#options;
    return signUnder({ layout: this.#marks.layout, points: this.#points.now, tieAt }, x, y);
  }

  #areasAt(x: number, y: number): AtlasArea[] {
    return areasUnder(this.#drawnAreas, this.#marks.content.spots, this.#outlines, this.#frameNow(), x, y);
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
    const { width, height } = this.#sight.size;
    return frameOf(this.#basemap.camera, width, height);
  }

  /** Paints the canvas above the map; unless `changed`, only when the map has moved since. */
  #paint(changed: boolean): void {
    if (this.#destroyed) return;
    const now = this.#frameNow();
    const isSame = this.#painted !== null && sameFrame(now, this.#painted);
    if (!changed && isSame) return;
    const frame = (this.#painted = isSame ? this.#painted! : now);
    const pixelRatio = Math.min(devicePixelRatio, MAX_PIXEL_RATIO);
    if (isSame) this.#points.now?.flush();
    else this.#points.now?.paint(frame, pixelRatio);
    this.#marks.set({ signs: this.#points.now?.signs ?? [], symbols: this.#points.now?.symbols ?? [] });
    this.#marks.paint(frame, pixelRatio);
    const { layout, merged } = this.#marks;
    this.#options.onFrame({ frame, fan: layout?.fan ?? null, crowded: layout?.crowded ?? null, merged });
  }
}
