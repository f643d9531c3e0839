/**
 * Numbers texts in the order in which each first comes, and keeps no text: about 24 bytes each. Two different texts
 * are taken for one with a chance of n² in 2⁶⁵: never, in practice.
 */
export class KeyIndex {
  count = 0;
  /** Whether the last text was seen before. */
  isKnown = false;
  private room = 1 << 12;
  private first = new Uint32Array(this.room);
  private second = new Uint32Array(this.room);
  /** A text's number plus one; 0 is free. */
  private numbers = new Uint32Array(this.room);

  /** The number of a text, from 0; with whole numbers beside it, of all together. O(length). */
  of(text: string, beside = NOTHING): number {
    if (2 * this.count >= this.room) this.grow();
    let [a, b] = [0x811c9dc5, 0x9747b28c];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x5bd1e995);
      b ^= b >>> 15;
    }
    a = mixed(a ^ text.length);
    for (let at = 0; at < beside.length; at++) {
      a = mixed(a ^ beside[at]!);
      b = mixed(Math.imul(b, 0x01000193) ^ beside[at]!);
    }
    const place = this.placeOf(a >>> 0, mixed(b) >>> 0);
    this.isKnown = this.numbers[place] !== 0;
    if (!this.isKnown) {
      this.first[place] = a;
      this.second[place] = mixed(b);
      this.numbers[place] = ++this.count;
    }
    return this.numbers[place]! - 1;
  }

  private placeOf(a: number, b: number): number {
    let place = a & (this.room - 1);
    while (this.numbers[place] !== 0 && (this.first[place] !== a || this.second[place] !== b))
      place = (place + 1) & (this.room - 1);
    return place;
  }

  private grow(): void {
    const { first, second, numbers } = this;
    this.room *= 2;
    this.first = new Uint32Array(this.room);
    this.second = new Uint32Array(this.room);
    this.numbers = new Uint32Array(this.room);
    for (let at = 0; at < numbers.length; at++) {
      if (numbers[at] === 0) continue;
      const place = this.placeOf(first[at]!, second[at]!);
      this.first[place] = first[at]!;
      this.second[place] = second[at]!;
      this.numbers[place] = numbers[at]!;
    }
  }
}

const NOTHING: readonly number[] = [];

/** Spreads what differs in few bits over all. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
