import type { ReadReport } from "./read-result";
import type { Atlas, Manifest } from "../model/schema";

/** The dataset a file holds, and what became of its rows. */
export interface ReadFile {
  atlas: Atlas;
  /** Its fingerprint is that of the file's bytes. */
  manifest: Manifest;
  report: ReadReport;
}

/** Why a file cannot be opened: what is wrong, where in the file (null: nowhere in particular), what to do. */
export interface Fault {
  what: string;
  where: string | null;
  todo: string;
}

/** What opening a file gives. */
export type Opened =
  | { kind: "dataset"; read: ReadFile }
  /** A story: `text` is JSON; what it holds is for its own room to check. */
  | { kind: "story"; text: string }
  | { kind: "fault"; fault: Fault };

/** A file that turns out not to be what it should; becomes the fault of `Opened`. */
export class FileFault extends Error {
  override readonly name = "FileFault";
  constructor(readonly fault: Fault) {
    super(fault.what);
  }
}
