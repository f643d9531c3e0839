import { cellLine, cellOf, type Source } from "./cell";
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
 * Every row of the table in the order asked for; equals stay in the order of time. O(n log n), once per sort and
 * table: a moving window or another filter only picks from it (inOrder).
 */
export function sortedRows(source: Source, { column, descending }: Sort): Uint32Array {
  const rows = Uint32Array.from({ length: source.table.count }, (_, row) => row);
  if (column === "date") return descending ? rows.reverse() : rows;
  const keys = sortKeys(source, column);
  if (descending)
    for (let row = 0; row < keys.length; row++) if (keys[row]! < MISSED) keys[row] = -keys[row]!;
  // Infinity less Infinity is not a number, and so as good as equal.
  return rows.sort((a, b) => keys[a]! - keys[b]! || a - b);
}

/** The rows of a set in an order of the whole table. O(n). */
export function inOrder(order: Uint32Array, set: RowSet): RowSet {
  const [ABSENT, POSSIBLE, CERTAIN] = [0, 1, 2];
  const state = new Uint8Array(order.length).fill(ABSENT);
  for (let at = 0; at < set.count; at++) state[set.rows[at]!] = set.certain[at] === 1 ? CERTAIN : POSSIBLE;
  const rows = order.filter((row) => state[row] !== ABSENT);
  return {
    count: set.count,
    rows,
    certain: Uint8Array.from(rows, (row) => (state[row] === CERTAIN ? 1 : 0)),
  };
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
  const cells = Array.from({ length: table.count }, (_, row) => cellOf(source, row, column));
  const texts = cells.map((cell) => (cell.unknown ? "" : cellLine(cell)));
  const ranks = new Map([...new Set(texts)].sort(COLLATOR.compare).map((text, rank) => [text, rank]));
  return keysOf((row) => (cells[row]!.unknown ? MISSED : texts[row] === "" ? NONE : ranks.get(texts[row]!)!));
}
