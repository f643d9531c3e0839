import { untrack } from "svelte";
import type { MapScene } from "../MapScene";
import type { PanelState } from "../PanelState.svelte";
import type { PointsShown } from "./point-surface";
import { fileColours } from "../../session/file-colours";
import type { Session } from "../../session/Session.svelte";
import type { FailBits } from "../../table/filter";

/**
 * While the calling component lives and its map has a canvas for them, the scene draws events as points, as session and
 * panel say: of very many, other filters in a frame that is theirs, a step of time at once. What draws them is loaded,
 * and made, when they first are; when they are no longer, all of it is freed.
 */
export function followPoints(
  scene: () => MapScene | null,
  canvas: () => HTMLCanvasElement | null | undefined,
  session: Session,
  map: PanelState,
): void {
  const shown = (): PointsShown => {
    const { table, windowNow: window, failsNow: fails } = session;
    return { table, window, fails, as: map.points.as };
  };
  $effect(() => {
    const [drawn, onto] = [scene(), canvas()];
    if (!drawn || !onto) return;
    let isOver = false;
    void loaded().then(
      (open) => isOver || drawn.openPoints(open(onto), untrack(shown)),
      () => (map.points.failed = true),
    );
    return () => {
      isOver = true;
      drawn.closePoints();
      map.points.clear();
    };
  });
  const who = {};
  let fails: FailBits | null = null;
  $effect(() => {
    const drawn = scene();
    if (!map.points.on || !drawn) return;
    const now = shown();
    const isFiltered = fails !== null && fails !== now.fails;
    fails = now.fails;
    session.turns.forget(who);
    if (!session.inTurn || !isFiltered) return drawn.setPoints(now);
    session.turns.ask(who, () => {
      drawn.setPoints(now);
      drawn.paintPoints();
    });
  });
  $effect(() => () => session.turns.forget(who));
  $effect(() => {
    if (map.points.on) scene()?.setFiles(fileColours(session.data));
  });
}

async function loaded() {
  return (await import("./open-points")).pointsOn;
}
