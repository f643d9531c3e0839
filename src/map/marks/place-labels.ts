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

/**
 * Names and numbers beside marks, the always-labelled first, then the largest; a label that would touch
 * anything is left out. Returns the label of each mark that got one. O(marks × boxes nearby).
 */
export function placeLabels(marks: readonly ScreenMark[], rules: LabelRules): Map<Mark, PlacedText> {
  const placed = new Map<Mark, PlacedText>();
  const first = marks.filter(({ mark }) => rules.always.has(mark));
  const rest = marks.filter(({ mark }) => !rules.always.has(mark) && isLabelled(mark, rules));
  for (const { mark, x, y } of [...first, ...rest]) {
    if (rules.isHidden(x, y)) continue;
    const { title, detail, short } = rules.words(mark);
    const lines = rules.compact
      ? [{ text: short, style: TEXT.title }]
      : [
          { text: title, style: TEXT.title },
          { text: detail, style: TEXT.detail },
        ];
    const anchors = ["right", "left", "above", "below"] as const;
    const text = fitText(lines, x, y, anchors, mark.radius + GAP, rules.measure, rules.isFree);
    if (!text) continue;
    placed.set(mark, text);
    rules.take(text.box);
  }
  return placed;
}

function isLabelled(mark: Mark, { zoom }: LabelRules): boolean {
  return zoom >= ALL_FROM_ZOOM || mark.radius >= LARGE_RADIUS;
}
