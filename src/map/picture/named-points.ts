import { isInside } from "./point-facts";
import { screenX, screenY, type Frame } from "../geo/mercator";
import { eventWords } from "../marks/mark-words";
import type { NamedSpot } from "../marks/name-spots";
import { isolated } from "../../model/isolated";
import { placeName } from "../../model/place-name";
import type { Session } from "../../session/Session.svelte";
import { UNIT, pointColumns } from "../../table/point-columns";
import { typeOf } from "../../table/point-look";
import { forEachInWindow } from "../../table/window";

/** A point that a picture names, as it names a mark (mark-words). */
export interface NamedPoint extends NamedSpot {
  event: string;
}

/** So many points at most are named. */
const MOST = 6;

/**
 * The attacks in a frame in which most were killed, these first. Of several with as many all are named or none: the one
 * that is would look like more than the others. O(n).
 */
export function namedPoints(
  session: Pick<Session, "table" | "window" | "fails" | "eventAt">,
  frame: Frame,
  radiusOf: (row: number) => number,
): NamedPoint[] {
  const { table, window, fails } = session;
  const points = pointColumns(table);
  const { best } = table.killed;
  const top: { row: number; certain: boolean; killed: number }[] = [];
  forEachInWindow(table, window, (row, certain) => {
    const killed = best[row]!;
    const look = points.look[row]!;
    if (killed <= (top[MOST]?.killed ?? 0) || look === 0 || fails[row] !== 0) return;
    if (typeOf(look) !== "attack" || !isInside(points, row, frame)) return;
    top.push({ row, certain, killed });
    top.sort((a, b) => b.killed - a.killed || a.row - b.row);
    if (top.length > MOST + 1) top.length = MOST + 1;
  });
  const cut = top[MOST]?.killed ?? 0;
  return top
    .filter(({ killed }) => killed > cut)
    .map(({ row, certain }) => {
      const event = session.eventAt(row);
      return {
        event: event.id,
        x: screenX(frame, points.x[row]! / UNIT),
        y: screenY(frame, points.y[row]! / UNIT),
        radius: radiusOf(row),
        title: isolated(event.place ? placeName(event.place) : event.title),
        detail: eventWords(event, certain).detail,
      };
    });
}
