import type {
  Importer,
  Inspection,
  LookOptions,
  PreparedRows,
  PreviewRow,
  Progress,
  ReadRows,
} from "../importer";
import type { Plan } from "../plan";
import type { Cell } from "../row-source";
import type { Fault } from "../../opened";
import type { PackedRows } from "../../../table/event-rows";
import type { CellColumn } from "../../../table/cell-column";

/** What the page asks of the worker. */
export type Question =
  | { ask: "inspect"; file: File; options: LookOptions }
  | { ask: "preview"; file: File; plan: Plan }
  | { ask: "read"; file: File; plan: Plan }
  | { ask: "cells"; file: File; plan: Plan; row: number }
  | { ask: "find"; file: File; plan: Plan; query: string }
  | { ask: "prepare"; rows: PackedRows }
  | { ask: "columns"; file: File; plan: Plan; rows: Uint32Array };

/** What each of them is answered with. */
export interface Results {
  inspect: Inspection;
  preview: readonly PreviewRow[];
  read: ReadRows;
  cells: readonly { column: string; cell: Cell }[];
  find: Uint32Array;
  prepare: PreparedRows;
  columns: readonly CellColumn[];
}

/** The importer's calls by name; `stop` is the page's own. */
type Asked = Exclude<keyof Importer, "stop">;

export interface Request {
  /** Of the question: answers carry it too. */
  id: number;
  question: Question;
}

/** What the worker says: how far it is, then what it found or why it could not. */
export type Answer =
  { id: number; progress: Progress } | { id: number; result: Results[Asked] } | { id: number; fault: Fault };
