import { figureContent, type FigureContent } from "./content";
import { figureMeasure } from "./figure-font";
import { layOutFigure, type FigureLayout } from "./layout/layout";
import type { FigureOptions, FigureSize } from "./options";
import { readInks } from "./read-inks";
import { readMapFiles, type ReadFile } from "./read-map-files";
import { mapPicture, type MapPicture, type PictureOptions } from "../../map/picture/map-picture";
import type { Session } from "../../session/Session.svelte";

/** What a figure is made with. */
export interface FigureOrder {
  options: FigureOptions;
  size: FigureSize;
  pixelRatio: number;
  /** The page's own address, for the link in the figure. */
  page: string;
  read: ReadFile;
  /** Draws the map; another may keep what it has drawn. */
  draw?: (session: Session, options: PictureOptions) => Promise<MapPicture>;
  /** Size of the map that the view's camera was set on, px; that of the page's own where it is not given. */
  seen?: FigureSize;
  signal?: AbortSignal;
}

/** A figure, ready to be painted. */
export interface Figure {
  content: FigureContent;
  layout: FigureLayout;
  picture: MapPicture;
  /** All that it says, what is on the map among it. */
  alt: string;
}

/**
 * Makes the figure of a session's view: its content, where everything stands, and the picture of the map. Rejects
 * with DataError for a missing file, and as mapPicture does.
 */
export async function makeFigure(session: Session, order: FigureOrder): Promise<Figure> {
  const { options, size, pixelRatio, page, read, draw = mapPicture, seen, signal } = order;
  const { theme } = options;
  const files = await readMapFiles(read, session);
  const first = figureContent(session, options, page);
  const look = { inks: readInks(theme), measure: await figureMeasure(first.alt) };
  signal?.throwIfAborted();
  const { map } = layOutFigure(first, size, { ...look, scale: null });
  const picture = await draw(session, {
    ...{ width: map.right - map.left, height: map.bottom - map.top, pixelRatio, theme, files },
    cite: (events) => citation(events, first.citations),
    ...(seen ? { seen } : {}),
    ...(signal ? { signal } : {}),
  });
  const content = figureContent(session, options, page, picture.frame);
  const layout = layOutFigure(content, size, { ...look, scale: picture.scale });
  return { content, layout, picture, alt: `${content.alt} ${picture.alt}` };
}

/** "[1, 3]": the sources of some events together; "" where none is known. */
export function citation(events: readonly string[], citations: FigureContent["citations"]): string {
  const numbers = new Set(events.flatMap((id) => citations[id] ?? []));
  return numbers.size === 0 ? "" : `[${[...numbers].sort((a, b) => a - b).join(", ")}]`;
}
