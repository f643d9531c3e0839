import { amountLabel } from "./amount";
import { ARROW } from "./draw/drawing";
import { labelWidth, type Extent } from "./scale";
import type { PeopleSum } from "../table/sums";

/** Height of a value label over a standing bar, px. */
const LABEL = 22;

/** A standing bar with its label: what must fit upwards. */
export function extentUp(amount: PeopleSum): Extent {
  return { end: amount.high, beyond: LABEL + (amount.open ? ARROW : 4) };
}

/** A label over a column: its ends across and its foot, px. */
interface Placed {
  left: number;
  right: number;
  foot: number;
}

/**
 * Which columns have room for their label, largest first, so that none is written over another, over a higher bar beside
 * it or over the axis: how far it is moved to the right, px, null for none. The rest keep theirs in the table and in
 * their button's name. O(columns²).
 */
export function labelsThatFit(
  amounts: readonly PeopleSum[],
  width: number,
  height: number,
  max: number,
): (number | null)[] {
  const column = width / Math.max(amounts.length, 1);
  const moved = amounts.map((): number | null => null);
  const middles = amounts.map((_, index) => (index + 0.5) * column);
  const tops = amounts.map((amount) => topOf(amount, height / max));
  const placed: Placed[] = [];
  const order = [...amounts.keys()].sort((a, b) => amounts[b]!.best - amounts[a]!.best || b - a);
  for (const index of order) {
    const text = amountLabel(amounts[index]!);
    if (text === null) continue;
    const half = labelWidth(text) / 2;
    const middle = Math.max(middles[index]!, half);
    const label = { left: middle - half, right: middle + half, foot: tops[index]! };
    const barInTheWay = tops.some(
      (top, other) => other !== index && top > label.foot && reaches(label, middles[other]!),
    );
    if (barInTheWay || placed.some((other) => collide(label, other))) continue;
    placed.push(label);
    moved[index] = middle - middles[index]!;
  }
  return moved;
}

/** Top of a bar and its arrow, px. */
function topOf(amount: PeopleSum, pxPerUnit: number): number {
  return amount.high * pxPerUnit + (amount.open ? ARROW : 2);
}

/** Whether a label lies over the middle of a column, where its whisker stands. */
function reaches(label: Placed, middle: number): boolean {
  return label.left < middle + 4 && label.right > middle - 4;
}

function collide(a: Placed, b: Placed): boolean {
  const beside = a.right + 2 <= b.left || b.right + 2 <= a.left;
  return !beside && Math.abs(a.foot - b.foot) < LABEL - 4;
}

/** Every how manyth tick is written, so that neighbours do not touch. */
export function tickEvery(ticks: readonly string[], width: number): number {
  const widest = Math.max(1, ...ticks.map((tick) => tick.length)) * 6.2 + 2;
  return Math.max(1, Math.ceil((widest * ticks.length) / Math.max(width, 1)));
}
