/** A record as it stands in the text, an empty cell as null; or why it cannot be taken apart. */
export type CsvRecord =
  | { number: number; cells: (string | null)[]; doubtful: boolean }
  | { number: number; cells: null; why: string };

export interface CsvSigns {
  delimiter: string;
  newline: "\n" | "\r";
}

/** Signs up to which a record may go on over several lines; beyond them a quotation mark must be missing. */
const LONGEST = 2 ** 20;
const QUOTE = 34;
const [RETURN, BLANK] = [13, 32];
const NEVER = Number.MAX_SAFE_INTEGER;
/** What stands for the place of a closing quotation mark where there is none, or none yet. */
const [MISSING, MORE] = [-1, -2];

/**
 * Takes delimited text apart as it comes. A quotation mark opens a quoted cell only where the cell begins, blanks apart, and closes
 * it only before a delimiter or a line end. One that is not closed costs its own line; the lines it would have
 * swallowed are read anew and called doubtful. Records are numbered as spreadsheets number rows: from 1, empty ones
 * included, one of several lines once. O(text).
 */
export class Records {
  private text = "";
  private at = 0;
  private number = 0;
  private doubtful = 0;
  private nextDelimiter = -1;
  private nextNewline = -1;

  constructor(private readonly signs: CsvSigns) {}

  /** Text that follows on what was given before. */
  feed(text: string): void {
    this.text = this.at < this.text.length ? this.text.slice(this.at) + text : text;
    this.doubtful -= this.at;
    this.rewind(0);
  }

  /** The next record that is not empty; null where more text is needed, or, with `last`, where there is none left. */
  next(last: boolean): CsvRecord | null {
    for (;;) {
      const record = this.take(last);
      if (!record?.cells || record.cells.some((cell) => cell !== null && cell.trim() !== "")) return record;
    }
  }

  private take(last: boolean): CsvRecord | null {
    const { text, signs } = this;
    if (this.at >= text.length) return null;
    const cells: (string | null)[] = [];
    for (let at = this.at; ; at++) {
      const start = at;
      const quote = text.charCodeAt(at) === BLANK ? afterBlanks(text, at) : at;
      if (text.charCodeAt(quote) === QUOTE) {
        const close = this.closing(quote + 1, last);
        if (close === MORE) return null;
        if (close === MISSING) return this.unclosed();
        const cell = text.slice(quote + 1, close);
        cells.push(cell === "" ? null : cell.includes('"') ? cell.replaceAll('""', '"') : cell);
        at = close + 1;
        if (signs.newline === "\n" && text.charCodeAt(at) === RETURN) at++;
      } else {
        at = Math.min(this.delimiterFrom(at), this.newlineFrom(at));
        if (at === NEVER) {
          if (!last) return null;
          at = text.length;
        }
        const returns = at > start && text.charCodeAt(at - 1) === RETURN && at !== this.nextDelimiter;
        const end = returns ? at - 1 : at;
        cells.push(end > start ? text.slice(start, end) : null);
      }
      if (at < text.length && text[at] === signs.delimiter) continue;
      const doubtful = this.at < this.doubtful;
      this.at = at + 1;
      return { number: ++this.number, cells, doubtful };
    }
  }

  /** Where the quoted cell that begins at `from` closes. */
  private closing(from: number, last: boolean): number {
    const { text, signs } = this;
    for (let at = from; ; at++) {
      at = text.indexOf('"', at);
      if (at < 0) return last || text.length - this.at > LONGEST ? this.missing(text.length) : MORE;
      if (at + 1 >= text.length) return last ? at : MORE;
      const next = text[at + 1]!;
      if (next === '"') at++;
      else if (next === signs.delimiter || next === signs.newline) return at;
      else if (next === "\r" && at + 2 >= text.length) return last ? at : MORE;
      else if (next === "\r" && text[at + 2] === "\n") return at;
      else if (this.newlineFrom(from) < at) return this.missing(at);
    }
  }

  private missing(upTo: number): number {
    this.doubtful = Math.max(this.doubtful, upTo);
    return MISSING;
  }

  private unclosed(): CsvRecord {
    const end = this.text.indexOf(this.signs.newline, this.at);
    this.rewind(end < 0 ? this.text.length : end + 1);
    return { number: ++this.number, cells: null, why: "a quotation mark is not closed" };
  }

  private rewind(at: number): void {
    this.at = at;
    this.nextDelimiter = -1;
    this.nextNewline = -1;
  }

  private delimiterFrom(at: number): number {
    if (this.nextDelimiter >= at) return this.nextDelimiter;
    const found = this.text.indexOf(this.signs.delimiter, at);
    return (this.nextDelimiter = found < 0 ? NEVER : found);
  }

  private newlineFrom(at: number): number {
    if (this.nextNewline >= at) return this.nextNewline;
    const found = this.text.indexOf(this.signs.newline, at);
    return (this.nextNewline = found < 0 ? NEVER : found);
  }
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === BLANK) at++;
  return at;
}
