/** Columns as bytes, one after another; ByteReader reads them in the same order. */
export class ByteWriter {
  readonly #pieces: Uint8Array[] = [];
  /** Codes by the column's name, for columns that are guessed from them. */
  readonly known = new Map<string, ArrayLike<number>>();

  /** One whole number from 0, below 2³². */
  number(value: number): void {
    const piece = new Uint8Array(4);
    new DataView(piece.buffer).setUint32(0, value, true);
    this.#pieces.push(piece);
  }

  /**
   * Whole numbers from 0, below 2³²; how many is for the reader to know. The bytes of one weight stand together, the
   * least first: those that say nothing are then long runs of zeros. O(n).
   */
  numbers(values: ArrayLike<number>): void {
    let most = 0;
    for (let at = 0; at < values.length; at++) if (values[at]! > most) most = values[at]!;
    const width = most <= 0xff ? 1 : most <= 0xffff ? 2 : 4;
    const piece = new Uint8Array(1 + width * values.length);
    piece[0] = width;
    for (let plane = 0, used = 1; plane < width; plane++) {
      for (let at = 0; at < values.length; at++) piece[used++] = values[at]! >>> (8 * plane);
    }
    this.#pieces.push(piece);
  }

  /** Any JSON. */
  json(value: unknown): void {
    const piece = new TextEncoder().encode(JSON.stringify(value));
    this.number(piece.length);
    this.#pieces.push(piece);
  }

  blob(): Blob {
    return new Blob(this.#pieces as Uint8Array<ArrayBuffer>[]);
  }
}
