import { cellLine, cellOf, type Source } from "./cell";
import { columnKeys, isByColumn, isSortable } from "./column-keys";
import { isHarm } from "./columns";
import { PLACE_PRECISIONS } from "../model/precision";
import { EXPECTS } from "../table/event-table";
import { hasNumber } from "../table/behind";
import { EVENT_TYPES } from "../model/event-type";
import type { RowSet } from "../table/rows";
import type { Column, Sort } from "../view/view";

/** Keys of what has no value: after every value whichever way round, and a number missed before none to be given. */
const MISSED = Number.MAX_VALUE;
const NONE = Infinity;

const COLLATOR = new Intl.Collator("en");

/**
 * Every row of the table in the order asked for; equals stay in the order of time, and so does all where the column
 * cannot be sorted by. O(n + distinct log distinct), once per sort and table: a moving window or another filter only
 * picks from it (inOrder).
 */
export function sortedRows(source: Source, { column, descending }: Sort): Uint32Array {
  const { count } = source.table;
  if (column === "date" || !isSortable(column, count)) {
    const rows = rowsInTime(count);
    return descending ? rows.reverse() : rows;
  }
  const keys = sortKeys(source, column);
  if (descending)
    for (let row = 0; row < keys.length; row++) if (keys[row]! < MISSED) keys[row] = -keys[row]!;
  return rowsByKey(keys);
}

function rowsInTime(count: number): Uint32Array {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
}

/** Each key has a rank among the distinct ones, and the rows of a rank stay in their order. O(n + distinct log distinct). */
function rowsByKey(keys: Float64Array): Uint32Array {
  const distinct = Float64Array.from(new Set(keys)).sort();
  const rankOf = new Map(Array.from(distinct, (key, rank) => [key, rank]));
  const ranks = new Uint32Array(keys.length);
  const next = new Uint32Array(distinct.length + 1);
  for (let row = 0; row < keys.length; row++) {
    ranks[row] = rankOf.get(keys[row]!)!;
    next[ranks[row]! + 1]!++;
  }
  for (let rank = 1; rank < next.length; rank++) next[rank]! += next[rank - 1]!;
  const rows = new Uint32Array(keys.length);
  for (let row = 0; row < keys.length; row++) rows[next[ranks[row]!]!++] = row;
  return rows;
}

/** The rows of a set in an order of the whole table, at most so many. O(n). */
export function inOrder(order: Uint32Array, set: RowSet, most = set.count): RowSet {
  const [POSSIBLE, CERTAIN] = [1, 2];
  const state = new Uint8Array(order.length);
  for (let at = 0; at < set.count; at++) state[set.rows[at]!] = set.certain[at] === 1 ? CERTAIN : POSSIBLE;
  const count = Math.min(set.count, most);
  const rows = new Uint32Array(count);
  const certain = new Uint8Array(count);
  for (let at = 0, taken = 0; taken < count; at++) {
    const row = order[at]!;
    if (state[row] === 0) continue;
    rows[taken] = row;
    certain[taken++] = state[row] === CERTAIN ? 1 : 0;
  }
  return { count, rows, certain };
}

function sortKeys(source: Source, column: Exclude<Column, "date">): Float64Array {
  const { table } = source;
  const keysOf = (key: (row: number) => number) =>
    Float64Array.from({ length: table.count }, (_, row) => key(row));
  if (isHarm(column)) {
    return keysOf((row) => {
      if (hasNumber(table, column, row)) return table[column].best[row]!;
      return EVENT_TYPES[table.type[row]!] === EXPECTS[column] ? MISSED : NONE;
    });
  }
  if (column === "reports") return keysOf((row) => source.eventAt(row).reports.length);
  if (column === "precision") {
    return keysOf((row) =>
      PLACE_PRECISIONS[table.precision[row]!] === "none" ? NONE : table.precision[row]!,
    );
  }
  if (isByColumn(table.count)) return columnKeys(table, column, NONE);
  const cells = Array.from({ length: table.count }, (_, row) => cellOf(source, row, column));
  const texts = cells.map((cell) => (cell.unknown ? "" : cellLine(cell)));
  const ranks = new Map([...new Set(texts)].sort(COLLATOR.compare).map((text, rank) => [text, rank]));
  return keysOf((row) => (cells[row]!.unknown ? MISSED : texts[row] === "" ? NONE : ranks.get(texts[row]!)!));
}
