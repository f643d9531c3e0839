/** Heights of an embed's parts as they are drawn, px. */
export interface PartHeights {
  /** The whole. */
  main: number;
  /** The part that takes what room is left: the map, or nothing but room. */
  flexible: number;
  /** What opens under the map and scrolls within itself, and its content in full; 0 while closed. */
  card: number;
  cardContent: number;
}

/** The card grows no higher than this before it scrolls, px. */
export const CARD_MOST = 360;
/** Height of a map for its width, and its bounds, px. */
const MAP = { share: 0.45, least: 220, most: 520 };

/**
 * The height at which an embed shows everything, from its width and content alone: never from the height it was given, so
 * that a host which follows it comes to rest. `hasMap`: whether the flexible part is the map.
 */
export function neededHeight(parts: PartHeights, width: number, hasMap: boolean): number {
  const wanted = hasMap ? Math.min(Math.max(width * MAP.share, MAP.least), MAP.most) : 0;
  const card = Math.min(parts.cardContent, CARD_MOST);
  return Math.ceil(parts.main - parts.flexible - parts.card + wanted + card);
}
