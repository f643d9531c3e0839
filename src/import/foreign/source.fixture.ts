import { emptySlot, newSlot } from "./empty-slot";
import type { RowReader } from "./reader";
import type { Cell, RowSource } from "./row-source";
import { isoDay, OPEN_END, OPEN_START } from "../../model/day";

/** A file as a table, its rows in batches of a size. */
export function sourceOf(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  { batch = 4, torn = [] }: { batch?: number; torn?: { row: number; why: string }[] } = {},
): RowSource {
  async function* batches() {
    for (let at = 0; at === 0 || at < rows.length; at += batch) {
      const part = rows.slice(at, at + batch);
      const numbers = Uint32Array.from(part, (_, index) => at + index + 2);
      yield { rows: part, numbers, bytes: at + part.length, torn: at === 0 ? torn : [] };
      await Promise.resolve();
    }
  }
  return { head, size: rows.length, text: null, batches: batches() };
}

/** One row as a reader reads it, in words; or why it does not. */
export function readRow(reader: RowReader, cells: readonly Cell[]) {
  const slot = newSlot();
  emptySlot(slot, 2);
  const remarks: string[] = [];
  const why = reader.fill(cells, slot, (what) => remarks.push(what));
  const { low, best, high } = slot.killed;
  const day = (number: number) => (number === OPEN_START || number === OPEN_END ? ".." : isoDay(number));
  return {
    ...{ why, remarks, slot },
    days: slot.start === slot.end ? day(slot.start) : `${day(slot.start)}/${day(slot.end)}`,
    place: `${slot.lat} ${slot.lon} ${slot.precision}`,
    killed: `${low} ${best} ${high}`,
    who: slot.parties.map((name, at) => `${slot.roles[at]!}: ${name}`),
  };
}

/** A row by its columns' names; others are empty. */
export function rowBy(head: readonly string[], cells: Readonly<Record<string, Cell>>): Cell[] {
  const unknown = Object.keys(cells).find((name) => !head.includes(name));
  if (unknown !== undefined) throw new Error(`the head has no column ${unknown}`);
  return head.map((name) => cells[name] ?? null);
}
