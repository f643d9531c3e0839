import { mapPicture, type MapPicture, type PictureOptions } from "../../map/picture/map-picture";
import type { Session } from "../../session/Session.svelte";
import { encodeView } from "../../view/codec";

/** Draws pictures of the map and keeps the last one: a figure whose words alone change needs no other. */
export function keptPicture(): (session: Session, options: PictureOptions) => Promise<MapPicture> {
  let kept: { key: string; picture: MapPicture } | null = null;
  return async (session, options) => {
    const { width, height, pixelRatio, theme } = options;
    const key = [encodeView(session.view.snapshot), width, height, pixelRatio, theme].join(" ");
    if (kept?.key !== key) kept = { key, picture: await mapPicture(session, options) };
    return kept.picture;
  };
}
