import type {
  Importer,
  Inspection,
  PreparedRows,
  PreviewRow,
  Progress,
  ReadRows,
  RowReport,
} from "../foreign/importer";
import type { Mapping, Plan } from "../foreign/plan";
import type { PackedRows } from "../../table/event-rows";
import type { RowIndex } from "../../table/row-index";

const MAPPING: Mapping = {
  columns: { date: 0, lat: 1, lon: 2 },
  dates: "dmy",
  decimal: ",",
  missing: ["NA"],
  swapped: false,
  type: "other",
};

/** A plan that asks about everything, of a table of text. */
export function planOf(mapping: Partial<Mapping> = {}): Plan {
  return {
    format: "csv",
    options: { encoding: "utf-8", delimiter: ";" },
    reader: { kind: "mapped", mapping: { ...MAPPING, ...mapping } },
    repeats: "keep",
  };
}

export function inspectionOf(plan: Plan = planOf(), head = ["day", "lat", "lon"]): Inspection {
  return {
    plan,
    head,
    kind: null,
    rows: 1,
    sample: [{ row: 2, cells: ["03.04.2019", "52,5", "13,4"] }],
    parts: [],
    orders: plan.reader.kind === "mapped" ? ["dmy", "mdy"] : ["ymd"],
    doubts: [],
  };
}

export const REPORT: RowReport = {
  read: 10,
  accepted: 8,
  rejected: 2,
  unplaced: 1,
  undated: 1,
  repeated: 3,
  merged: 0,
  reasons: [{ why: "it gives neither a date nor a place", count: 2, rows: [4, 7] }],
  remarks: [{ why: "=lies far from all others", count: 1, rows: [9] }],
};

/** One call of an importer, to be answered by the test. */
export interface Call {
  name: "inspect" | "preview" | "read" | "prepare";
  plan: Plan | null;
  progress?: (now: Progress) => void;
  answer: (value: unknown) => void;
  fail: (error: unknown) => void;
}

/** An importer that does nothing until the test answers. */
export class HeldImporter implements Importer {
  calls: Call[] = [];
  stopped = 0;
  /** Who waits for a call: gives whether it has come. */
  #waiting: (() => boolean)[] = [];

  inspect(_: File, options?: Plan["options"]): Promise<Inspection> {
    return this.#held("inspect", { ...planOf(), options: options ?? {} });
  }
  preview(_: File, plan: Plan): Promise<readonly PreviewRow[]> {
    return this.#held("preview", plan);
  }
  read(_: File, plan: Plan, progress: (now: Progress) => void): Promise<ReadRows> {
    return this.#held("read", plan, progress);
  }
  cells(): Promise<readonly never[]> {
    return Promise.resolve([]);
  }
  prepare(): Promise<PreparedRows> {
    return this.#held("prepare", null);
  }
  columns(): Promise<readonly never[]> {
    return Promise.resolve([]);
  }
  find(): Promise<Uint32Array> {
    return Promise.resolve(new Uint32Array());
  }
  stop(): void {
    this.stopped++;
  }

  /** The call of this number, from 1, once it has come. */
  call(number: number): Promise<Call> {
    return this.#once((_, at) => at === number - 1);
  }

  /** The first call of a name, once it has come. */
  first(name: Call["name"]): Promise<Call> {
    return this.#once((call) => call.name === name);
  }

  #once(isIt: (call: Call, at: number) => boolean): Promise<Call> {
    return new Promise((come) => {
      const look = () => {
        const call = this.calls.find(isIt);
        if (call) come(call);
        return call !== undefined;
      };
      if (!look()) this.#waiting.push(look);
    });
  }

  #held<T>(name: Call["name"], plan: Plan | null, progress?: (now: Progress) => void): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const answer = resolve as (value: unknown) => void;
      this.calls.push({ name, plan, answer, fail: reject, ...(progress ? { progress } : {}) });
      this.#waiting = this.#waiting.filter((look) => !look());
    });
  }
}

/** What a reading gives; nothing here looks into the columns. */
export function readOf(report: Partial<RowReport> = {}, fingerprint = "0123456789ab"): ReadRows {
  const [rows, index] = [{} as PackedRows, {} as RowIndex];
  return { rows, index, report: { ...REPORT, ...report }, fingerprint };
}
