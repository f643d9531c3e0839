import type { CustomLayerInterface, Map as MapLibreMap } from "maplibre-gl";
import { drawRanges } from "./draw-ranges";
import { GlPoints } from "./GlPoints";
import { packVertices, passMask } from "./pack-vertices";
import { styleUniforms } from "./style-uniforms";
import { frameOf } from "../geo/mercator";
import type { PointColumns } from "../../table/point-columns";
import type { Palette } from "../style/palette";
import type { EventTable } from "../../table/event-table";
import type { FailBits } from "../../table/filter";
import type { TimeWindow } from "../../table/window";

/** What the layer draws; null for what is not to be drawn at all. */
export interface LayerPoints {
  table: EventTable;
  columns: PointColumns;
  window: TimeWindow;
  fails: FailBits;
  palette: Palette;
  shrink: number;
  compact: boolean;
}

/**
 * Events as a layer of the map, straight from a table's columns: one vertex a row, given to the graphics card once; a window
 * is a range of them, filters a byte each. The map may add it, take it away and lose its context at any time: what it
 * holds on the card is made when it is drawn, and freed with the layer.
 */
export class PointLayer implements CustomLayerInterface {
  readonly id = "points";
  readonly type = "custom";
  readonly renderingMode = "2d";
  readonly #onFail: (error: Error) => void;
  #map: MapLibreMap | null = null;
  #points: GlPoints | null = null;
  #shown: LayerPoints | null = null;
  /** What of it the card has. */
  #given: { columns: PointColumns | null; fails: FailBits | null } = { columns: null, fails: null };

  /** `onFail` is told once when the driver cannot draw it; nothing is drawn from then on. */
  constructor(onFail: (error: Error) => void) {
    this.#onFail = onFail;
  }

  /** Asks for a repaint only where something differs from what was shown. */
  show(shown: LayerPoints | null): void {
    const before = this.#shown;
    this.#shown = shown;
    const keys = shown ? (Object.keys(shown) as (keyof LayerPoints)[]) : [];
    const isSame = before === shown || (before && shown && keys.every((key) => before[key] === shown[key]));
    if (!isSame) this.#map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap): void {
    this.#map = map;
    this.#forget();
  }

  onRemove(): void {
    this.#points?.free();
    this.#forget();
    this.#map = null;
  }

  render(gl: WebGL2RenderingContext): void {
    const shown = this.#shown;
    if (!shown || !this.#map || gl.isContextLost()) return;
    const points = this.#opened(gl);
    if (!points) return;
    this.#give(points, shown);
    const canvas = this.#map.getCanvas();
    const { lng, lat } = this.#map.getCenter();
    const camera = { lon: lng, lat, zoom: this.#map.getZoom() };
    const seen = frameOf(camera, canvas.clientWidth, canvas.clientHeight);
    // The map's centre is that of what is seen of the canvas.
    const { right = 0, bottom = 0 } = this.#map.getPadding();
    const frame = { ...seen, x: seen.x + right / 2 / seen.scale, y: seen.y + bottom / 2 / seen.scale };
    const pixelRatio = gl.drawingBufferWidth / Math.max(1, canvas.clientWidth);
    const ranges = drawRanges(shown.table, shown.window);
    points.draw({ frame, pixelRatio, ranges, window: shown.window, style: styleUniforms(shown) });
  }

  /** Null where it failed. */
  #opened(gl: WebGL2RenderingContext): GlPoints | null {
    if (this.#points) return this.#points;
    try {
      return (this.#points = new GlPoints(gl));
    } catch (error) {
      this.#shown = null;
      this.#onFail(error instanceof Error ? error : new Error(String(error)));
      return null;
    }
  }

  #give(points: GlPoints, { table, columns, fails }: LayerPoints): void {
    if (this.#given.columns !== columns) {
      points.setVertices(packVertices(columns, table.end), table.spans);
      this.#given = { columns, fails: null };
    }
    if (this.#given.fails === fails) return;
    points.setMask(passMask(fails));
    this.#given.fails = fails;
  }

  #forget(): void {
    this.#points = null;
    this.#given = { columns: null, fails: null };
  }
}
