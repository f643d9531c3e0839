/** Rows that share one fate. `rows` are the first thousand of them; `count` is all: 0 where it is said of no row. */
export interface RowGroup {
  why: string;
  count: number;
  rows: readonly number[];
}

/** What became of each row of a file: accepted + rejected = read, and accepted = events + merged. */
export interface RowReport {
  read: number;
  accepted: number;
  rejected: number;
  /** Of the accepted ones. */
  unplaced: number;
  undated: number;
  /**
   * Rows that repeat an earlier row's event id; and how many of them were merged into it: those that have its days and
   * its place too.
   */
  repeated: number;
  merged: number;
  /** Why rows were rejected, most frequent first. */
  reasons: readonly RowGroup[];
  /**
   * What is odd about accepted rows: far from all others, an unreadable number. HXL tags under the head are no event:
   * they are told here and count as no row; so is what the file holds beside its rows.
   */
  remarks: readonly RowGroup[];
}
