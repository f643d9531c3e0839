import type { Atlas } from "../model/schema";

/** What became of each row: accepted and rejected together are all that were read. */
export interface ReadReport {
  read: number;
  accepted: number;
  /** Rows that are left out and why; rows as the file's own software numbers them. */
  rejected: { row: number; why: string }[];
  /** Accepted rows of which something was not taken over. */
  remarks: { row: number; what: string }[];
}

export interface ReadResult {
  atlas: Atlas;
  report: ReadReport;
}

/** The file is of this kind, but none that Event Atlas has written. */
export class NotOursError extends Error {
  override readonly name = "NotOursError";
}

/** The file is ours, and no event of it can be used. */
export class NothingReadError extends Error {
  override readonly name = "NothingReadError";
  constructor(
    message: string,
    readonly report: ReadReport,
  ) {
    super(message);
  }
}
