import { boxAround, type Box } from "./boxes";
import { fitText, type Anchor, type PlacedText } from "./place-text";
import type { BaseLabel, LabelKind } from "./read-labels";
import { TEXT, type Measure } from "./text-style";
import { screenX, screenY, type Frame } from "../geo/mercator";

/** A town's dot, px. */
export interface Dot {
  x: number;
  y: number;
  radius: number;
}

export interface BaseRules {
  frame: Frame;
  measure: Measure;
  isFree: (box: Box) => boolean;
  take: (box: Box) => void;
  /** Names that are written already. */
  written: ReadonlySet<string>;
  /** The symbol that covers a point, if any: a town under it gets no dot and stands clear of it. */
  coveredBy: (x: number, y: number) => { radius: number; x: number; y: number } | null;
}

const AROUND: readonly Anchor[] = ["right", "left", "below", "above"];
const ON: readonly Anchor[] = ["centre"];
const DOT: Record<LabelKind, number> = { country: 0, admin1: 0, water: 0, capital: 2.25, city: 1.75 };
const GAP = 4;
/** Province names wait until provinces are large enough to read. */
const ADMIN1_FROM_ZOOM = 5;

/** Names of the basemap that fit, the most important first. `labels` must be sorted by rank. O(labels of the zoom). */
export function placeBaseLabels(
  labels: readonly BaseLabel[],
  rules: BaseRules,
): { texts: PlacedText[]; dots: Dot[] } {
  const { frame } = rules;
  const texts: PlacedText[] = [];
  const dots: Dot[] = [];
  for (const label of labels) {
    if (label.rank > frame.zoom + 0.25) break;
    if (label.kind === "admin1" && frame.zoom < ADMIN1_FROM_ZOOM) continue;
    const [x, y] = [screenX(frame, label.x), screenY(frame, label.y)];
    if (x < 0 || y < 0 || x > frame.width || y > frame.height || rules.written.has(label.text)) continue;
    const placed = place(label, x, y, rules);
    if (!placed) continue;
    texts.push(placed.text);
    rules.take(placed.text.box);
    if (!placed.dot) continue;
    dots.push(placed.dot);
    rules.take(boxAround(x, y, placed.dot.radius + 1));
  }
  return { texts, dots };
}

function place(
  label: BaseLabel,
  x: number,
  y: number,
  rules: BaseRules,
): { text: PlacedText; dot: Dot | null } | null {
  const radius = DOT[label.kind];
  const { measure, isFree } = rules;
  const lines = [
    { text: label.kind === "country" ? label.text.toUpperCase() : label.text, style: TEXT[label.kind] },
  ];
  if (radius === 0) {
    const text = fitText(lines, x, y, ON, 0, measure, isFree);
    return text && { text, dot: null };
  }
  const cover = rules.coveredBy(x, y);
  if (cover) {
    const text = fitText(lines, cover.x, cover.y, AROUND, cover.radius + GAP, measure, isFree);
    return text && { text, dot: null };
  }
  if (!isFree(boxAround(x, y, radius))) return null;
  const text = fitText(lines, x, y, AROUND, radius + GAP, measure, isFree);
  return text && { text, dot: { x, y, radius } };
}
