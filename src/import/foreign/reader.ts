import type { Cell } from "./row-source";
import type { RowSlot } from "../../table/row-slot";

/** Says something odd about the row being read, in a sentence that other rows share. */
export type Remark = (what: string) => void;

/** What rows of a file become; made for one head. */
export interface RowReader {
  /**
   * Fills a slot that was emptied for this row. Null; or why the row is rejected, in words that other rows share.
   * Never throws. O(length of the row).
   */
  fill(cells: readonly Cell[], slot: RowSlot, remark: Remark): string | null;
}

/** Of a row without a date that has no place either. */
export const NOWHERE_NEVER = "it gives neither a date that can be read nor coordinates";
