import { drawMarks, type Emphasis } from "./draw-marks";
import type { Mark } from "./mark";
import { markWords, type MarkWords } from "./mark-words";
import type { NamedSpot } from "./name-spots";
import { mergeMarks } from "./merge-marks";
import { drawSpot } from "../zones/draw-spot";
import { SPOT_HALF, type AreaSpot } from "../zones/area-spots";
import { screenX, screenY, type Frame } from "../geo/mercator";
import { isCovered, type Box } from "../labels/boxes";
import type { PlaceNote } from "../labels/place-notes";
import type { BaseLabel } from "../labels/read-labels";
import { TextWidths } from "../labels/text-style";
import { layOut, type Layout } from "../layout";
import type { AtlasEvent } from "../../model/schema";
import type { Palette } from "../style/palette";
import type { EventTable } from "../../table/event-table";

/** What the dataset gives, once. */
export interface MarkSource {
  eventAt: (row: number) => AtlasEvent;
  placeName: (id: string) => string;
  baseLabels: readonly BaseLabel[];
  /** Width of a place's outline on the unit square; 0 without one. */
  widthOf: (place: string) => number;
  /** What stands after a mark's number: "[1, 2]", the sources of its events. */
  cite?: (mark: Mark) => string;
}

/** What the view gives; each field may change alone. */
export interface MarkContent {
  /** The columns the marks were made from: another rule for the numbers brings others. */
  table: EventTable;
  marks: readonly Mark[];
  notes: readonly PlaceNote[];
  spots: readonly AreaSpot[];
  chosenArea: string | null;
  obstacles: readonly Box[];
  /** What is drawn below the canvas and says something itself. */
  signs: readonly Box[];
  /** Symbols drawn below the canvas: names and counts of countries keep clear of them. */
  symbols: readonly Box[];
  /** Points drawn below the canvas that are named. */
  named: readonly NamedSpot[];
  /** Those that stand there whether a place is drawn apart or not. */
  firm: readonly Box[];
  /** The place whose events are drawn apart. */
  fanned: string | null;
  emphasis: Emphasis;
  palette: Palette;
  compact: boolean;
}

const NOTHING: Omit<MarkContent, "table" | "palette" | "compact"> = {
  marks: [],
  notes: [],
  spots: [],
  chosenArea: null,
  obstacles: [],
  firm: [],
  signs: [],
  symbols: [],
  named: [],
  fanned: null,
  emphasis: { selected: null, hovered: null, cursor: null },
};

/** Zoom is rounded to this for joining marks, so that they do not part and join while the map moves. */
const MERGE_STEP = 0.25;

/** The canvas above the basemap: symbols and all names. Painting it never repaints the basemap. */
export class MarkCanvas {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #source: MarkSource;
  readonly #widths: TextWidths;
  #content: MarkContent;
  #layout: Layout | null = null;
  #merged: { from: readonly Mark[]; zoom: number; marks: Mark[] } | null = null;
  #words = new Map<Mark, MarkWords>();

  /** Throws where the browser gives no 2D canvas. */
  constructor(
    canvas: HTMLCanvasElement,
    source: MarkSource,
    look: Pick<MarkContent, "table" | "palette" | "compact">,
  ) {
    const context = canvas.getContext("2d");
    if (!context) throw new Error("This browser draws no canvas.");
    this.#canvas = canvas;
    this.#context = context;
    this.#source = source;
    this.#content = { ...NOTHING, ...look };
    this.#widths = new TextWidths(context);
  }

  /** What was drawn last, for picking. */
  get layout(): Layout | null {
    return this.#layout;
  }

  /** The marks of the last frame, joined where too close, in view or not. */
  get merged(): readonly Mark[] {
    return this.#merged?.marks ?? [];
  }

  get content(): MarkContent {
    return this.#content;
  }

  set(patch: Partial<MarkContent>): void {
    this.#content = { ...this.#content, ...patch };
  }

  /** To be called when fonts have arrived: widths measured before are wrong. */
  forgetWidths(): void {
    this.#widths.forget();
  }

  /** Lays everything out for a frame and paints it. */
  paint(frame: Frame, pixelRatio: number): void {
    const { content } = this;
    const marks = this.#marksAt(frame);
    const fanned = marks.find(
      (mark) => content.fanned !== null && mark.form !== "badge" && mark.places.includes(content.fanned),
    );
    this.#layout = layOut({
      ...this.#source,
      ...content,
      obstacles: [...content.obstacles, ...content.signs],
      frame,
      marks,
      fanned: fanned && fanned.rows.length > 1 && isInside(fanned, frame) ? fanned : null,
      selected: content.emphasis.selected,
      always: this.#alwaysLabelled(marks),
      words: (mark) => this.#wordsOf(mark),
      measure: this.#widths.of,
    });
    this.#draw(frame, pixelRatio);
  }

  #draw(frame: Frame, pixelRatio: number): void {
    const [width, height] = [Math.round(frame.width * pixelRatio), Math.round(frame.height * pixelRatio)];
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
    const { palette, spots, chosenArea, emphasis, signs, symbols } = this.#content;
    const larger = [...signs, ...symbols].filter(({ left, right }) => right - left > 2 * SPOT_HALF);
    this.#context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    this.#context.clearRect(0, 0, frame.width, frame.height);
    for (const { area, x: unitX, y: unitY } of spots) {
      const [x, y] = [screenX(frame, unitX), screenY(frame, unitY)];
      const isUnder = this.#layout?.marks.some(
        (mark) => Math.hypot(mark.x - x, mark.y - y) < mark.radius - SPOT_HALF / 2,
      );
      if (isUnder || isCovered(larger, x, y)) continue;
      drawSpot(this.#context, area.kind, x, y, area.id === chosenArea, palette);
    }
    if (this.#layout) drawMarks(this.#context, this.#layout, palette, emphasis);
  }

  #marksAt(frame: Frame): readonly Mark[] {
    const { marks: from, compact, table } = this.#content;
    const zoom = Math.floor(frame.zoom / MERGE_STEP) * MERGE_STEP;
    if (this.#merged?.from === from && this.#merged.zoom === zoom) return this.#merged.marks;
    const marks = mergeMarks(from, {
      ...this.#source,
      table,
      scale: frame.scale * 2 ** (zoom - frame.zoom),
      compact,
    });
    this.#merged = { from, zoom, marks };
    this.#words = new Map();
    return marks;
  }

  #alwaysLabelled(marks: readonly Mark[]): Set<Mark> {
    const { selected, hovered } = this.#content.emphasis;
    const rows = new Set([selected, hovered].filter((row) => row !== null));
    return new Set(rows.size === 0 ? [] : marks.filter((mark) => mark.rows.some(({ row }) => rows.has(row))));
  }

  #wordsOf(mark: Mark): MarkWords {
    const known = this.#words.get(mark);
    if (known) return known;
    const words = cited(
      markWords(mark, this.#source.placeName, this.#source.eventAt),
      this.#source.cite?.(mark),
    );
    this.#words.set(mark, words);
    return words;
  }
}

function isInside(mark: Mark, frame: Frame): boolean {
  const [x, y] = [screenX(frame, mark.x), screenY(frame, mark.y)];
  return x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
}

function cited(words: MarkWords, citation = ""): MarkWords {
  if (citation === "") return words;
  return { ...words, detail: `${words.detail} ${citation}`, short: `${words.short} ${citation}` };
}
