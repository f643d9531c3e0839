import { damagedFault, unknownFault } from "../faults";
import type { TextPiece } from "../text/decode";

/** Some objects as JSON, and how many bytes of the file had been read when they came. */
export interface Texts {
  texts: string[];
  read: number;
}

/** Signs of one object, and of all that is outside of the list, at most. */
const MOST_SIGNS = 128 * 2 ** 20;
const [QUOTE, ESCAPE, COMMA, COLON] = [34, 92, 44, 58];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

/**
 * The objects of a list one by one, as text, however long the list; `path` is the names that lead to it, none where the
 * file is the list. What else stands in the file is put together in `frame`, the objects left out. Rejects with FileFault.
 * O(text).
 */
export async function* splitObjects(
  pieces: AsyncIterable<TextPiece>,
  path: readonly string[],
  frame: { text: string },
): AsyncGenerator<Texts> {
  const splitter = new ObjectSplitter(path);
  for await (const { text, read } of pieces) yield { texts: splitter.feed(text), read };
  splitter.end();
  frame.text = splitter.frame;
}

class ObjectSplitter {
  frame = "";
  private text = "";
  /** Where in the text it goes on. */
  private at = 0;
  /** Where in the text begins what is not yet given out: an object, or a part of the frame. */
  private from = 0;
  private depth = 0;
  private isInList = false;
  /** Where the last text outside of the list begins. */
  private begin = 0;
  /** By depth: the last text there, which is a name where a value follows. */
  private readonly names: string[] = [];
  private isQuoted = false;
  /** How deep the objects of the list stand. */
  private readonly deep: number;

  constructor(private readonly path: readonly string[]) {
    this.deep = path.length + 1;
  }

  feed(text: string): string[] {
    this.text = this.text.slice(this.from) + text;
    this.at -= this.from;
    this.begin -= this.from;
    this.from = 0;
    const objects: string[] = [];
    while (this.at < this.text.length) if (!this.step(objects)) break;
    if (!this.isInList) this.keepFrame(this.at);
    if (this.text.length - this.from > MOST_SIGNS || this.frame.length > MOST_SIGNS) throw tooLong();
    return objects;
  }

  end(): void {
    if (this.depth !== 0 || this.isQuoted)
      throw damagedFault("The file ends before its JSON does: it was cut off.");
  }

  /** One sign, or one text in quotation marks; false where more is needed. */
  private step(objects: string[]): boolean {
    if (this.isQuoted) return this.leaveQuotes();
    const code = this.text.charCodeAt(this.at++);
    switch (code) {
      case QUOTE:
        this.refuseInList();
        this.isQuoted = true;
        if (this.depth < this.deep) this.begin = this.at;
        return true;
      case OPEN_LIST:
        this.refuseInList();
        this.deeper();
        if (this.depth === this.deep && !this.isInList && this.isThere()) this.enterList();
        return true;
      case OPEN_OBJECT:
        if (this.isInList && this.depth === this.deep) this.from = this.at - 1;
        this.deeper();
        return true;
      case CLOSE_OBJECT:
        this.depth--;
        if (this.isInList && this.depth === this.deep) {
          objects.push(this.text.slice(this.from, this.at));
          this.from = this.at;
        }
        return true;
      case CLOSE_LIST:
        this.depth--;
        if (this.isInList && this.depth === this.deep - 1) this.leaveList();
        return true;
      case COLON:
      case COMMA:
        if (code === COMMA && this.depth < this.deep) this.names[this.depth] = "";
        return true;
      default:
        if (code > 32) this.refuseInList();
        return true;
    }
  }

  private deeper(): void {
    this.depth++;
    if (this.depth < this.deep) this.names[this.depth] = "";
  }

  /** Whether the list that opens is the one. */
  private isThere(): boolean {
    return this.path.every((name, at) => this.names[at + 1] === name);
  }

  private refuseInList(): void {
    if (this.isInList && this.depth === this.deep) throw noObject(this.path);
  }

  private leaveQuotes(): boolean {
    const { text } = this;
    for (;;) {
      const close = text.indexOf('"', this.at);
      if (close < 0) {
        // A backslash at the very end may belong to the sign that comes next.
        this.at = Math.max(this.at, text.length - trailingEscapes(text, text.length, this.at));
        return false;
      }
      const escapes = trailingEscapes(text, close, this.at);
      this.at = close + 1;
      if (escapes % 2 === 1) continue;
      this.isQuoted = false;
      if (this.depth < this.deep) this.names[this.depth] = text.slice(this.begin, close);
      return true;
    }
  }

  private enterList(): void {
    this.isInList = true;
    this.keepFrame(this.at);
  }

  private leaveList(): void {
    this.isInList = false;
    this.names.length = 0;
    this.from = this.at - 1;
  }

  private keepFrame(upTo: number): void {
    const isNaming = this.isQuoted && this.depth < this.deep;
    const end = isNaming ? Math.min(upTo, this.begin - 1) : upTo;
    this.frame += this.text.slice(this.from, end);
    this.from = end;
  }
}

/** How many backslashes stand right before a place. */
function trailingEscapes(text: string, before: number, from: number): number {
  let count = 0;
  while (before - count > from && text.charCodeAt(before - count - 1) === ESCAPE) count++;
  return count;
}

const tooLong = () =>
  unknownFault(
    `It, or one of its features or records, has more than ${MOST_SIGNS / 2 ** 20} million signs, which is too much to be read here.`,
    "Simplify its shapes, or leave them out, and save it again; or save it as CSV.",
  );

const noObject = (path: readonly string[]) =>
  damagedFault(
    path.at(-1) === "features"
      ? "Its list of features holds something else than features."
      : `Its list of records${path.length > 0 ? `, “${path.join(".")}”,` : ""} holds something else than records.`,
  );
