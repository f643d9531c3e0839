/** Numbers of a slot. */
const WIDTH = 3;

/**
 * Numbers texts in the order in which each first comes, and keeps no text: about 24 bytes each. Two different texts
 * are taken for one with a chance of n² in 2⁶⁵: never, in practice.
 */
export class KeyIndex {
  count = 0;
  /** Whether the last text was seen before. */
  isKnown = false;
  private room = 1 << 12;
  /** Side by side, as most are looked up once and far apart: two hashes, and a text's number plus one; 0 is free. */
  private slots = new Uint32Array(WIDTH * this.room);

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
    [a, b] = [a >>> 0, mixed(b) >>> 0];
    const at = this.slotOf(a, b);
    const { slots } = this;
    this.isKnown = slots[at + 2] !== 0;
    if (!this.isKnown) {
      slots[at] = a;
      slots[at + 1] = b;
      slots[at + 2] = ++this.count;
    }
    return slots[at + 2]! - 1;
  }

  private slotOf(a: number, b: number): number {
    const { slots } = this;
    let place = a & (this.room - 1);
    for (;;) {
      const at = WIDTH * place;
      if (slots[at + 2] === 0 || (slots[at] === a && slots[at + 1] === b)) return at;
      place = (place + 1) & (this.room - 1);
    }
  }

  private grow(): void {
    const { slots } = this;
    this.room *= 2;
    this.slots = new Uint32Array(WIDTH * this.room);
    for (let at = 0; at < slots.length; at += WIDTH) {
      if (slots[at + 2] === 0) continue;
      const to = this.slotOf(slots[at]!, slots[at + 1]!);
      for (let part = 0; part < WIDTH; part++) this.slots[to + part] = slots[at + part]!;
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
