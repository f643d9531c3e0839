import { damagedFault, unknownFault } from "../faults";
import type { TextPiece } from "../text/decode";

/** Some features as JSON, and how many bytes of the file had been read when they came. */
export interface Texts {
  texts: string[];
  read: number;
}

/** Signs of one feature, and of all that is not features, at most. */
const MOST_SIGNS = 128 * 2 ** 20;
const [QUOTE, ESCAPE, COMMA, COLON] = [34, 92, 44, 58];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

/**
 * The features of a collection one by one, as text, however large the collection. What else stands in the file is put
 * together in `frame`, its features left out. Rejects with FileFault. O(text).
 */
export async function* splitFeatures(
  pieces: AsyncIterable<TextPiece>,
  frame: { text: string },
): AsyncGenerator<Texts> {
  const splitter = new FeatureSplitter();
  for await (const { text, read } of pieces) yield { texts: splitter.feed(text), read };
  splitter.end();
  frame.text = splitter.frame;
}

class FeatureSplitter {
  frame = "";
  private text = "";
  /** Where in the text it goes on. */
  private at = 0;
  /** Where in the text begins what is not yet given out: a feature, or a part of the frame. */
  private from = 0;
  private depth = 0;
  private isInFeatures = false;
  /** Where the last text inside the outermost object begins; what it says where it is a name. */
  private begin = 0;
  private name = "";
  private isQuoted = false;

  feed(text: string): string[] {
    this.text = this.text.slice(this.from) + text;
    this.at -= this.from;
    this.begin -= this.from;
    this.from = 0;
    const features: string[] = [];
    while (this.at < this.text.length) if (!this.step(features)) break;
    if (!this.isInFeatures) this.keepFrame(this.at);
    if (this.text.length - this.from > MOST_SIGNS || this.frame.length > MOST_SIGNS) throw tooLong();
    return features;
  }

  end(): void {
    if (this.depth !== 0 || this.isQuoted)
      throw damagedFault("The file ends before its JSON does: it was cut off.");
  }

  /** One sign, or one text in quotation marks; false where more is needed. */
  private step(features: string[]): boolean {
    if (this.isQuoted) return this.leaveQuotes();
    const code = this.text.charCodeAt(this.at++);
    switch (code) {
      case QUOTE:
        this.refuseInList();
        this.isQuoted = true;
        if (this.depth === 1) this.begin = this.at;
        return true;
      case OPEN_LIST:
        this.refuseInList();
        this.depth++;
        if (this.depth === 2 && !this.isInFeatures && this.name === "features") this.enterFeatures();
        return true;
      case OPEN_OBJECT:
        if (this.isInFeatures && this.depth === 2) this.from = this.at - 1;
        this.depth++;
        return true;
      case CLOSE_OBJECT:
        this.depth--;
        if (this.isInFeatures && this.depth === 2) {
          features.push(this.text.slice(this.from, this.at));
          this.from = this.at;
        }
        return true;
      case CLOSE_LIST:
        this.depth--;
        if (this.isInFeatures && this.depth === 1) this.leaveFeatures();
        return true;
      case COLON:
      case COMMA:
        if (code === COMMA && this.depth === 1) this.name = "";
        return true;
      default:
        if (code > 32) this.refuseInList();
        return true;
    }
  }

  private refuseInList(): void {
    if (this.isInFeatures && this.depth === 2) throw noFeature();
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
      if (this.depth === 1) this.name = text.slice(this.begin, close);
      return true;
    }
  }

  private enterFeatures(): void {
    this.isInFeatures = true;
    this.keepFrame(this.at);
  }

  private leaveFeatures(): void {
    this.isInFeatures = false;
    this.name = "";
    this.from = this.at - 1;
  }

  private keepFrame(upTo: number): void {
    const isNaming = this.isQuoted && this.depth === 1;
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
    `It, or one of its features, has more than ${MOST_SIGNS / 2 ** 20} million signs, which is too much to be read here.`,
    "Simplify its shapes, or leave them out, and save it again.",
  );

const noFeature = () => damagedFault("Its list of features holds something else than features.");
