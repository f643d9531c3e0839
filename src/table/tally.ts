import type { EventTable } from "./event-table";
import { ALL_BITS, except, type FailBits } from "./filter";
import type { Group } from "./group";
import { GroupSums } from "./group-sums";
import { slotsIn, type InWindow } from "./ranges";
import { RunningTotals } from "./running-totals";
import type { TimeIndex } from "./time-index";
import type { WindowTotals } from "./totals";
import type { ValueCodes } from "./value-codes";
import { valueGroups, type ValueSums } from "./value-groups";
import type { TimeWindow } from "./window";
import { WindowSums } from "./window-sums";
import type { Dimension } from "../model/filters";

/**
 * What the rows that pass the filters amount to, in any window. Made anew when the filters change; what is asked of a
 * dimension costs one pass over the rows the first time, and then nothing that depends on the window's width.
 */
export class Tally {
  readonly index: TimeIndex;
  readonly whole: RunningTotals;
  readonly fails: FailBits;
  readonly #table: EventTable;
  readonly #by = new Map<Dimension, GroupSums>();
  /** Of the last window: all that is shown at one time asks for the same. */
  #found: { window: TimeWindow; slots: InWindow } | null = null;

  /** `index` is of the table, or of one that differs in its numbers of people alone. O(1). */
  constructor(table: EventTable, index: TimeIndex, fails: FailBits) {
    this.index = index;
    this.#table = table;
    this.fails = fails;
    this.whole = new RunningTotals(table, index.slots, { fails, mask: ALL_BITS });
  }

  /**
   * Makes the sums that another tally of the table was asked for, in steps of some milliseconds. They take the room of an
   * `old` tally's, which would have to make its own again if it were asked. O(n) a sum.
   */
  *prepare(like: Tally, old: Tally | null): Generator<void> {
    yield* this.whole.prepare(like.whole);
    for (const [by, sums] of like.#by) {
      const own = this.#made(by, sums.by, sums);
      this.#by.set(by, own);
      yield* own.prepare(sums, old ? old.#by.get(by) : undefined);
    }
  }

  /** As `windowTotals` gives them. O(classes of slots × log slots), each sum O(stretches). */
  totals(window: TimeWindow): WindowTotals {
    const { certain, possible } = this.#in(window);
    return { certain: this.whole.totalsOf(certain), possible: this.whole.totalsOf(possible) };
  }

  /**
   * Totals per value of a dimension, leaving out that dimension's own filter, so that a chart still shows what else
   * could be chosen. An event with several actors or documents counts under each, so such groups may add up to more
   * than the whole. Roles are those of `actors`, where there are any. Only values that have events in the window, in
   * the column's order. O(values), see `sums`.
   */
  groups(by: Dimension, window: TimeWindow, actors: readonly string[] = []): Group[] {
    return valueGroups(this.sums(by, window, actors));
  }

  /** The same in columns. Each kind of number O(stretches × values) when it is first read, see checkpoints. */
  sums(by: Dimension, window: TimeWindow, actors: readonly string[] = []): ValueSums {
    const sums = this.#of(by, actors);
    const { certain, possible } = this.#in(window);
    const { values } = sums.by;
    return { values, certain: new WindowSums(sums, certain), possible: new WindowSums(sums, possible) };
  }

  #in(window: TimeWindow): InWindow {
    const last = this.#found;
    if (last?.window.from === window.from && last.window.to === window.to) return last.slots;
    const slots = slotsIn(this.index.slots, window);
    this.#found = { window, slots };
    return slots;
  }

  #of(by: Dimension, actors: readonly string[]): GroupSums {
    const codes = this.index.by(by, actors);
    const kept = this.#by.get(by);
    if (kept?.by === codes) return kept;
    const made = this.#made(by, codes);
    this.#by.set(by, made);
    return made;
  }

  #made(by: Dimension, codes: ValueCodes, like?: GroupSums): GroupSums {
    const passing = { fails: this.fails, mask: except(by) };
    return new GroupSums(this.#table, this.index.slots, codes, passing, like);
  }
}
