import { screenX, screenY, type Frame } from "../../map/geo/mercator";
import type { Mark } from "../../map/marks/mark";
import { isDrawn, packMarks } from "../../map/marks/pack-marks";
import { pointFacts, type PointFacts } from "../../map/picture/point-facts";
import { activeAreas, drawnAreas } from "../../map/zones/active-areas";
import type { AtlasArea } from "../../model/schema";
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
  /** Where the data are rows: their points; there are then no marks. */
  points: PointFacts | null;
}

/** What the map of a session shows in a frame (null: anywhere). O(rows). */
export function mapFacts(session: Session, frame: Frame | null): MapFacts {
  if (session.data.rows) return factsOfPoints(pointFacts(session, frame));
  const { marks, undrawn } = packMarks(session.table, session.visible, false);
  const inside = marks.filter((mark) => frame === null || isInside(mark, frame));
  const count = (some: readonly Mark[]) => some.reduce((sum, { rows }) => sum + rows.length, 0);
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

function factsOfPoints(points: PointFacts): MapFacts {
  const { drawn, outside, vague: wide, placeless: unplaced } = points;
  return { marks: [], drawn, outside, wide, unplaced, points };
}

function isInside({ x: unitX, y: unitY, radius }: Mark, frame: Frame): boolean {
  const [x, y] = [screenX(frame, unitX), screenY(frame, unitY)];
  return x >= -radius && y >= -radius && x <= frame.width + radius && y <= frame.height + radius;
}

/** The areas the map of a session draws. */
export function areasIn({ atlas, window, view }: Session): AtlasArea[] {
  return drawnAreas(activeAreas(atlas.areas, window, new Set(view.hidden)), null);
}
