import { EVENT_TYPES, type EventType } from "../model/event-type";
import { PLACE_PRECISIONS, isPoint } from "../model/precision";

/**
 * What a point looks like as one number, so that of several on one pixel the greatest is drawn: its rank by the killed
 * (bits 9 to 15, never 0), the file it came from where several are side by side (6 to 8), whether it is certainly in
 * the window (5), filled or a ring (4), its place known to the site or city (3), its type (0 to 2). A cell of 0 is empty.
 */
export type PointLook = number;

/** Where in a look each part stands: masks, and bits from the right. */
export const LOOK = {
  ...{ typeBits: 7, exactShift: 3, filledShift: 4, certainShift: 5 },
  ...{ fileShift: 6, fileBits: 7, rankShift: 9, mostRanks: 127 },
} as const;

/** Certainly in the window. */
export const CERTAIN = 1 << LOOK.certainShift;
const FILLED = 1 << LOOK.filledShift;
const EXACT = 1 << LOOK.exactShift;
/** Ranks to each doubling of the killed: their circles' areas differ by an eighth. */
const RANKS_PER_DOUBLING = 6;

/** Looks there can be: the length of a table with one entry for each. */
export const LOOKS = (LOOK.mostRanks + 1) << LOOK.rankShift;

const ATTACK = EVENT_TYPES.indexOf("attack");

const IS_EXACT = Uint8Array.from(PLACE_PRECISIONS, (one) => (isPoint(one) ? EXACT : 0));

/**
 * The look of one row without CERTAIN. `type` is an index into EVENT_TYPES, `killed` NOT_GIVEN where unknown, `precision`
 * an index into PLACE_PRECISIONS. O(1).
 */
export function lookOf(type: number, killed: number, precision = 0): PointLook {
  const isAttack = type === ATTACK;
  const rank = isAttack && killed > 1 ? 1 + Math.round(RANKS_PER_DOUBLING * Math.log2(killed)) : 1;
  const filled = !isAttack || killed >= 0 ? FILLED : 0;
  return (Math.min(rank, LOOK.mostRanks) << LOOK.rankShift) | filled | IS_EXACT[precision]! | type;
}

/** To be added to a look: its code in the dataset column, 0 to 7. */
export function ofFile(code: number): PointLook {
  return (code & LOOK.fileBits) << LOOK.fileShift;
}

/** The code in the dataset column. */
export function fileOf(look: PointLook): number {
  return (look >> LOOK.fileShift) & LOOK.fileBits;
}

/** Rank by the killed, from 1. */
export function rankOf(look: PointLook): number {
  return look >> LOOK.rankShift;
}

/** The look of an attack of a rank, possible and its number given. O(1). */
export function lookOfRank(rank: number): PointLook {
  return (rank << LOOK.rankShift) | FILLED | EXACT | ATTACK;
}

/** What a rank stands for: people killed in an attack, 1 for a rank of 1. */
export function killedOfRank(rank: number): number {
  return 2 ** ((rank - 1) / RANKS_PER_DOUBLING);
}

export function typeOf(look: PointLook): EventType {
  return EVENT_TYPES[look & LOOK.typeBits]!;
}

/** A ring: an attack whose number of killed is not given. */
export function isHollow(look: PointLook): boolean {
  return (look & FILLED) === 0;
}

export function isPossible(look: PointLook): boolean {
  return (look & CERTAIN) === 0;
}

/** Its place is known to the district or province only. */
export function isVague(look: PointLook): boolean {
  return (look & EXACT) === 0;
}
