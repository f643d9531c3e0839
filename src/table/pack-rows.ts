import { NOT_GIVEN, type Codes, type CountColumn, type DictionaryColumn, type ListColumn } from "./columns";
import type { PackedRows } from "./event-rows";
import type { EventTable } from "./event-table";
import type { ListCoder } from "./list-coder";
import { packCodes, packCounts } from "./pack-numbers";
import type { RowCoders } from "./row-coders";
import { setCount, type RowDraft } from "./row-draft";
import type { SlotCount } from "./row-slot";
import { wordsOf } from "./row-words";
import { timeOrder } from "./time-order";
import type { ValueCoder } from "./value-coder";

/**
 * Rows by time in columns as narrow as they can be; columns that say the same are one array. `arrested`: the few rows
 * that give a number of them. O(n + words · log words).
 */
export function packRows(
  draft: RowDraft,
  count: number,
  coders: RowCoders,
  arrested: readonly [row: number, count: SlotCount][],
): PackedRows {
  const order = timeOrder(draft, count);
  const { start, end, spans } = datesOf(draft, order);
  const zeros = new Uint8Array(count);
  const codes = (name: keyof RowDraft): Codes => {
    const packed = packCodes(sortedCells(draft[name], order));
    return isSame(packed, zeros) ? zeros : packed;
  };
  const dictionary = ({ values }: Pick<ValueCoder, "values">, name: keyof RowDraft): DictionaryColumn => ({
    values,
    codes: codes(name),
  });
  const list = ({ values }: ValueCoder, coder: ListCoder, name: keyof RowDraft): ListColumn => {
    const packed = coder.packed();
    return { values, lists: codes(name), offsets: packed.offsets, codes: packCodes(packed.codes) };
  };
  const parties = coders.parties.packed(sortedCells(draft.parties, order));
  const { lists, offsets, actors } = parties;
  const nothing = { values: [""], lists: zeros, offsets: new Uint32Array(2), codes: new Uint8Array(0) };
  const absent = absentCounts(count);
  const columns = {
    ...{ count, start, end, spans, side: zeros, parties },
    fileRow: sortedCells(draft.fileRow, order),
    type: sortedCells(draft.type, order),
    precision: sortedCells(draft.precision, order),
    lat: sortedCells(draft.lat, order),
    lon: sortedCells(draft.lon, order),
    place: dictionary(coders.place, "place"),
    admin1: dictionary(coders.admin1, "admin1"),
    country: dictionary(coders.country, "country"),
    subtype: dictionary(coders.subtype, "subtype"),
    actor: { values: coders.actor.values, lists, offsets, codes: actors },
    role: list(coders.role, coders.roles, "roles"),
    doer: list(coders.actor, coders.doers, "doers"),
    document: list(coders.source, coders.sources, "sources"),
    ...{ status: nothing, grade: nothing, dataset: { values: [""], codes: zeros } },
    killed: countsOf(draft, "killed", order, absent),
    wounded: countsOf(draft, "wounded", order, absent),
    arrested: arrested.length === 0 ? absent : fewCounts(arrested, order, absent),
  };
  return { ...columns, words: wordsOf(columns) };
}

function sortedCells<Cells extends RowDraft[keyof RowDraft]>(cells: Cells, order: Uint32Array): Cells {
  const sorted = new (cells.constructor as new (length: number) => Cells)(order.length);
  for (let row = 0; row < order.length; row++) sorted[row] = cells[order[row]!]!;
  return sorted;
}

function datesOf(draft: RowDraft, order: Uint32Array): Pick<EventTable, "start" | "end" | "spans"> {
  return withSpans(sortedCells(draft.start, order), sortedCells(draft.end, order));
}

/** Days, and the rows of more than one; without any such row both columns are one array. O(n). */
export function withSpans(start: Int32Array, end: Int32Array): Pick<EventTable, "start" | "end" | "spans"> {
  let count = 0;
  for (let row = 0; row < start.length; row++) if (end[row]! > start[row]!) count++;
  if (count === 0) return { start, end: start, spans: new Uint32Array(0) };
  const spans = new Uint32Array(count);
  for (let row = 0, at = 0; row < start.length; row++) if (end[row]! > start[row]!) spans[at++] = row;
  return { start, end, spans };
}

/** No number in any row. */
export function absentCounts(count: number): CountColumn {
  const none = new Int8Array(count).fill(-1);
  return { low: none, best: none, high: none };
}

function countsOf(
  draft: RowDraft,
  measure: "killed" | "wounded",
  order: Uint32Array,
  absent: CountColumn,
): CountColumn {
  return narrowCounts((bound) => sortedCells(draft[`${measure}${bound}`], order), absent);
}

/** Counts of the rows that have one. O(n). */
function fewCounts(
  given: readonly [row: number, count: SlotCount][],
  order: Uint32Array,
  absent: CountColumn,
): CountColumn {
  const none = () => new Int32Array(order.length).fill(NOT_GIVEN);
  const bounds = { low: none(), best: none(), high: none() };
  for (const [row, count] of given) setCount(bounds, row, count);
  const column = { Low: bounds.low, Best: bounds.best, High: bounds.high };
  return narrowCounts((bound) => sortedCells(column[bound], order), absent);
}

/** A column of counts as narrow as it can be; bounds that say the same, or nothing as `absent`, are one array. O(n). */
export function narrowCounts(
  boundOf: (bound: "Low" | "Best" | "High") => Int32Array,
  absent: CountColumn,
): CountColumn {
  const known = [absent.low];
  const [low, best, high] = (["Low", "Best", "High"] as const).map((bound) => {
    const own = packCounts(boundOf(bound));
    const same = known.find((other) => isSame(own, other));
    if (same) return same;
    known.push(own as (typeof known)[number]);
    return own;
  });
  return { low: low!, best: best!, high: high! };
}

/** Whether two columns of one length say the same. O(n). */
export function isSame(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
