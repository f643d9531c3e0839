import type { EventTable } from "./event-table";
import { firstFrom } from "./first-from";
import { sortedBy } from "./time-order";
import type { TimeWindow } from "./window";
import { OPEN_END, OPEN_START } from "../model/day";

/** Slots first … end - 1 whose intervals are equally long, in the order of their days. */
interface SlotClass {
  first: number;
  end: number;
  /** Days from first to last; Infinity with an open end, or two. */
  length: number;
  openStart: boolean;
}

/**
 * The different intervals of a table's rows: a slot each. All that falls on one day, month or year is in one place,
 * so that a window asks for stretches of slots instead of rows. Slots of one day come first.
 */
export interface Slots {
  /** Rows by slot; of one slot in the table's order. */
  order: Uint32Array;
  /** Of slot s: order[bounds[s]] … order[bounds[s + 1] - 1]. */
  bounds: Uint32Array;
  /** By slot: first and last day. */
  start: Int32Array;
  end: Int32Array;
  /** So many slots are of one day. */
  days: number;
  classes: readonly SlotClass[];
}

/** Open intervals have classes of their own, after all lengths. */
const [OPEN_ENDED, OPEN_STARTED, OPEN] = [0xfffffffd, 0xfffffffe, 0xffffffff];

/** O(n). */
export function slotsOf(table: Pick<EventTable, "count" | "start" | "end" | "spans">): Slots {
  const order = bySlot(table);
  const bounds: number[] = [];
  for (let place = 0, [first, last] = [NaN, NaN]; place < order.length; place++) {
    const row = order[place]!;
    if (table.start[row] === first && table.end[row] === last) continue;
    bounds.push(place);
    first = table.start[row]!;
    last = table.end[row]!;
  }
  const start = Int32Array.from(bounds, (place) => table.start[order[place]!]!);
  const end = Int32Array.from(bounds, (place) => table.end[order[place]!]!);
  const classes = classesOf(start, end);
  const days = classes[0]?.length === 0 ? classes[0].end : 0;
  return { order, bounds: Uint32Array.from([...bounds, order.length]), start, end, days, classes };
}

/** Rows come by start, then end: those of one class are in the order of their days already. */
function bySlot({
  count,
  start,
  end,
  spans,
}: Pick<EventTable, "count" | "start" | "end" | "spans">): Uint32Array {
  const rows = new Uint32Array(count);
  let days = 0;
  for (let row = 0; row < count; row++) if (start[row] === end[row]) rows[days++] = row;
  const key = new Uint32Array(count);
  for (const row of spans) key[row] = classKey(start[row]!, end[row]!);
  rows.set(sortedBy(spans, key), days);
  return rows;
}

function classKey(start: number, end: number): number {
  if (start === OPEN_START) return end === OPEN_END ? OPEN : OPEN_STARTED;
  return end === OPEN_END ? OPEN_ENDED : end - start;
}

function classesOf(start: Int32Array, end: Int32Array): SlotClass[] {
  const classes: (SlotClass & { key: number })[] = [];
  for (let slot = 0; slot < start.length; slot++) {
    const key = classKey(start[slot]!, end[slot]!);
    const last = classes.at(-1);
    if (last?.key === key) last.end = slot + 1;
    else {
      const length = key >= OPEN_ENDED ? Infinity : key;
      classes.push({ key, first: slot, end: slot + 1, length, openStart: key >= OPEN_STARTED });
    }
  }
  return classes;
}

/** Slots of a class: all of each certainly in a window, those from `certain` on; in it at least in part, from `touching` on. */
export interface Stretch {
  touching: readonly [from: number, to: number];
  certain: readonly [from: number, to: number];
}

/** The slots of each class that a window touches; classes that it does not touch are left out. O(classes × log slots). */
export function stretchesIn(slots: Slots, window: TimeWindow): Stretch[] {
  return slots.classes.flatMap((one) => {
    const stretch = one.openStart ? openStretch(slots, one, window) : stretchOf(slots.start, one, window);
    return stretch.touching[0] < stretch.touching[1] ? [stretch] : [];
  });
}

function stretchOf(start: Int32Array, { first, end, length }: SlotClass, { from, to }: TimeWindow): Stretch {
  const lastStart = length === Infinity && to === OPEN_END ? to : to - length;
  const touching = [
    firstFrom(start, first, end, from - length),
    firstFrom(start, first, end, to + 1),
  ] as const;
  const certain = [firstFrom(start, first, end, from), firstFrom(start, first, end, lastStart + 1)] as const;
  return { touching, certain: certain[0] < certain[1] ? certain : [touching[0], touching[0]] };
}

/** Those without a start are sorted by their ends; without an end either there is one slot. */
function openStretch({ end: ends }: Slots, { first, end }: SlotClass, { from, to }: TimeWindow): Stretch {
  const touching = [firstFrom(ends, first, end, from), end] as const;
  const over = firstFrom(ends, first, end, to + 1);
  const certain = from === OPEN_START && touching[0] < over;
  return { touching, certain: certain ? [touching[0], over] : [touching[0], touching[0]] };
}
