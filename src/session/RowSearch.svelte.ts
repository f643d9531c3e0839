import type { Loaded } from "../data/load";
import { looksInRows, type Filters } from "../model/filters";
import { bitOf, type FailBits } from "../table/filter";
import type { EventTable } from "../table/event-table";
import type { FoundRows } from "../table/opened-file";

type TextOf = Pick<Filters, "text" | "inRows">;

/** What a search in the rows of the files themselves came to. */
interface Found {
  kind: "found";
  /** A bit a table row, eight to a byte: 1 where the file's row holds the words. */
  hits: Uint8Array;
  /** Events that no column of the table was found by. */
  more: number;
  /** Rows that were left out; those of one event that were merged are found as its first. */
  strays: number;
}
type End = Found | { kind: "failed"; why: string };
type Going = { kind: "searching"; text: string; rows: number; of: number };
type State = End | Going | { kind: "idle" };

/** So many texts are known at most, the last ones: more than one story can ask for, so that no two take turns. */
const MOST = 100;

/**
 * Looks for words in all that the rows of the opened files say, notes among it, which the table does not hold: the files
 * are read through again beside the page. What is found passes the text filter of every view that asks for it, and is
 * kept while the files are open, a bit a row: the way back to a text costs no reading.
 */
export class RowSearch {
  readonly #data: Loaded;
  readonly #table: EventTable;
  /** The search that is going on. */
  #asked: { text: string; stop: AbortController; done: Promise<void> } | null = null;
  #going = $state.raw<Going | null>(null);
  #ends = $state.raw<ReadonlyMap<string, End>>(new Map());

  constructor(data: Loaded, table: EventTable) {
    [this.#data, this.#table] = [data, table];
    const saved = data.file?.found ?? [];
    this.#ends = new Map(saved.map(({ text, rows, strays }) => [text, this.#endOf(text, rows, strays)]));
  }

  /** Whether a file itself is at hand. */
  get isOffered(): boolean {
    return this.#data.rows !== undefined && this.#parts.some(({ find }) => find !== undefined);
  }

  /** Whether what the rows say can be known for a text: it is, or it can be looked for. */
  finds(text: string): boolean {
    return this.isOffered || this.#ends.get(text)?.kind === "found";
  }

  /** What has become of the search for a text. */
  stateOf(text: string): State {
    return (this.#going?.text === text ? this.#going : this.#ends.get(text)) ?? { kind: "idle" };
  }

  /** What is not counted yet of what a view asks of the rows, in words. */
  doubts(filters: TextOf): string[] {
    if (!looksInRows(filters)) return [];
    const state = this.stateOf(filters.text);
    if (state.kind === "found") return [];
    return [
      state.kind === "failed" ? state.why : "Its words are still being looked for in the rows themselves.",
    ];
  }

  /** Searches all files for the words of a filter; what was searched for before is given up. Never rejects. */
  search(text: string): Promise<void> {
    this.stop();
    const stop = new AbortController();
    const done = this.#search(text, stop.signal);
    this.#asked = { text, stop, done };
    return done;
  }

  /** Searches for what a view asks of the rows, unless that has been done; after what is being searched for. Never rejects. */
  async ready(filters: TextOf): Promise<void> {
    const { text } = filters;
    while (looksInRows(filters) && this.isOffered && !this.#ends.has(text)) {
      const going = this.#asked;
      await (going?.done ?? this.search(text));
      if (going === null || going.text === text) return;
    }
  }

  async #search(text: string, signal: AbortSignal): Promise<void> {
    const of = this.#parts.reduce((sum, { find, account }) => sum + (find ? account!.report.read : 0), 0);
    const tell = (rows: number) => {
      if (!signal.aborted) this.#going = { kind: "searching", text, rows, of };
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
      if (!signal.aborted) this.#end(text, this.#inTable(text, found));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      if (!signal.aborted) this.#end(text, { kind: "failed", why });
    }
  }

  /** Ends a search that is going on. */
  stop(): void {
    this.#asked?.stop.abort();
    this.#asked = this.#going = null;
  }

  #end(text: string, end: End): void {
    const ends = [...this.#ends].filter(([known]) => known !== text);
    this.#ends = new Map([...ends.slice(1 - MOST), [text, end]]);
    this.#asked = this.#going = null;
  }

  /** The same bits with what was found for a view's text let in; the very same where nothing was. O(n). */
  letIn(fails: FailBits, filters: TextOf): FailBits {
    const end = looksInRows(filters) ? this.#ends.get(filters.text) : undefined;
    if (end?.kind !== "found" || end.more === 0) return fails;
    const keep = ~bitOf("text");
    return fails.map((bits, row) => (isHit(end, row) ? bits & keep : bits));
  }

  /** What was found for what some views ask of the rows, among these rows of the table, by place in them. O(rows). */
  foundAmong(rows: Uint32Array, views: readonly TextOf[]): FoundRows[] {
    const texts = new Set(views.filter(looksInRows).map(({ text }) => text));
    return [...texts].flatMap((text) => {
      const end = this.#ends.get(text);
      if (end?.kind !== "found") return [];
      const hits = Array.from(rows.keys()).filter((at) => isHit(end, rows[at]!));
      return [{ text, rows: hits, strays: end.strays }];
    });
  }

  get #parts() {
    return this.#data.file?.parts ?? [];
  }

  /** O(n + rows found). */
  #inTable(text: string, found: readonly (Uint32Array | null)[]): Found {
    const rows = this.#data.rows!;
    const isFound = found.map((part) => {
      const flags = new Uint8Array((part?.at(-1) ?? -1) + 1);
      part?.forEach((row) => (flags[row] = 1));
      return flags;
    });
    const own: number[] = [];
    for (let row = 0; row < this.#table.count; row++) {
      if (isFound[rows.fileAt(row)]?.[rows.fileRowAt(row)] === 1) own.push(row);
    }
    const all = found.reduce((sum, part) => sum + (part?.length ?? 0), 0);
    return this.#endOf(text, own, all - own.length);
  }

  /** O(n). */
  #endOf(text: string, rows: readonly number[], strays: number): Found {
    const known = this.#table.text.search(text);
    const hits = new Uint8Array(Math.ceil(this.#table.count / 8));
    for (const row of rows) hits[row >> 3]! |= 1 << (row & 7);
    const more = rows.filter((row) => known?.[row] !== 1).length;
    return { kind: "found", hits, more, strays };
  }
}

/** O(1). */
function isHit({ hits }: Found, row: number): boolean {
  return (hits[row >> 3]! & (1 << (row & 7))) !== 0;
}
