import type { Cluster } from "./clusters";
import type { Under } from "./pick-index";
import type { PointsDrawn, PointsShown, PointSurface } from "./point-surface";
import { signsOf } from "./signs-of";
import type { Frame } from "../geo/mercator";
import { boxAround, type Box } from "../labels/boxes";
import { makeMark } from "../marks/make-mark";
import type { Direction } from "../marks/next-hit";
import type { Hit } from "../marks/pick-mark";
import type { Palette } from "../style/palette";
import type { EventTable } from "../../table/event-table";

/** How far beside a point still means it, px. */
const SLOP = { fine: 8, coarse: 16 };
/** How far an arrow key's find may lie from its pixel's middle, px. */
const ON_IT = 0.5;
const DIRECTIONS: readonly Direction[] = ["right", "left", "down", "up"];

export interface ScenePointsOptions {
  table: EventTable;
  compact: boolean;
  /** What draws them; it may ask to be painted again. */
  open(repaint: () => void): PointSurface;
  /** Of several events under the pointer at most so many are told. */
  most: number;
  /** How they are drawn changed; `isOther`: points became density, or the like. */
  onDrawn(drawn: PointsDrawn, isOther: boolean): void;
}

/** The points of a map's scene: what the view says of them, when to paint them, and what is pointed at. */
export class ScenePoints {
  readonly #options: ScenePointsOptions;
  readonly #surface: PointSurface;
  #table: EventTable;
  #frame: Frame | null = null;
  #pixelRatio = 1;
  #request = 0;
  #drawn: PointsDrawn | null = null;

  constructor(options: ScenePointsOptions) {
    this.#options = options;
    this.#table = options.table;
    this.#surface = options.open(() => this.#invalidate());
  }

  /** Paints at the next frame; several changes before it are painted once. */
  set(shown: PointsShown): void {
    this.#table = shown.table;
    this.#surface.show(shown);
    this.#invalidate();
  }

  setPalette(palette: Palette): void {
    this.#surface.setPalette(palette);
    this.#invalidate();
  }

  /** Paints at once: the map has moved, and what lies on it follows. */
  paint(frame: Frame, pixelRatio: number): void {
    cancelAnimationFrame(this.#request);
    this.#request = 0;
    [this.#frame, this.#pixelRatio] = [frame, pixelRatio];
    const drawn = this.#surface.paint(frame, pixelRatio);
    const before = this.#drawn;
    this.#drawn = drawn;
    if (before && Object.entries(drawn).every(([key, value]) => before[key as keyof PointsDrawn] === value))
      return;
    this.#options.onDrawn(drawn, before?.as !== drawn.as);
  }

  /** What is under a point of the screen. */
  at(x: number, y: number): { hit: Hit | null; cluster: Cluster | null } {
    const slop = SLOP[matchMedia("(pointer: coarse)").matches ? "coarse" : "fine"];
    const found = this.#surface.pick(x, y, slop, this.#options.most);
    if (found?.kind === "cluster") return { hit: null, cluster: found.cluster };
    return { hit: found ? this.#hitOf(found) : null, cluster: null };
  }

  /** What an arrow key leads to; without a start, from the middle of the map. */
  next(from: Hit | null, direction: Direction): Hit | null {
    if (!this.#frame) return null;
    const { x, y } = from ?? { x: this.#frame.width / 2, y: this.#frame.height / 2 };
    const ways = from ? [direction] : [direction, ...DIRECTIONS];
    for (const way of ways) {
      const next = this.#surface.next(x, y, way);
      if (next) return this.#hitAt(next.row, next.x, next.y, next.certain);
    }
    return null;
  }

  /** Paints now what the next frame would. */
  flush(): void {
    if (this.#request === 0) return;
    cancelAnimationFrame(this.#request);
    this.#again();
  }

  /** Where symbols lie, px, while they are few. */
  get symbols(): Box[] {
    return this.#surface.symbols.map(({ x, y, radius }) => boxAround(x, y, radius));
  }

  /** Where names would lie over numbers, px. */
  get signs(): Box[] {
    return this.#frame ? signsOf(this.#surface.clusters, this.#frame) : [];
  }

  destroy(): void {
    cancelAnimationFrame(this.#request);
    this.#surface.destroy();
  }

  #hitAt(row: number, x: number, y: number, certain: boolean): Hit | null {
    const found = this.#surface.pick(x, y, ON_IT, this.#options.most);
    if (found?.kind === "events" && found.under.top.row === row) return this.#hitOf(found);
    const radius = this.#surface.radiusOf(row);
    return this.#hitOf({ under: { top: { row, certain, x, y }, rows: [row], count: 1 }, radius });
  }

  #hitOf({ under, radius }: { under: Under; radius: number }): Hit | null {
    const { row, certain, x, y } = under.top;
    const mark = makeMark(this.#table, [{ row, certain }], this.#options.compact);
    if (!mark) return null;
    return { mark, row: { row, certain }, x, y, radius, here: { rows: under.rows, count: under.count } };
  }

  #invalidate(): void {
    this.#request ||= requestAnimationFrame(this.#again);
  }

  readonly #again = (): void => {
    this.#request = 0;
    if (this.#frame) this.paint(this.#frame, this.#pixelRatio);
  };
}
