import { damagedFault } from "./faults";
import { FileFault } from "../../opened";

/** A stretch of bytes, and how many bytes of the file had been read when it came. */
export interface Piece {
  bytes: Uint8Array<ArrayBuffer>;
  read: number;
}

/** Bytes that can be gone through from the start as often as wanted, a piece in memory at a time. */
export interface ByteSource {
  /** Of the file, or of the entry of an archive. */
  name: string;
  /** Bytes in all, as `Piece.read` counts them. */
  size: number;
  /** The same bytes for reading here and there, where they stand in a file as they are. */
  file: Blob | null;
  /** Rejects with FileFault. */
  pieces(): AsyncIterable<Piece>;
}

/** Bytes of a piece: large enough that reading costs little, small enough that stopping is quick. */
const STEP = 512 * 1024;

/** A file as it is. The next piece is read while this one is worked on. */
export function bytesOfFile(file: Blob, name: string): ByteSource {
  return {
    name,
    size: file.size,
    file,
    async *pieces() {
      let next = slice(file, 0);
      for (let at = 0; at < file.size; at += STEP) {
        const bytes = await next;
        if (at + STEP < file.size) {
          next = slice(file, at + STEP);
          next.catch(() => {});
        }
        yield { bytes, read: at + bytes.length };
      }
    },
  };
}

async function slice(file: Blob, at: number): Promise<Uint8Array<ArrayBuffer>> {
  return readSlice(file, at, Math.min(at + STEP, file.size));
}

/** Bytes `from` up to `to` of a file, or to its end where that comes first. Rejects with FileFault where it can no longer be read. */
export async function readSlice(file: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
  if (!(from >= 0 && from <= to && from <= file.size))
    throw damagedFault(
      "The file is damaged, or was cut off on the way: it speaks of a place that it does not have.",
    );
  try {
    return new Uint8Array(await file.slice(from, Math.min(to, file.size)).arrayBuffer());
  } catch {
    throw new FileFault({
      what: "The browser could not read it: a folder, or a file that has been moved or changed since.",
      where: null,
      todo: "Choose the file again.",
    });
  }
}

/** The first `count` bytes, or all where there are fewer. O(count). */
export async function firstBytes(source: ByteSource, count: number): Promise<Uint8Array<ArrayBuffer>> {
  const start = new Uint8Array(count);
  let length = 0;
  for await (const { bytes } of source.pieces()) {
    const part = bytes.subarray(0, count - length);
    start.set(part, length);
    length += part.length;
    if (length === count) break;
  }
  return start.subarray(0, length);
}
