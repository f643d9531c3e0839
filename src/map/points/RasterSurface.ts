import { chooseAs } from "./choose-as";
import { clusterCell, clustersFrom, type Cluster } from "./clusters";
import { countInView } from "./count-in-view";
import { countInCells, noCounts, type CellCounts } from "./count-in-cells";
import { DENSITY_BEYOND, DENSITY_CELL, DENSITY_SEEN } from "./density";
import { DensityPainter } from "./DensityPainter";
import { drawClusters } from "./draw-clusters";
import { fillCells, landGrid, pixelGrid, type Grid } from "./grid";
import { lookOf, lookOfRank } from "../../table/point-look";
import {
  nextPicked,
  pickIndex,
  pickUnder,
  type Picked,
  type PickIndex,
  type Pickable,
  type Under,
} from "./pick-index";
import { UNIT, pointColumns, type PointColumns } from "../../table/point-columns";
import { PointPainter } from "./PointPainter";
import { pointRadius, shrinkFor } from "./point-size";
import type { PointHit, PointsDrawn, PointsShown, PointSurface, PointSymbol } from "./point-surface";
import { stampReach } from "./StampBox";
import { sameFrame, screenX, screenY, type Frame } from "../geo/mercator";
import type { Direction } from "../marks/next-hit";
import type { Palette } from "../style/palette";
import type { EventTable } from "../../table/event-table";
import type { FailBits } from "../../table/filter";
import { ALL_TIME, forEachInWindow, type TimeWindow } from "../../table/window";
import type { PointsAs } from "../../view/view";

/** Rows laid over a frame. */
interface Placed {
  frame: Frame;
  pixelRatio: number;
  as: PointsAs;
  grid: Grid;
  margin: number;
  inView: number;
}

/** Symbols are told one by one of no more than so many in view, and looked for among no more rows than so many. */
const FEW = { drawn: 300, looked: 50_000 };
/** So near each other events count as on one spot, px. */
const ON_ONE_SPOT = 0.01;

/** The look of an attack with more killed than any. */
const LARGEST = lookOf(0, 2 ** 30);

/** Draws on a canvas of its own above the map, each pixel once: a step of the window never repaints the map. */
export class RasterSurface implements PointSurface {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #compact: boolean;
  readonly #points: PointPainter;
  readonly #density: DensityPainter;
  #table: EventTable;
  #columns: PointColumns;
  #cells: Int32Array;
  #fails: FailBits;
  #window: TimeWindow = ALL_TIME;
  #palette: Palette;
  #wanted: PointsAs | null = null;
  #placed: Placed | null = null;
  #index: PickIndex | null = null;
  #counts: CellCounts = noCounts(0, true);
  #clusters: readonly Cluster[] = [];

  /** Throws where the browser gives no 2D canvas. O(n). */
  constructor(canvas: HTMLCanvasElement, table: EventTable, look: { palette: Palette; compact: boolean }) {
    // What is made pixel by pixel is put sixteen times as fast onto a canvas that stays in main memory.
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("This browser draws no canvas.");
    [this.#canvas, this.#context] = [canvas, context];
    [this.#palette, this.#compact] = [look.palette, look.compact];
    this.#points = new PointPainter(canvas.ownerDocument);
    this.#density = new DensityPainter(canvas.ownerDocument);
    this.#table = table;
    this.#columns = pointColumns(table);
    this.#cells = new Int32Array(table.count);
    this.#fails = new Uint16Array(table.count);
  }

  show({ table, window, fails, as }: PointsShown): void {
    if (table !== this.#table) {
      this.#table = table;
      this.#columns = pointColumns(table);
      this.#cells = new Int32Array(table.count);
      this.#forget();
    }
    if (fails !== this.#fails) {
      this.#fails = fails;
      this.#forget();
    }
    [this.#window, this.#wanted] = [window, as];
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
  }

  paint(frame: Frame, pixelRatio: number): PointsDrawn {
    const placed = this.#place(frame, pixelRatio);
    const [width, height] = [Math.round(frame.width * pixelRatio), Math.round(frame.height * pixelRatio)];
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
    const drawn = { as: placed.as, shrink: shrinkFor(placed.inView), rampEnd: 0, clusters: 0, most: 0 };
    this.#clusters = [];
    if (placed.as === "points") {
      this.#paintPoints(placed, drawn.shrink);
      return drawn;
    }
    this.#context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    this.#context.clearRect(0, 0, frame.width, frame.height);
    if (placed.as === "density") {
      const stops = this.#palette.density;
      const rampEnd = this.#density.paint(this.#context, this.#from, this.#cells, placed.grid, frame, stops);
      return { ...drawn, rampEnd };
    }
    this.#paintClusters(placed);
    return { ...drawn, clusters: this.#clusters.length, most: this.#clusters[0]?.count ?? 0 };
  }

  pick(x: number, y: number, slop: number, most: number): PointHit | null {
    const placed = this.#placed;
    if (!placed) return null;
    if (placed.as === "clusters") return this.#clusterAt(placed, x, y, most);
    const shrink = shrinkFor(placed.inView);
    const radiusOf = (look: number) => pointRadius(look, shrink, this.#compact);
    const under = pickUnder(this.#indexOf(placed), this.#from, x, y, { slop, radiusOf, most });
    return under && { kind: "events", under, radius: this.radiusOf(under.top.row) };
  }

  next(x: number, y: number, direction: Direction): Picked | null {
    return this.#placed && nextPicked(this.#indexOf(this.#placed), this.#from, x, y, direction);
  }

  radiusOf(row: number): number {
    return pointRadius(this.#columns.look[row]!, shrinkFor(this.#placed?.inView ?? 0), this.#compact);
  }

  get symbols(): readonly PointSymbol[] {
    const placed = this.#placed;
    const isMany = this.#table.count > FEW.looked || (placed?.inView ?? 0) > FEW.drawn;
    if (!placed || placed.as === "clusters" || isMany) return [];
    const { x, y } = this.#columns;
    const symbols: PointSymbol[] = [];
    forEachInWindow(this.#table, this.#window, (row) => {
      if (this.#cells[row]! < 0) return;
      const radius = placed.as === "density" ? DENSITY_SEEN : this.radiusOf(row);
      const at = { x: screenX(placed.frame, x[row]! / UNIT), y: screenY(placed.frame, y[row]! / UNIT) };
      symbols.push({ ...at, radius });
    });
    return symbols;
  }

  get clusters(): readonly Cluster[] {
    return this.#clusters;
  }

  /** What it draws from. */
  get columns(): PointColumns {
    return this.#columns;
  }

  /** Nothing is drawn any more, until it is painted again. */
  clear(): void {
    this.#clusters = [];
    this.#context.setTransform(1, 0, 0, 1, 0, 0);
    this.#context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
  }

  /** Takes a frame for painted: what is pointed at is looked up in it. O(n) for a frame it has not seen. */
  locate(frame: Frame, pixelRatio: number): void {
    this.#place(frame, pixelRatio);
  }

  destroy(): void {
    this.#forget();
    this.#cells = new Int32Array(0);
    this.#canvas.width = this.#canvas.height = 0;
  }

  get #from(): Pickable {
    return { table: this.#table, points: this.#columns, window: this.#window };
  }

  #forget(): void {
    this.#placed = null;
    this.#index = null;
  }

  #indexOf({ frame }: Placed): PickIndex {
    return (this.#index ??= pickIndex(this.#columns, this.#fails, frame));
  }

  /** The rows in cells of this frame; as they are where nothing has changed. */
  #place(frame: Frame, pixelRatio: number): Placed {
    const before = this.#placed;
    const isSame = before && sameFrame(before.frame, frame) && before.pixelRatio === pixelRatio;
    const inView = isSame ? before.inView : countInView(this.#columns, this.#fails, frame);
    const as = this.#wanted ?? chooseAs(inView);
    if (isSame && before.as === as) return before;
    if (!isSame) this.#index = null;
    const margin = as === "points" ? this.#margin(pixelRatio) : 0;
    const grid = gridFor(frame, pixelRatio, as, margin);
    fillCells(this.#columns, this.#fails, grid, this.#cells);
    return (this.#placed = { frame, pixelRatio, as, grid, margin, inView });
  }

  /** Device pixels by which the largest symbol reaches into sight from beyond the edge. */
  #margin(pixelRatio: number): number {
    const largest = Math.min(LARGEST, lookOfRank(this.#columns.largest));
    return stampReach(Math.max(pointRadius(largest, 1, this.#compact), pointRadius(1, 1, false)), pixelRatio);
  }

  #paintPoints({ grid, margin, pixelRatio }: Placed, shrink: number): void {
    const style = { palette: this.#palette, pixelRatio, shrink, compact: this.#compact };
    this.#points.paint(this.#context, this.#from, this.#cells, grid, margin, style);
  }

  #paintClusters({ grid, frame }: Placed): void {
    const size = grid.columns * grid.rows;
    if (this.#counts.counts.length !== size) this.#counts = noCounts(size, true);
    countInCells(this.#table, this.#columns, this.#cells, this.#window, this.#counts);
    this.#clusters = clustersFrom(this.#counts, frame.scale);
    drawClusters(this.#context, this.#clusters, frame, this.#palette);
  }

  #clusterAt(placed: Placed, x: number, y: number, most: number): PointHit | null {
    const { frame } = placed;
    const cluster = this.#clusters.findLast(
      (one) => Math.hypot(screenX(frame, one.x) - x, screenY(frame, one.y) - y) <= one.radius,
    );
    if (!cluster) return null;
    const under = cluster.count > most ? null : this.#onOneSpot(placed, cluster, most);
    return under ? { kind: "events", under, radius: cluster.radius } : { kind: "cluster", cluster };
  }

  /** A cluster's events where all lie on one spot: it is one event, or the map goes no nearer to part them. */
  #onOneSpot(placed: Placed, { x, y, count }: Cluster, most: number): Under | null {
    const { frame } = placed;
    const at = [screenX(frame, x), screenY(frame, y)] as const;
    const near = { slop: ON_ONE_SPOT, radiusOf: () => ON_ONE_SPOT, most };
    const under = pickUnder(this.#indexOf(placed), this.#from, ...at, near);
    return under?.count === count ? under : null;
  }
}

function gridFor(frame: Frame, pixelRatio: number, as: PointsAs, margin: number): Grid {
  if (as === "points") return pixelGrid(frame, pixelRatio, margin);
  if (as === "density") return landGrid(frame, DENSITY_CELL, DENSITY_BEYOND);
  return landGrid(frame, clusterCell(frame.zoom));
}
