import { screenX, screenY, type Frame } from "../../map/geo/mercator";
import type { Mark } from "../../map/marks/mark";
import { isDrawn, packMarks, withoutPoint } from "../../map/marks/pack-marks";
import { pointFacts, type PointFacts } from "../../map/picture/point-facts";
import { activeAreas, drawnAreas } from "../../map/zones/active-areas";
import type { AtlasArea } from "../../model/schema";
import type { RowSet } from "../../table/rows";
import type { Session } from "../../session/Session.svelte";

/** What the map shows of a view, and what it cannot. Events only possibly in the window are among all of these. */
export interface MapFacts {
  /** Marks inside the frame; all where the frame is not known. */
  marks: readonly Mark[];
  /** Events drawn as a point or an area inside the frame, and those drawn only outside it. */
  drawn: number;
  outside: number;
  /** Events known to a country or a region only, and events without a place. */
  wide: number;
  unplaced: number;
  /** Where events are drawn as points; marks are then only of what no point stands for. */
  points: PointFacts | null;
}

/** What the map of a session shows in a frame (null: anywhere). O(rows). */
export function mapFacts(session: Session, frame: Frame | null): MapFacts {
  const points = pointFacts(session, frame);
  if (!points) return markFacts(session, session.visible, frame);
  const { drawn, outside, vague: wide, placeless: unplaced } = points;
  if (session.data.rows) return { marks: [], drawn, outside, wide, unplaced, points };
  const beside = markFacts(session, withoutPoint(session.table, session.visible), frame);
  return { ...beside, drawn: beside.drawn + drawn, outside: beside.outside + outside, points };
}

function markFacts({ table }: Session, rows: RowSet, frame: Frame | null): MapFacts {
  const { marks, undrawn } = packMarks(table, rows, false);
  const inside = marks.filter((mark) => frame === null || isInside(mark, frame));
  const count = (some: readonly Mark[]) => some.reduce((sum, { rows: own }) => sum + own.length, 0);
  const drawn = count(inside.filter(isDrawn));
  const wide = count(marks.filter((mark) => !isDrawn(mark)));
  return {
    marks: inside,
    drawn,
    outside: count(marks.filter(isDrawn)) - drawn,
    wide,
    unplaced: undrawn.length - wide,
    points: null,
  };
}

function isInside({ x: unitX, y: unitY, radius }: Mark, frame: Frame): boolean {
  const [x, y] = [screenX(frame, unitX), screenY(frame, unitY)];
  return x >= -radius && y >= -radius && x <= frame.width + radius && y <= frame.height + radius;
}

/** The areas the map of a session draws. */
export function areasIn({ atlas, window, view }: Session): AtlasArea[] {
  return drawnAreas(activeAreas(atlas.areas, window, new Set(view.hidden)), null);
}
