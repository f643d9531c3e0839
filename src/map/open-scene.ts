import type { MapScene } from "./MapScene";
import { homeOf } from "./points/home-of";
import type { PanelState } from "./PanelState.svelte";
import type { SceneOptions } from "./scene-options";
import type { Ties } from "./ties/Ties.svelte";
import type { Session } from "../session/Session.svelte";
import { roundCamera } from "../view/view";

type Given = Pick<
  SceneOptions,
  "container" | "canvas" | "obstacles" | "compact" | "cooperative" | "keep" | "onStatus"
> & {
  files: Omit<SceneOptions["files"], "relief"> & { relief: Promise<string> };
};

/**
 * Makes the scene of a session's map and answers what it asks. The map's library is large: it is fetched only now. Null
 * where the panel went meanwhile. Throws what MapScene throws.
 */
export async function openScene(
  given: Given,
  session: Session,
  map: PanelState,
  ties: Ties,
  isGone: () => boolean,
): Promise<MapScene | null> {
  // What draws points comes along where it is wanted at once; without it, follow-points says so.
  const points = map.points.on ? import("./points/open-points").catch(() => null) : null;
  const [{ MapScene }, relief] = await Promise.all([import("./MapScene"), given.files.relief, points]);
  await given.keep?.settled();
  if (isGone()) return null;
  const { view } = session;
  const scene = new MapScene({
    ...given,
    files: { ...given.files, relief },
    data: {
      eventAt: (row) => session.eventAt(row),
      places: session.index.places,
      areas: session.atlas.areas,
    },
    table: session.table,
    camera: view.camera,
    home: homeOf(session),
    onFrame: (drawn) => map.drew(drawn),
    onPoints: (drawn) => (map.points.drawn = drawn),
    onCamera: (camera) => view.set({ camera: roundCamera(camera) }, "quiet"),
    onHover: (hit, tie, x, y) => {
      map.point(hit);
      ties.point(tie, [x, y]);
    },
    onClick: (hit, tie, area) => {
      if (tie) ties.opened = tie;
      else map.choose(hit, area);
    },
    tieAt: (x, y, slop) => ties.at(x, y, slop),
  });
  session.look = () => (isGone() ? null : scene.look());
  session.drawnAs = () => (isGone() ? null : (map.points.drawn?.as ?? null));
  return scene;
}
