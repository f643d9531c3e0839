import { cellsIn } from "./cell-ranges";
import type { EventTable } from "./event-table";
import { ALL_BITS, except, type FailBits } from "./filter";
import type { Group } from "./group";
import { RunningTotals } from "./running-totals";
import { stretchesIn } from "./slots";
import type { TimeIndex } from "./time-index";
import type { WindowTotals } from "./totals";
import type { TimeWindow } from "./window";
import type { Dimension } from "../model/filters";

/**
 * What the rows that pass the filters amount to, in any window. Made anew when the filters change; what is asked of a
 * dimension costs one pass over its cells the first time, and then nothing that depends on the window's width.
 */
export class Tally {
  readonly index: TimeIndex;
  readonly whole: RunningTotals;
  readonly #table: EventTable;
  readonly #fails: FailBits;
  readonly #by = new Map<Dimension, RunningTotals>();

  /** `index` is of the table, or of one that differs in its numbers of people alone. O(1). */
  constructor(table: EventTable, index: TimeIndex, fails: FailBits) {
    this.index = index;
    this.#table = table;
    this.#fails = fails;
    this.whole = new RunningTotals(table, index.whole, { fails, mask: ALL_BITS }, index.slots.days);
  }

  /** As `windowTotals` gives them. O(classes of slots × log slots), each sum O(stretches). */
  totals(window: TimeWindow): WindowTotals {
    const { slots } = this.index;
    const found = cellsIn(slots, window, stretchesIn(slots, window), this.whole.cells, 0);
    return {
      certain: this.whole.totalsOf(0, found.certain),
      possible: this.whole.totalsOf(0, found.possible),
    };
  }

  /**
   * Totals per value of a dimension, leaving out that dimension's own filter, so that a chart still shows what else
   * could be chosen. An event with several actors or documents counts under each, so such groups may add up to more
   * than the whole. Roles are those of `actors`, where there are any. Only values that have events in the window, in
   * the column's order. O(values × (log cells + stretches)).
   */
  groups(by: Dimension, window: TimeWindow, actors: readonly string[] = []): Group[] {
    const running = this.#of(by, actors);
    const { slots } = this.index;
    const { cells } = running;
    const stretches = stretchesIn(slots, window);
    const groups: Group[] = [];
    cells.values.forEach((value, code) => {
      const found = cellsIn(slots, window, stretches, cells, code);
      if (running.isEmpty(found)) return;
      const certain = running.totalsOf(code, found.certain);
      groups.push({ value, certain, possible: running.totalsOf(code, found.possible) });
    });
    return groups;
  }

  #of(by: Dimension, actors: readonly string[]): RunningTotals {
    const cells = this.index.by(by, actors);
    const kept = this.#by.get(by);
    if (kept?.cells === cells) return kept;
    const passing = { fails: this.#fails, mask: except(by) };
    const made = new RunningTotals(this.#table, cells, passing, this.index.slots.days);
    this.#by.set(by, made);
    return made;
  }
}
