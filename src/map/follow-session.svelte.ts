import { untrack } from "svelte";
import type { Drawing } from "./draw/Drawing.svelte";
import type { Obstacles } from "./geo/free-camera";
import type { Box } from "./labels/boxes";
import type { MapScene } from "./MapScene";
import type { PanelState } from "./PanelState.svelte";
import type { Session } from "../session/Session.svelte";
import type { View } from "../view/view";

/** What stands over the map: its controls, and the chips at its edge. */
interface Standing {
  obstacles: Obstacles;
  chips: readonly Box[];
}

/** While the calling component lives, the scene shows what session and panel say; one effect a slice. */
export function followSession(
  scene: () => MapScene | null,
  session: Session,
  map: PanelState,
  drawing: Drawing,
  standing: () => Standing,
): void {
  const { view } = session;
  $effect(() => scene()?.setMarks(map.packed.marks, session.table));
  $effect(() => scene()?.setAreas(map.drawnAreas, view.area, map.litKind));
  /** Of points rings show it (points/PointRings); where there is nothing else, there is nothing to paint for it. */
  $effect(() => {
    if (map.points.alone) return;
    scene()?.setEmphasis({ selected: map.selectedRow, hovered: map.hoveredRow, cursor: map.shownHit });
  });
  $effect(() => scene()?.setFan(map.fanPlace));
  $effect(() => scene()?.setDrawing(drawing.active));
  $effect(() => {
    const { obstacles, chips } = standing();
    scene()?.setObstacles(obstacles, chips);
  });
  $effect(() => {
    void session.theme;
    scene()?.setTheme();
  });
  /** The camera, and what was selected elsewhere in sight; a link or the way back says where to look itself. */
  let before: Pick<View, "camera" | "event"> | null = null;
  $effect(() => {
    const { camera, event } = view;
    const drawn = scene();
    if (!drawn) return;
    drawn.setCamera(camera, untrack(() => session.driven) ? "jump" : "ease");
    const isNew = before !== null && before.event !== event && before.camera === camera;
    before = { camera, event };
    const spot = isNew ? untrack(() => map.placeSelectedElsewhere(event)) : null;
    if (spot) drawn.reveal(spot);
  });
}
