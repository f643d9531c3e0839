/** Gives each different list of whole numbers (from 0, below 2³²) a number of its own, and keeps it once. */
export interface ListCoder {
  of(list: ArrayLike<number>): number;
  /** List l is codes[offsets[l]] … codes[offsets[l + 1] - 1]. */
  packed(): { offsets: Uint32Array; codes: Uint32Array };
}

/** List 0 is the empty one. A hash table in typed arrays: no object a list. */
export function listCoder(): ListCoder {
  let [count, used] = [0, 0];
  let offsets = new Uint32Array(256);
  let codes = new Uint32Array(256);
  /** By hash: a list's number plus one; 0 is free. */
  let slots = new Uint32Array(512);

  function isSame(number: number, list: ArrayLike<number>): boolean {
    const from = offsets[number]!;
    if (offsets[number + 1]! - from !== list.length) return false;
    for (let at = 0; at < list.length; at++) if (codes[from + at] !== list[at]) return false;
    return true;
  }

  function add(list: ArrayLike<number>): number {
    if (count + 2 > offsets.length) offsets = doubled(offsets);
    while (used + list.length > codes.length) codes = doubled(codes);
    codes.set(list, used);
    used += list.length;
    offsets[++count] = used;
    return count - 1;
  }

  function rehash(): void {
    slots = new Uint32Array(2 * slots.length);
    for (let number = 0; number < count; number++) {
      let at = hash(codes.subarray(offsets[number]!, offsets[number + 1]!)) & (slots.length - 1);
      while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
      slots[at] = number + 1;
    }
  }

  function of(list: ArrayLike<number>): number {
    let at = hash(list) & (slots.length - 1);
    for (; slots[at] !== 0; at = (at + 1) & (slots.length - 1)) {
      if (isSame(slots[at]! - 1, list)) return slots[at]! - 1;
    }
    const number = add(list);
    slots[at] = number + 1;
    if (2 * count > slots.length) rehash();
    return number;
  }

  of([]);
  return { of, packed: () => ({ offsets: offsets.slice(0, count + 1), codes: codes.slice(0, used) }) };
}

function hash(list: ArrayLike<number>): number {
  let mixed = list.length;
  for (let at = 0; at < list.length; at++) {
    mixed = Math.imul(mixed ^ list[at]!, 0x9e3779b1);
    mixed ^= mixed >>> 15;
  }
  return mixed;
}

function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * array.length);
  larger.set(array);
  return larger;
}
