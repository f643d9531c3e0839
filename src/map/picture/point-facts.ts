import { eventsAs } from "../events-as";
import { frameOf, latOfY, screenX, screenY, type Frame } from "../geo/mercator";
import { acrossWords } from "../geo/scale-bar";
import { chooseAs } from "../points/choose-as";
import { countInView } from "../points/count-in-view";
import { countInCells, noCounts } from "../points/count-in-cells";
import {
  DENSITY_BEYOND,
  DENSITY_CELL,
  DENSITY_SIDE,
  densityKernel,
  rampEnd,
  smooth,
} from "../points/density";
import { fillCells, landGrid } from "../points/grid";
import {
  fileOf,
  isHollow,
  isVague,
  killedOfRank,
  rankOf,
  typeOf,
  type PointLook,
} from "../../table/point-look";
import { UNIT, pointColumns, type PointColumns } from "../../table/point-columns";
import { shrinkFor } from "../points/point-size";
import { undrawnIn, undrawnRows } from "../points/undrawn-rows";
import type { EventType } from "../../model/event-type";
import type { Session } from "../../session/Session.svelte";
import { ALL_BITS } from "../../table/filter";
import { forEachInWindow } from "../../table/window";
import type { PointsAs } from "../../view/view";

/** What a picture of events that are drawn as points shows, and what it cannot. */
export interface PointFacts {
  as: PointsAs;
  /** Inside the frame, and outside it. */
  drawn: number;
  outside: number;
  /** Those that no point stands for: known to an area too wide for one, and not placed. */
  vague: number;
  placeless: number;
  /**
   * Of those drawn: kinds, the most killed in one attack, whether a number is not given, the date only possible, or a
   * place known to the district or province only.
   */
  types: ReadonlySet<EventType>;
  /** Codes of their files. */
  files: ReadonlySet<number>;
  most: number;
  hasHollow: boolean;
  hasPossible: boolean;
  hasVague: boolean;
  /** Size of points beside that of marks. */
  shrink: number;
  /** The densest there is, and the width of the square it counts. */
  densest: { events: number; across: string };
}

const WORLD: Frame = frameOf({ zoom: 0, lat: 0, lon: 0 }, 512, 512);

/** Of a session in a frame (null: anywhere); null where events are drawn as signs. O(n). */
export function pointFacts(session: Session, frame: Frame | null): PointFacts | null {
  const said = saidAs(session);
  if (said === "signs") return null;
  const { table, window, fails } = session;
  const points = pointColumns(table);
  const seen = frame ?? WORLD;
  const inView = countInView(points, fails, seen);
  const as = said ?? chooseAs(inView);
  const { vague, placeless } = undrawnIn(undrawnRows(table, fails, ALL_BITS), table, window, 0);
  let [drawn, all, largest]: [number, number, PointLook] = [0, 0, 0];
  let [hasHollow, hasPossible, hasVague] = [false, false, false];
  const types = new Set<EventType>();
  const files = new Set<number>();
  forEachInWindow(table, window, (row, certain) => {
    const look = points.look[row]!;
    if (look === 0 || fails[row] !== 0) return;
    all++;
    if (!isInside(points, row, seen)) return;
    drawn++;
    types.add(typeOf(look));
    files.add(fileOf(look));
    largest = Math.max(largest, look);
    hasHollow ||= isHollow(look);
    hasPossible ||= !certain;
    hasVague ||= isVague(look);
  });
  return {
    ...{ as, drawn, outside: all - drawn, vague, placeless, types, files, hasHollow, hasPossible, hasVague },
    most: types.has("attack") ? killedOfRank(rankOf(largest)) : 0,
    shrink: shrinkFor(inView),
    densest: {
      events: densestOf(session, points, seen),
      across: acrossWords(seen.zoom, latOfY(seen.y), DENSITY_SIDE),
    },
  };
}

/**
 * As what a picture of a session in a frame (null: anywhere) draws events: as the reader chose, else as the page's map
 * does; where there is no such map, as so many in the frame suggest. O(sample).
 */
export function pictureAs(session: Session, frame: Frame | null): "signs" | PointsAs {
  const { table, fails } = session;
  return saidAs(session) ?? chooseAs(countInView(pointColumns(table), fails, frame ?? WORLD));
}

/** As the reader chose, or else as the page's map does. O(1). */
function saidAs(session: Session): "signs" | PointsAs | null {
  return eventsAs(session) ?? session.drawnAs();
}

/** Whether a row's point lies in a frame. O(1). */
export function isInside({ x, y }: PointColumns, row: number, frame: Frame): boolean {
  const [atX, atY] = [screenX(frame, x[row]! / UNIT), screenY(frame, y[row]! / UNIT)];
  return atX >= 0 && atY >= 0 && atX <= frame.width && atY <= frame.height;
}

function densestOf({ table, window, fails }: Session, points: PointColumns, frame: Frame): number {
  const grid = landGrid(frame, DENSITY_CELL, DENSITY_BEYOND);
  const cells = new Int32Array(table.count);
  fillCells(points, fails, grid, cells);
  const found = noCounts(grid.columns * grid.rows, false);
  countInCells(table, points, cells, window, found);
  const density = new Float32Array(found.counts.length);
  smooth(found.counts, grid.columns, densityKernel(grid.columns), density);
  return rampEnd(density);
}
