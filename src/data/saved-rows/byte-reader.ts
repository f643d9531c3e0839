/** What a saved file holds of rows is not what it should be: in words a reader can act on. */
export class SavedRowsError extends Error {
  override readonly name = "SavedRowsError";
  constructor(where: string, what: string) {
    super(
      `The events in this file cannot be read (${where}: ${what}). Save the file again where it came from.`,
    );
  }
}

/**
 * Reads what ByteWriter has written, from anywhere: every length is checked before it is believed. Everything throws
 * SavedRowsError.
 */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  /** The column that is read, for the words of errors. */
  where = "beginning";
  /** Codes by the column's name, for columns that are guessed from them. */
  readonly known = new Map<string, ArrayLike<number>>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  fail(what: string): never {
    throw new SavedRowsError(this.where, what);
  }

  number(): number {
    const { buffer, byteOffset } = this.#take(4);
    return new DataView(buffer, byteOffset, 4).getUint32(0, true);
  }

  /** So many numbers, each from 0 to `most`. O(n). */
  numbers(count: number, most = 0xffffffff): Uint32Array {
    const [width] = this.#take(1);
    if (width !== 1 && width !== 2 && width !== 4) this.fail("a number has no width");
    const planes = this.#take(width * count);
    const values = new Uint32Array(count);
    for (let plane = 0, used = 0; plane < width; plane++) {
      for (let at = 0; at < count; at++) values[at]! |= planes[used++]! << (8 * plane);
    }
    for (let at = 0; at < count; at++) if (values[at]! > most) this.fail("a number is too large");
    return values;
  }

  /** A list of different texts, none of them empty. */
  texts(): string[] {
    const list = this.#json();
    if (!Array.isArray(list) || !list.every((one) => typeof one === "string" && one !== ""))
      this.fail("it is no list of texts");
    if (new Set(list).size < list.length) this.fail("a text stands there twice");
    return list as string[];
  }

  /** A list of numbers, none of them larger than `most` either way. */
  decimals(most: number): number[] {
    const list = this.#json();
    if (!Array.isArray(list) || !list.every((one) => typeof one === "number" && Math.abs(one) <= most))
      this.fail("it is no list of numbers in their range");
    return list as number[];
  }

  /** Nothing may be left. */
  end(): void {
    if (this.#at !== this.#bytes.length) this.fail("there is more than there should be");
  }

  #json(): unknown {
    const bytes = this.#take(this.number());
    try {
      return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    } catch {
      return this.fail("it is no text");
    }
  }

  #take(length: number): Uint8Array {
    if (length > this.#bytes.length - this.#at) this.fail("it ends early");
    return this.#bytes.subarray(this.#at, (this.#at += length));
  }
}
