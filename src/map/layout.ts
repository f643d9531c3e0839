import type { Frame } from "./geo/mercator";
import { Taken, isCovered, overlaps, type Box } from "./labels/boxes";
import { placeBaseLabels, type Dot } from "./labels/place-base-labels";
import { placeNotes, type PlaceNote, type ScreenBadge } from "./labels/place-notes";
import type { PlacedText } from "./labels/place-text";
import type { BaseLabel } from "./labels/read-labels";
import type { Measure } from "./labels/text-style";
import type { Mark } from "./marks/mark";
import type { MarkWords } from "./marks/mark-words";
import { nameSpots, type NamedSpot } from "./marks/name-spots";
import { placeFan, type Fan } from "./marks/place-fan";
import { placeLabels } from "./marks/place-labels";
import { placeCounts, screenMarks, type ScreenMark } from "./marks/screen-marks";
import type { AtlasEvent } from "../model/schema";
import type { EventTable } from "../table/event-table";

/** Everything above the basemap, where it stands on the screen. */
export interface Layout {
  frame: Frame;
  marks: readonly ScreenMark[];
  badges: readonly ScreenBadge[];
  fan: Fan | null;
  /** The mark to be drawn apart, where there is no room for it: its events are to be listed instead. */
  crowded: Mark | null;
  /** Labels of marks; drawn above names. */
  labels: readonly PlacedText[];
  names: readonly PlacedText[];
  dots: readonly Dot[];
}

export interface LayoutInput {
  table: EventTable;
  eventAt: (row: number) => AtlasEvent;
  frame: Frame;
  compact: boolean;
  /** Width of a place's outline on the unit square; 0 without one. */
  widthOf: (place: string) => number;
  /** Joined where too close, largest first. */
  marks: readonly Mark[];
  baseLabels: readonly BaseLabel[];
  notes: readonly PlaceNote[];
  /** What stands over the map: legend, controls. */
  obstacles: readonly Box[];
  /** Symbols that are drawn elsewhere: names and counts of places as a whole keep clear of them. */
  symbols: readonly Box[];
  /** Points drawn elsewhere that are named. */
  named: readonly NamedSpot[];
  /** Those that stand there whether a place is drawn apart or not. */
  firm: readonly Box[];
  selected: number | null;
  fanned: Mark | null;
  /** Labelled however small. */
  always: ReadonlySet<Mark>;
  words: (mark: Mark) => MarkWords;
  measure: Measure;
}

const EDGE = 4;

/** Places symbols, then what says something about them, then names; what would overlap is left out. */
export function layOut(input: LayoutInput): Layout {
  const { frame, measure } = input;
  const taken = new Taken();
  for (const box of input.obstacles) taken.add(box);
  const isFree = (box: Box) => insideFrame(box, frame) && !taken.hits(box);
  const take = (box: Box) => taken.add(box);
  const fan = input.fanned && placeFan(input.fanned, { ...input, take });
  const marks = screenMarks(
    input.marks.filter((mark) => mark !== fan?.mark),
    frame,
    taken,
    input.widthOf,
  );
  const { zoom } = frame;
  const isHidden = (x: number, y: number) => isCovered(input.obstacles, x, y);
  const labels = placeLabels(marks, { ...input, zoom, isFree, take, isHidden });
  placeCounts(marks, taken);
  const named = nameSpots(input.named, { measure, isFree, take });
  const isClear = (box: Box) => isFree(box) && !input.symbols.some((symbol) => overlaps(symbol, box));
  const notes = placeNotes(input.notes, frame, measure, isClear, take);
  const base = placeBaseLabels(input.baseLabels, {
    frame,
    measure,
    isFree,
    take,
    written: new Set([
      ...notes.written,
      ...[...labels.keys()].map((mark) => input.words(mark).name),
      ...named.map(({ title }) => title),
    ]),
    coveredBy: (x, y) => marks.find((mark) => Math.hypot(mark.x - x, mark.y - y) < mark.extent + 3) ?? null,
  });
  return {
    frame,
    marks,
    badges: notes.badges,
    fan,
    crowded: fan ? null : input.fanned,
    labels: [...labels.values(), ...named.map(({ text }) => text)],
    names: [...base.texts, ...notes.texts],
    dots: base.dots,
  };
}

function insideFrame({ left, top, right, bottom }: Box, frame: Frame): boolean {
  return left >= EDGE && top >= EDGE && right <= frame.width - EDGE && bottom <= frame.height - EDGE;
}
