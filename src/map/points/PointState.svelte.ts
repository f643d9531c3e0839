import { AROUND, PLAIN_BELOW } from "./draw-point";
import { isVague, lookOf } from "../../table/point-look";
import { hasPoint } from "../../table/point-columns";
import { pointRadius } from "./point-size";
import type { PointsDrawn } from "./point-surface";
import { robustBounds } from "../../table/robust-bounds";
import { undrawnIn, undrawnRows, type UndrawnRows } from "./undrawn-rows";
import type { Bounds } from "../geo/fit-camera";
import { mercatorX, mercatorY } from "../geo/mercator";
import type { Spot } from "../marks/mark";
import type { Hit } from "../marks/pick-mark";
import { MOST_LISTED, NONE_UNDRAWN, undrawn, type Undrawn } from "../undrawn";
import { PLACE_PRECISIONS, type PlacePrecision } from "../../model/precision";
import type { Session } from "../../session/Session.svelte";
import { ALL_BITS, except } from "../../table/filter";
import { eventsAs } from "../events-as";
import { touches } from "../../table/window";

/**
 * What a map panel knows of events that are drawn as points. Off, and nothing of it is ever computed, while they are
 * drawn as signs.
 */
export class PointState {
  readonly #session: Session;
  /** They stand in columns alone: no signs are drawn beside points, and what is not drawn is found in the columns. */
  readonly alone: boolean;
  readonly #as = $derived.by(() => eventsAs(this.#session));
  readonly on = $derived.by(() => this.#as !== "signs" && !this.failed);
  /** As what; null: as the number in view suggests. */
  readonly as = $derived.by(() => (this.#as === "signs" ? null : this.#as));
  /** What draws them could not be loaded. */
  failed = $state(false);
  /** What was painted last. */
  drawn = $state.raw<PointsDrawn | null>(null);
  /** Events that lie over each other and were asked for. */
  here = $state.raw<Hit | null>(null);

  readonly #undrawn = $derived.by(() => undrawnRows(this.#session.table, this.#session.fails, ALL_BITS));
  readonly #leftOut = $derived.by(() =>
    undrawnRows(this.#session.table, this.#session.fails, except("shape")),
  );
  /** The latest first. */
  readonly undrawn = $derived.by(() => this.#listed(this.#undrawn));
  readonly leftOut = $derived.by(() =>
    this.#session.view.filters.shape === null ? NONE_UNDRAWN : this.#listed(this.#leftOut),
  );
  /** The topmost first. */
  readonly hereEvents = $derived.by(() =>
    (this.here?.here?.rows ?? []).map((row) => this.#session.eventAt(row)),
  );

  constructor(session: Session) {
    this.#session = session;
    this.alone = session.data.rows !== undefined;
  }

  /** Nothing is painted any more. */
  clear(): void {
    this.drawn = null;
    this.here = null;
  }

  /** Where a row's point is; null where it has none that is shown. O(1). */
  spotOf(row: number): Spot | null {
    if (!this.#isDrawn(row)) return null;
    const { lat: lats, lon: lons } = this.#session.table;
    const [lat, lon] = [lats[row]!, lons[row]!];
    return { lat, lon, x: mercatorX(lon), y: mercatorY(lat) };
  }

  /** Radius of a row's point, px, the area around it included. O(1). */
  radiusOf(row: number, compact: boolean): number {
    const { type, killed, precision } = this.#session.table;
    if (this.drawn?.as !== "points") return 4;
    const look = lookOf(type[row]!, killed.best[row]!, precision[row]!);
    const radius = pointRadius(look, this.drawn.shrink, compact);
    return radius >= PLAIN_BELOW && isVague(look) ? radius + AROUND.reach - 2 : radius;
  }

  /** How closely a row's place is known. O(1). */
  precisionOf(row: number): PlacePrecision {
    return PLACE_PRECISIONS[this.#session.table.precision[row]!]!;
  }

  /** Where most of what is shown lies; null where nothing is. O(n). */
  bounds(): Bounds | null {
    return robustBounds(this.#session.table, (row) => this.#isDrawn(row));
  }

  /** Whether a row passes the filters and has a point in the window. O(1). */
  #isDrawn(row: number): boolean {
    const { table, fails, window } = this.#session;
    const stretch = { start: table.start[row]!, end: table.end[row]! };
    return fails[row] === 0 && hasPoint(table, row) && touches(stretch, window);
  }

  #listed(rows: UndrawnRows): Undrawn {
    const { table, window } = this.#session;
    const { vague, placeless, latest } = undrawnIn(rows, table, window, MOST_LISTED);
    return undrawn(vague, placeless, latest, (row) => this.#session.eventAt(row));
  }
}
