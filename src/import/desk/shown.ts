import type { DeskFile } from "./DeskFile.svelte";
import type { Importer, Inspection, ReadRows } from "../foreign/importer";
import type { Plan } from "../foreign/plan";
import type { ReadFile } from "../opened";
import type { EventRows, PackedRows } from "../../table/event-rows";
import type { Atlas } from "../../model/schema";

/** A file of other people's events, with what it takes to read it again or to look up a row of it. */
export interface ForeignFile extends ReadRows {
  kind: "foreign";
  plan: Plan;
  /** The day on which the file was last changed, as EDTF. */
  dated: string;
  /** null where it was taken from this device. */
  origin: { file: File; inspection: Inspection; importer: Importer } | null;
  /** The file itself, where it was kept on this device beside its columns. */
  file?: File;
}

/** Events of an atlas beside other people's: row r is its event number r, counted from 1. */
export interface AtlasRows {
  kind: "atlas";
  rows: PackedRows;
  fingerprint: string;
  dated: string;
  atlas: Atlas;
  /** The file they come from; null: the site's own. */
  file: ReadFile | null;
}

/** What is shown instead of the site's own data: a file that Event Atlas wrote, or anybody's, several side by side. */
export type OnTop =
  | {
      kind: "ours";
      name: string;
      /** The same for as long as the same file is open. */
      seat: number;
      read: ReadFile;
      /** The event whose evidence was asked for. */
      event: string | null;
    }
  | { kind: "foreign"; files: readonly DeskFile[]; events: EventRows };

/** Whether these are the site's own events. */
export function isOwn({ read }: { read: ForeignFile | AtlasRows }): boolean {
  return read.kind === "atlas" && read.file === null;
}

/** The seats of what is shown. */
export function seatsOf(shown: OnTop): readonly number[] {
  return shown.kind === "ours" ? [shown.seat] : shown.files.map(({ seat }) => seat);
}
