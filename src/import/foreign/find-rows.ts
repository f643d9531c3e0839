import { cellText } from "./cell-text";
import { eachRow } from "./each-row";
import { emptySlot, newSlot } from "./empty-slot";
import type { Progress } from "./importer";
import { KeyIndex } from "./key-index";
import type { Plan } from "./plan";
import { readerOf } from "./reader-of";
import { eventOf } from "./repeats";
import type { Cell, RowSource } from "./row-source";
import { wordFinder } from "./word-finder";

/** Milliseconds between two reports of progress. */
const PACE = 100;

/**
 * The rows of a file, ascending, in which each word of a query begins some word of some cell, spelling folded as in every
 * search. Where repeats are merged, the rows of one event are one: found together, and given as the first of them, which
 * is the event's. Nothing of a row is kept but, of merged ones, 40 bytes an event. O(bytes).
 */
export async function findRows(
  source: RowSource,
  plan: Plan,
  query: string,
  progress: (now: Progress) => void,
): Promise<Uint32Array> {
  const find = wordFinder(query);
  const found: number[] = [];
  const merged = plan.repeats === "merge" ? new MergedRows(source, plan) : null;
  let last = performance.now();
  await eachRow(source, plan.headless ?? false, {
    row(cells, number) {
      let missing = find.all;
      for (let at = 0; at < cells.length && missing !== 0; at++) {
        const cell = cells[at]!;
        if (cell !== null && cell !== "") missing &= ~find.in(cellText(cell), missing);
      }
      const isMerged = merged?.add(cells, number, find.all & ~missing) ?? false;
      if (!isMerged && missing === 0) found.push(number);
    },
    torn: () => {},
    tags: () => {},
    pause(now) {
      if (performance.now() - last >= PACE) {
        last = performance.now();
        progress(now);
      }
      return find.all === 0;
    },
  });
  if (find.all === 0) return new Uint32Array();
  return Uint32Array.from([...found, ...(merged?.with(find.all) ?? [])]).sort();
}

/** What is found in rows that are one event. */
class MergedRows {
  private readonly fill: (cells: readonly Cell[], number: number) => boolean;
  private readonly slot = newSlot();
  private readonly events = new KeyIndex();
  /** By event: its first row, and the words found in any of its rows. */
  private readonly firsts: number[] = [];
  private readonly bits: number[] = [];

  constructor({ head }: RowSource, plan: Plan) {
    const reader = readerOf(plan, head);
    this.fill = (cells, number) => {
      emptySlot(this.slot, number);
      return reader.fill(cells, this.slot, () => {}) === null && this.slot.key !== "";
    };
  }

  /** Whether a row is part of an event that others may be part of, too. O(row). */
  add(cells: readonly Cell[], number: number, bits: number): boolean {
    if (!this.fill(cells, number)) return false;
    const event = eventOf(this.events, this.slot);
    if (this.events.isKnown) this.bits[event]! |= bits;
    else [this.firsts[event], this.bits[event]] = [number, bits];
    return true;
  }

  /** The first rows of the events in which all these words were found. O(events). */
  with(all: number): number[] {
    return this.firsts.filter((_, event) => this.bits[event] === all);
  }
}
