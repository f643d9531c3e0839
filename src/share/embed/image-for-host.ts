import type { ImageRequest } from "./image-request";
import { DEFAULT_OPTIONS } from "../figure/options";
import type { ReadFile } from "../figure/read-map-files";
import type { Session } from "../../session/Session.svelte";

/** What draws figures needs of the page. */
interface Means {
  /** The page's own address. */
  page: string;
  read: ReadFile;
}

/** The view as a PNG with all that belongs to it. What draws it is fetched when it is first asked for. */
export async function imageForHost(
  session: Session,
  { width, height, pixelRatio, title = "", notes = "" }: ImageRequest,
  means: Means,
): Promise<ArrayBuffer> {
  const { exportImage } = await import("../figure/export-image");
  const options = { ...DEFAULT_OPTIONS, title, notes, theme: session.view.theme ?? DEFAULT_OPTIONS.theme };
  const image = await exportImage(session, { ...means, options, size: { width, height }, pixelRatio });
  return image.arrayBuffer();
}
