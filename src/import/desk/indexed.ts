import type { Importer, PreparedRows } from "../foreign/importer";
import type { PackedRows } from "../../table/event-rows";
import { rowIndex } from "../../table/row-index";

/** Of so many rows the page makes the index in less time (below 50 ms) than a worker takes to start. */
const FEW = 150_000;

/** Rows with their index, which of many is found beside the page. Their columns are given away. O(n). */
export async function indexed(rows: PackedRows, importer: () => Promise<Importer>): Promise<PreparedRows> {
  return rows.count > FEW ? (await importer()).prepare(rows) : { rows, index: rowIndex(rows) };
}
