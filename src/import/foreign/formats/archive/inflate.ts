import type { Piece } from "../byte-source";
import { damagedFault, unknownFault } from "../faults";
import { FileFault } from "../../../opened";

/** Bytes that are put together before they are handed on. */
const STEP = 512 * 1024;
/** Data that unpack to more than this and to that many times their size are no table but a trap. */
const [MOST_BYTES, MOST_TIMES] = [256 * 2 ** 20, 200];

/**
 * Unpacks as the bytes come, with no more than a piece in memory. Rejects with FileFault where they are damaged or
 * unpack to far more than any table would. O(bytes).
 */
export async function* inflate(
  packed: AsyncIterable<Piece>,
  kind: "gzip" | "deflate-raw",
): AsyncGenerator<Piece> {
  const { readable, writable } = new DecompressionStream(kind);
  const state: Feeding = { read: 0, fault: null };
  void feed(packed, writable.getWriter(), state);
  const reader = readable.getReader();
  let unpacked = 0;
  const pile = new Pile();
  try {
    for (;;) {
      const { done, value } = await next(reader, state);
      if (value) pile.add(value);
      unpacked += value?.length ?? 0;
      refuseTrap(unpacked, state.read);
      if (pile.length >= STEP || (done && pile.length > 0)) yield { bytes: pile.take(), read: state.read };
      if (done) return;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** Stops where data unpack to more than any table would. */
export function refuseTrap(unpacked: number, packed: number): void {
  if (unpacked > MOST_BYTES && unpacked > MOST_TIMES * packed)
    throw unknownFault(
      `It unpacks to more than ${MOST_TIMES} times its size: it is not an archive of a table.`,
      "Unpack it with a program of your own, and open the table that is in it.",
    );
}

interface Feeding {
  read: number;
  /** Why the packed bytes could not be read. */
  fault: FileFault | null;
}

async function feed(
  packed: AsyncIterable<Piece>,
  writer: WritableStreamDefaultWriter<BufferSource>,
  state: Feeding,
): Promise<void> {
  try {
    for await (const { bytes, read } of packed) {
      await writer.write(bytes);
      state.read = read;
    }
    await writer.close();
  } catch (error) {
    if (error instanceof FileFault) state.fault = error;
    await writer.abort(error).catch(() => {});
  }
}

async function next(reader: ReadableStreamDefaultReader<Uint8Array>, state: Feeding) {
  try {
    return await reader.read();
  } catch (error) {
    if (state.fault) throw state.fault;
    const fault = damagedFault("What is packed in it is damaged, or was cut off on the way.");
    fault.cause = error;
    throw fault;
  }
}

/** Pieces put together. */
class Pile {
  private parts: Uint8Array[] = [];
  length = 0;

  add(part: Uint8Array): void {
    this.parts.push(part);
    this.length += part.length;
  }

  take(): Uint8Array<ArrayBuffer> {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.parts) {
      all.set(part, at);
      at += part.length;
    }
    this.parts = [];
    this.length = 0;
    return all;
  }
}
