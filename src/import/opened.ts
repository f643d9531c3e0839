import type { Loaded } from "../model/loaded";

/** A row of a file that became no event; `row` counts as the file does (lines, features, placemarks), from 1. */
export interface Rejection {
  row: number;
  why: string;
}

/** What became of a file's rows: `accepted` and the rejected together are `read`. */
export interface ReadReport {
  read: number;
  accepted: number;
  rejected: readonly Rejection[];
}

/** A file that cannot be opened: what is wrong, where in the file (or nowhere in particular), and what to do. */
export interface Fault {
  what: string;
  where: string | null;
  todo: string;
}

/** What opening a file gives. */
export type Opened =
  | { kind: "dataset"; loaded: Loaded; report: ReadReport }
  /** A briefing: `text` is JSON; what it holds is for its own room to check. */
  | { kind: "story"; name: string; text: string }
  | { kind: "fault"; name: string; fault: Fault };

/** A file that turns out not to be what it should; becomes the fault of `Opened`. */
export class FileFault extends Error {
  override readonly name = "FileFault";
  constructor(readonly fault: Fault) {
    super(fault.what);
  }
}
