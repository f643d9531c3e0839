import type { Box } from "../labels/boxes";
import { fitText, type PlacedText } from "../labels/place-text";
import { TEXT, type Measure } from "../labels/text-style";

/** Something that stands on the map and is to be named: where its middle is, px, and its two lines. */
export interface NamedSpot {
  x: number;
  y: number;
  radius: number;
  title: string;
  detail: string;
}

const GAP = 4;
const ANCHORS = ["right", "left", "above", "below"] as const;

/** Names beside spots, the first first; one that would touch anything is left out. O(spots × boxes nearby). */
export function nameSpots(
  spots: readonly NamedSpot[],
  rules: { measure: Measure; isFree: (box: Box) => boolean; take: (box: Box) => void },
): { title: string; text: PlacedText }[] {
  return spots.flatMap(({ x, y, radius, title, detail }) => {
    const lines = [
      { text: title, style: TEXT.title },
      { text: detail, style: TEXT.detail },
    ];
    const text = fitText(lines, x, y, ANCHORS, radius + GAP, rules.measure, rules.isFree);
    if (!text) return [];
    rules.take(text.box);
    return [{ title, text }];
  });
}
