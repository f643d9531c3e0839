import { drawShape, drawTies } from "./draw-under";
import { drawPoints } from "./draw-points";
import type { NamedPoint } from "./named-points";
import { paintBasemap } from "./paint-basemap";
import { pictureCamera } from "./picture-camera";
import { pictureWords } from "./picture-words";
import { makeStage, type PictureTheme } from "./stage";
import { areaStates, outlineStates } from "../feature-states";
import type { Size } from "../geo/fit-camera";
import { frameOf, latOfY, type Frame } from "../geo/mercator";
import { scaleBar, type ScaleBar } from "../geo/scale-bar";
import { MarkCanvas } from "../marks/MarkCanvas";
import { PanelState } from "../PanelState.svelte";
import { homeOf } from "../points/home-of";
import { readScene } from "../read-scene";
import type { SceneFiles } from "../scene-options";
import { readPalette, withFiles } from "../style/palette";
import { TEXT } from "../labels/text-style";
import { Ties } from "../ties/Ties.svelte";
import { areaSpots } from "../zones/area-spots";
import { placeAnchor } from "../zones/place-anchor";
import { placeNotesFor } from "../zones/place-notes-for";
import { fileColours } from "../../session/file-colours";
import type { Session } from "../../session/Session.svelte";

/** The map of a view at print resolution, with all that stands on it: areas, marks, labels. North is up. */
export interface MapPicture {
  canvas: HTMLCanvasElement;
  /** px; the canvas has `pixelRatio` times as many. */
  width: number;
  height: number;
  pixelRatio: number;
  frame: Frame;
  /** Not drawn: the room for it, in the lower right corner, is kept free of labels. */
  scale: ScaleBar;
  alt: string;
}

export interface PictureOptions extends Size {
  pixelRatio: number;
  theme: PictureTheme;
  files: SceneFiles;
  /** Stands after a mark's number: the sources of these events. */
  cite?: (events: readonly string[]) => string;
  /** Size of the map that the view's camera was set on, px; that of the page's own where it is not given. */
  seen?: Size;
  signal?: AbortSignal;
}

/** Room of the scale bar in the lower right corner, px. */
const SCALE_ROOM = { width: 176, height: 32 };
/** Longest scale bar, px. */
const SCALE_LENGTH = 110;
/** Size of the map on the page where there is none to be seen, px. */
const USUAL_SIZE: Size = { width: 792, height: 712 };

/**
 * Draws the map of a session's view off screen, exactly as the page draws it, and frees all that it took. What is
 * selected or drawn apart on the page is not. Rejects with MapFileError, GPUInitializationError without WebGL 2, when
 * the graphics context is lost, and with the signal's reason.
 */
export async function mapPicture(session: Session, options: PictureOptions): Promise<MapPicture> {
  const { width, height, pixelRatio, files, signal } = options;
  const size = { width, height };
  const seen = options.seen ?? sizeOnPage(document);
  const camera = pictureCamera(session.view.camera, seen, size, homeOf(session) ?? undefined);
  const frame = frameOf(camera, width, height);
  const { canvas, context } = newCanvas(size, pixelRatio);
  const stage = makeStage(document, options.theme, size);
  try {
    await Promise.all(Object.values(TEXT).map(({ font }) => document.fonts.load(font)));
    signal?.throwIfAborted();
    const palette = readPalette(stage.element);
    const data = { eventAt: (row: number) => session.eventAt(row), places: session.index.places };
    const scene = readScene(files, { ...data, areas: session.atlas.areas }, palette);
    const map = new PanelState(session, () => false);
    const { marks } = map.packed;
    const marksCanvas = newCanvas(size, pixelRatio).canvas;
    const cite = options.cite && citing(session, options.cite);
    const layer = new MarkCanvas(
      marksCanvas,
      { ...scene.source, ...(cite ? { cite } : {}) },
      { table: session.table, palette, compact: false },
    );
    layer.set({
      marks,
      spots: areaSpots(map.drawnAreas, data.places),
      notes: placeNotesFor(map.drawnAreas, marks, scene.anchors),
      obstacles: [scaleBox(size)],
      firm: [scaleBox(size)],
    });
    // Painted once ahead: it asks for the fonts of scripts that only now turn out to be needed.
    layer.paint(frame, pixelRatio);
    await paintBasemap(
      {
        ...{ container: stage.element, size, pixelRatio, style: scene.style(), palette, camera, signal },
        areas: areaStates(map.drawnAreas, null, map.litKind),
        outlines: outlineStates(marks),
      },
      context,
    );
    const inks = withFiles(palette, fileColours(session.data));
    const points = drawPoints(session, { frame, pixelRatio, palette: inks }, context, marks);
    const { shape } = session.view.filters;
    if (shape) drawShape(context, frame, shape, stage.element);
    const anchorOf = (place: string) => placeAnchor(place, scene.anchors);
    const { arcs } = new Ties(
      session,
      () => frame,
      () => anchorOf,
    );
    drawTies(context, arcs, stage.element);
    await document.fonts.ready;
    layer.forgetWidths();
    const named = (points?.named ?? []).map((point) => withSources(point, options.cite));
    layer.set({ signs: points?.signs ?? [], symbols: points?.symbols ?? [], named });
    layer.paint(frame, pixelRatio);
    context.drawImage(marksCanvas, 0, 0, width, height);
    return {
      ...{ canvas, width, height, pixelRatio, frame },
      scale: scaleBar(camera.zoom, latOfY(frame.y), SCALE_LENGTH),
      alt: points?.words ?? pictureWords(layer.merged, frame, (mark) => map.wordsOf(mark)),
    };
  } finally {
    stage.remove();
  }
}

/** Size of the page's map, of which a picture shows the region. */
function sizeOnPage(page: Document): Size {
  const element = page.querySelector("[data-map]");
  const { clientWidth: width, clientHeight: height } = element ?? { clientWidth: 0, clientHeight: 0 };
  return width > 0 && height > 0 ? { width, height } : USUAL_SIZE;
}

function scaleBox({ width, height }: Size) {
  return { left: width - SCALE_ROOM.width, top: height - SCALE_ROOM.height, right: width, bottom: height };
}

function citing({ table }: Session, cite: (events: readonly string[]) => string) {
  return ({ rows }: { rows: readonly { row: number }[] }) => cite(rows.map(({ row }) => table.ids.at(row)!));
}

function withSources(point: NamedPoint, cite: PictureOptions["cite"]): NamedPoint {
  const sources = cite?.([point.event]) ?? "";
  return sources === "" ? point : { ...point, detail: `${point.detail} ${sources}` };
}

/** A canvas to be drawn on in px. Throws where the browser gives none so large. */
function newCanvas({ width, height }: Size, pixelRatio: number) {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * pixelRatio);
  canvas.height = Math.round(height * pixelRatio);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser gives no canvas for a picture of this size.");
  context.scale(pixelRatio, pixelRatio);
  return { canvas, context };
}
