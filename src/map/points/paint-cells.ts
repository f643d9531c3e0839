import type { CellLooks } from "./best-in-cells";
import { LOOKS, rankOf, type PointLook } from "../../table/point-look";
import { putStamp, type Stamp } from "./stamp";

/** Ranks of one size after another: for counting cells by them. */
const RANKS = rankOf(LOOKS - 1) + 1;

/**
 * Stamps what each cell shows onto its pixel, the smaller first, so that the larger lie on top; among equals the later.
 * Each cell is stamped once, however many events are in it. O(cells filled × pixels of their stamps).
 */
export function paintCells(
  { count, order, looks }: CellLooks,
  stampOf: (look: PointLook) => Stamp,
  buffer: Uint32Array,
): void {
  const larger: number[] = [];
  const stamps = new Array<Stamp | undefined>(LOOKS);
  const known = (look: PointLook) => (stamps[look] ??= stampOf(look));
  for (let at = 0; at < count; at++) {
    const cell = order[at]!;
    const look = looks[cell]!;
    if (rankOf(look) === 1) putStamp(buffer, cell, stamps[look] ?? known(look));
    else larger.push(cell);
  }
  for (const cell of byRank(larger, looks)) putStamp(buffer, cell, known(looks[cell]!));
}

/** O(cells + ranks). */
function byRank(cells: readonly number[], looks: Uint16Array): Int32Array {
  const starts = new Int32Array(RANKS + 1);
  for (const cell of cells) starts[rankOf(looks[cell]!) + 1]!++;
  for (let rank = 0; rank < RANKS; rank++) starts[rank + 1]! += starts[rank]!;
  const sorted = new Int32Array(cells.length);
  for (const cell of cells) sorted[starts[rankOf(looks[cell]!)]!++] = cell;
  return sorted;
}
