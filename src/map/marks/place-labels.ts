import type { MarkWords } from "./mark-words";
import type { Mark } from "./mark";
import type { ScreenMark } from "./screen-marks";
import type { Box } from "../labels/boxes";
import { fitText, type PlacedText } from "../labels/place-text";
import { TEXT, type Measure } from "../labels/text-style";

export interface LabelRules {
  zoom: number;
  compact: boolean;
  /** Marks that are labelled however small they are. */
  always: ReadonlySet<Mark>;
  selected: number | null;
  words: (mark: Mark) => MarkWords;
  measure: Measure;
  isFree: (box: Box) => boolean;
  /** Whether something stands over a point: a mark nobody sees gets no label. */
  isHidden: (x: number, y: number) => boolean;
  take: (box: Box) => void;
}

/** From this zoom on, every mark is labelled where there is room; before, only the large ones. */
const ALL_FROM_ZOOM = 6;
const LARGE_RADIUS = 9;
const GAP = 5;
const ANCHORS = ["right", "left", "above", "below"] as const;
/** Beside a mark with a ring around it, px. */
const RINGED_GAP = 10;

/**
 * Names and numbers beside marks, the always-labelled first, then the largest; where two lines have no room,
 * the name and the number on one; a label that would touch anything even so is left out. Returns the label of each mark that got one. O(marks × boxes nearby).
 */
export function placeLabels(marks: readonly ScreenMark[], rules: LabelRules): Map<Mark, PlacedText> {
  const placed = new Map<Mark, PlacedText>();
  const first = marks.filter(({ mark }) => rules.always.has(mark));
  const rest = marks.filter(({ mark }) => !rules.always.has(mark) && isLabelled(mark, rules));
  for (const { mark, x, y, extent } of [...first, ...rest]) {
    if (rules.isHidden(x, y)) continue;
    const isRinged = mark.rows.some(({ row }) => row === rules.selected);
    const { title, detail, short } = rules.words(mark);
    const full = [
      { text: title, style: TEXT.title },
      { text: detail, style: TEXT.detail },
    ];
    const brief = [{ text: short, style: TEXT.title }];
    const gap = extent + (isRinged ? RINGED_GAP : GAP);
    const fit = (lines: typeof full) => fitText(lines, x, y, ANCHORS, gap, rules.measure, rules.isFree);
    const text = (rules.compact ? null : fit(full)) ?? fit(brief);
    if (!text) continue;
    placed.set(mark, text);
    rules.take(text.box);
  }
  return placed;
}

function isLabelled(mark: Mark, { zoom }: LabelRules): boolean {
  return zoom >= ALL_FROM_ZOOM || mark.radius >= LARGE_RADIUS;
}
