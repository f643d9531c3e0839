import type { Cluster } from "./clusters";
import type { Picked, Under } from "./pick-index";
import type { Frame } from "../geo/mercator";
import type { Direction } from "../marks/next-hit";
import type { Palette } from "../style/palette";
import type { EventTable } from "../../table/event-table";
import type { FailBits } from "../../table/filter";
import type { TimeWindow } from "../../table/window";
import type { PointsAs } from "../../view/view";

/** Which rows are drawn, and how. */
export interface PointsShown {
  table: EventTable;
  window: TimeWindow;
  fails: FailBits;
  /** null: as the number of events in view suggests. */
  as: PointsAs | null;
}

/** What was painted last, for the legend and the switch. */
export interface PointsDrawn {
  as: PointsAs;
  /** Size of points beside that of marks (point-size). */
  shrink: number;
  /** The density that the ramp ends at (density); 0 unless density is drawn. */
  rampEnd: number;
  /** Clusters on the screen, and the largest one's events; 0 unless clusters are drawn. */
  clusters: number;
  most: number;
}

/** One event's symbol, px. */
export interface PointSymbol {
  x: number;
  y: number;
  radius: number;
}

/** What is under a point of the screen. A cluster that going nearer cannot take apart is its events. */
export type PointHit =
  { kind: "events"; under: Under; radius: number } | { kind: "cluster"; cluster: Cluster };

/**
 * Draws events as points, straight from a table's columns. Each verb may be called again with the same
 * value; nothing is drawn before `paint`.
 */
export interface PointSurface {
  show(shown: PointsShown): void;
  setPalette(palette: Palette): void;
  /** A frame or a window that was painted before costs nothing but its painting. */
  paint(frame: Frame, pixelRatio: number): PointsDrawn;
  /** What was painted last under a point of the screen, `slop` px around symbols included, and at most so many events. */
  pick(x: number, y: number, slop: number, most: number): PointHit | null;
  /** Where an arrow key leads to from a point of the screen. */
  next(x: number, y: number, direction: Direction): Picked | null;
  /** Symbols painted last, where they are few. */
  readonly symbols: readonly PointSymbol[];
  /** Clusters painted last. */
  readonly clusters: readonly Cluster[];
  /** Radius of a row's symbol as painted last, px. */
  radiusOf(row: number): number;
  destroy(): void;
}
