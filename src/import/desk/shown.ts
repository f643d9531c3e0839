import type { Importer, Inspection, ReadRows } from "../foreign/importer";
import type { Plan } from "../foreign/plan";
import type { ReadFile } from "../opened";
import type { EventRows } from "../../table/event-rows";

/** A file of other people's events, with what it takes to read it again or to look up a row of it. */
export interface ForeignFile extends ReadRows {
  /** The columns as events. */
  events: EventRows;
  plan: Plan;
  /** The day on which the file was last changed, as EDTF. */
  dated: string;
  /** null where it was taken from this device. */
  origin: { file: File; inspection: Inspection; importer: Importer } | null;
  /** The file itself, where it was kept on this device beside its columns. */
  file?: File;
}

/** The file shown instead of the site's own data: one that Event Atlas wrote, or anybody's. */
export type OnTop = {
  name: string;
  /** The same for as long as the same file is open, however it is read. */
  seat: number;
} & ({ kind: "ours"; read: ReadFile } | { kind: "foreign"; read: ForeignFile });
