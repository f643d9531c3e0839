import { MAP_PX } from "./plan-legend";
import { mapBoxOf, planSlide } from "./plan-slide";
import type { Slide } from "./pptx";
import { speakerNotes } from "./speaker-notes";
import { figureContent, type FigureContent } from "../figure/content";
import type { FigureInks } from "../figure/layout/inks";
import { citation, type FigureOrder } from "../figure/make-figure";
import { readMapFiles } from "../figure/read-map-files";
import { mapPicture } from "../../map/picture/map-picture";
import type { Session } from "../../session/Session.svelte";

/** Twice as fine as the slide at 96 dots an inch: sharp on every projector, and a deck stays small. */
const PIXEL_RATIO = 2;

interface SlideOrder extends Pick<FigureOrder, "options" | "page" | "read" | "draw" | "seen" | "signal"> {
  inks: FigureInks;
  caption: string;
  spoken: string;
}

/** Makes the slide of a view. Rejects with DataError for a missing file, and as mapPicture does. */
export async function makeSlide(
  session: Session,
  { options, page, read, inks, caption, spoken, draw = mapPicture, seen, signal }: SlideOrder,
): Promise<Slide & { content: FigureContent }> {
  const about = figureContent(session, options, page);
  const box = mapBoxOf({ content: about, caption, inks });
  const size = { width: Math.round(box.width * MAP_PX), height: Math.round(box.height * MAP_PX) };
  const picture = await draw(session, {
    ...{ ...size, pixelRatio: PIXEL_RATIO, theme: options.theme, files: await readMapFiles(read, session) },
    cite: (events) => citation(events, about.citations),
    ...(seen ? { seen } : {}),
    ...(signal ? { signal } : {}),
  });
  const content = figureContent(session, options, page, picture.frame);
  return {
    content,
    plan: planSlide({ content, caption, scale: picture.scale, inks, map: box }),
    map: { data: picture.canvas.toDataURL("image/png"), alt: picture.alt },
    notes: speakerNotes(session, { content, caption, spoken }),
  };
}
