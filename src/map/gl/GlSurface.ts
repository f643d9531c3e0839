import { countInView } from "../points/count-in-view";
import type { PointLayer } from "./PointLayer";
import type { Cluster } from "../points/clusters";
import { chooseAs } from "../points/choose-as";
import type { Picked } from "../points/pick-index";
import { shrinkFor } from "../points/point-size";
import type { PointHit, PointsDrawn, PointsShown, PointSurface, PointSymbol } from "../points/point-surface";
import type { RasterSurface } from "../points/RasterSurface";
import type { Frame } from "../geo/mercator";
import type { Direction } from "../marks/next-hit";
import type { Palette } from "../style/palette";
import type { PointsAs } from "../../view/view";

/**
 * Draws points with the graphics card, in the map itself, so that the map is moved without a row being looked at;
 * density and clusters, and what is pointed at, are the raster's.
 */
export class GlSurface implements PointSurface {
  readonly #raster: RasterSurface;
  readonly #layer: PointLayer;
  readonly #compact: boolean;
  #shown: PointsShown | null = null;
  #hasFailed = false;
  #palette: Palette;
  #as: PointsAs = "points";
  #painted: { frame: Frame; pixelRatio: number } | null = null;

  constructor(raster: RasterSurface, layer: PointLayer, given: { palette: Palette; compact: boolean }) {
    [this.#raster, this.#layer] = [raster, layer];
    [this.#palette, this.#compact] = [given.palette, given.compact];
  }

  /** From now on the raster draws everything. */
  giveUp(): void {
    this.#hasFailed = true;
  }

  show(shown: PointsShown): void {
    this.#shown = shown;
    this.#raster.show(shown);
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
    this.#raster.setPalette(palette);
  }

  paint(frame: Frame, pixelRatio: number): PointsDrawn {
    const shown = this.#shown;
    if (this.#hasFailed || !shown) return this.#raster.paint(frame, pixelRatio);
    const { table, window, fails, as } = shown;
    const { columns } = this.#raster;
    const inView = countInView(columns, fails, frame);
    this.#as = as ?? chooseAs(inView);
    this.#painted = { frame, pixelRatio };
    if (this.#as !== "points") {
      this.#layer.show(null);
      this.#raster.show({ ...shown, as: this.#as });
      return this.#raster.paint(frame, pixelRatio);
    }
    this.#raster.clear();
    const shrink = shrinkFor(inView);
    const [palette, compact] = [this.#palette, this.#compact];
    this.#layer.show({ table, columns, window, fails, palette, shrink, compact });
    return { as: "points", shrink, rampEnd: 0, clusters: 0, most: 0 };
  }

  get symbols(): readonly PointSymbol[] {
    this.#locate();
    return this.#raster.symbols;
  }

  get clusters(): readonly Cluster[] {
    return this.#raster.clusters;
  }

  pick(x: number, y: number, slop: number, most: number): PointHit | null {
    this.#locate();
    return this.#raster.pick(x, y, slop, most);
  }

  next(x: number, y: number, direction: Direction): Picked | null {
    this.#locate();
    return this.#raster.next(x, y, direction);
  }

  radiusOf(row: number): number {
    return this.#raster.radiusOf(row);
  }

  destroy(): void {
    this.#layer.show(null);
    this.#raster.destroy();
  }

  /** Only who points at something needs to know what is where. */
  #locate(): void {
    if (!this.#painted || !this.#shown || this.#hasFailed) return;
    this.#raster.show({ ...this.#shown, as: this.#as });
    this.#raster.locate(this.#painted.frame, this.#painted.pixelRatio);
  }
}
