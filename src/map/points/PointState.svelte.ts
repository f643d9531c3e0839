import { AROUND, PLAIN_BELOW } from "./draw-point";
import { isVague, lookOf } from "../../table/point-look";
import { MOST_LISTED } from "./most-listed";
import { hasPoint } from "../../table/point-columns";
import { pointRadius } from "./point-size";
import type { PointsDrawn } from "./point-surface";
import { robustBounds } from "../../table/robust-bounds";
import { undrawnIn, undrawnRows, type UndrawnRows } from "./undrawn-rows";
import type { Bounds } from "../geo/fit-camera";
import { mercatorX, mercatorY } from "../geo/mercator";
import type { Spot } from "../marks/mark";
import type { Hit } from "../marks/pick-mark";
import { NONE_UNDRAWN, type Undrawn } from "../undrawn";
import { PLACE_PRECISIONS, type PlacePrecision } from "../../model/precision";
import type { AtlasEvent } from "../../model/schema";
import type { Session } from "../../session/Session.svelte";
import { ALL_BITS, except } from "../../table/filter";
import { touches } from "../../table/window";

/**
 * What a map panel knows of events that stand in columns alone. Off, and nothing of it is ever computed, where the data
 * are an atlas of objects.
 */
export class PointState {
  readonly #session: Session;
  readonly on: boolean;
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
  /** Events that a point stands for, in sight or not. */
  readonly drawnEvents = $derived.by(() => {
    const { certain, possible } = this.#session.split;
    return certain.events + possible.events - this.undrawn.vague - this.undrawn.placeless;
  });
  /** The topmost first. */
  readonly hereEvents = $derived.by(() =>
    (this.here?.here?.rows ?? []).map((row) => this.#session.eventAt(row)),
  );

  constructor(session: Session) {
    this.#session = session;
    this.on = session.data.rows !== undefined;
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
    const eventAt = (row: number) => this.#session.eventAt(row);
    let events: readonly AtlasEvent[] | null = null;
    return {
      vague,
      placeless,
      get latest() {
        return (events ??= latest.map(({ row }) => eventAt(row)));
      },
    };
  }
}
