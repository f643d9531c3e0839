import { mapPicture, type MapPicture, type PictureOptions } from "../../map/picture/map-picture";
import type { Session } from "../../session/Session.svelte";
import { encodeView } from "../../view/codec";

/** A preview's and an image's. */
const KEPT = 2;

/** Draws pictures of the map and keeps the last ones: a figure whose words alone change needs no other. */
export function keptPicture(): (session: Session, options: PictureOptions) => Promise<MapPicture> {
  let kept: { key: string; picture: MapPicture }[] = [];
  return async (session, options) => {
    const { width, height, pixelRatio, theme, seen } = options;
    const key = [
      encodeView(session.view.snapshot),
      width,
      height,
      pixelRatio,
      theme,
      seen?.width,
      seen?.height,
    ].join(" ");
    const known = kept.find((one) => one.key === key);
    if (known) return known.picture;
    const picture = await mapPicture(session, options);
    kept = [{ key, picture }, ...kept].slice(0, KEPT);
    return picture;
  };
}
