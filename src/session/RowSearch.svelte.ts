import type { Loaded } from "../data/load";
import { bitOf, type FailBits } from "../table/filter";
import type { EventTable } from "../table/event-table";

/** What has become of a search in the rows of the files themselves. */
type State =
  | { kind: "idle" }
  | { kind: "searching"; text: string; rows: number; of: number }
  | {
      kind: "found";
      text: string;
      /** By table row: 1 where the file's row holds the words. */
      hits: Uint8Array;
      /** Events that no column of the table was found by. */
      more: number;
      /** Rows that were left out; those of one event that were merged are found as its first. */
      strays: number;
    }
  | { kind: "failed"; text: string; why: string };

/**
 * Looks for words in all that the rows of the opened files say, notes among it, which the table does not hold: the files
 * are read through again beside the page. What is found passes the text filter for as long as that asks for the same.
 */
export class RowSearch {
  readonly #data: Loaded;
  readonly #table: EventTable;
  /** The search that is going on. */
  #asked: AbortController | null = null;
  state = $state.raw<State>({ kind: "idle" });

  constructor(data: Loaded, table: EventTable) {
    [this.#data, this.#table] = [data, table];
  }

  /** Whether a file itself is at hand. */
  get isOffered(): boolean {
    return this.#data.rows !== undefined && this.#parts.some(({ find }) => find !== undefined);
  }

  /** Searches all files for the words of a filter; what was searched for before is given up. Never rejects. */
  async search(text: string): Promise<void> {
    this.stop();
    const { signal } = (this.#asked = new AbortController());
    const of = this.#parts.reduce((sum, { find, account }) => sum + (find ? account!.report.read : 0), 0);
    const tell = (rows: number) => {
      if (!signal.aborted) this.state = { kind: "searching", text, rows, of };
    };
    tell(0);
    try {
      const found: (Uint32Array | null)[] = [];
      let before = 0;
      for (const { find, account } of this.#parts) {
        const progress = (rows: number) => tell(before + rows);
        found.push(find ? await find(text, { progress, signal }) : null);
        if (find) before += account!.report.read;
      }
      if (!signal.aborted) this.#end({ kind: "found", text, ...this.#inTable(text, found) });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      if (!signal.aborted) this.#end({ kind: "failed", text, why });
    }
  }

  /** Ends a search that is going on. */
  stop(): void {
    if (this.#asked === null) return;
    this.#asked.abort();
    this.#end({ kind: "idle" });
  }

  #end(state: State): void {
    this.#asked = null;
    this.state = state;
  }

  /** The same bits with what was found for this text let in; the very same where nothing was. O(n). */
  letIn(fails: FailBits, text: string): FailBits {
    const { state } = this;
    if (state.kind !== "found" || state.more === 0 || state.text !== text) return fails;
    const keep = ~bitOf("text");
    return fails.map((bits, row) => (state.hits[row] === 1 ? bits & keep : bits));
  }

  get #parts() {
    return this.#data.file?.parts ?? [];
  }

  /** O(n + rows found). */
  #inTable(text: string, found: readonly (Uint32Array | null)[]) {
    const rows = this.#data.rows!;
    const isFound = found.map((part) => {
      const flags = new Uint8Array((part?.at(-1) ?? -1) + 1);
      part?.forEach((row) => (flags[row] = 1));
      return flags;
    });
    const known = this.#table.text.search(text);
    const hits = new Uint8Array(this.#table.count);
    let [own, more] = [0, 0];
    for (let row = 0; row < hits.length; row++) {
      if (isFound[rows.fileAt(row)]?.[rows.fileRowAt(row)] !== 1) continue;
      hits[row] = 1;
      own++;
      if (known?.[row] !== 1) more++;
    }
    const all = found.reduce((sum, part) => sum + (part?.length ?? 0), 0);
    return { hits, more, strays: all - own };
  }
}
