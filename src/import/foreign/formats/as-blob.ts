import type { ByteSource } from "./byte-source";
import { unknownFault } from "./faults";

/** Unpacked bytes that are held in memory at most. */
const MOST_BYTES = 512 * 2 ** 20;

/** All bytes for reading here and there; unpacked where they are packed. Rejects with FileFault. O(bytes) if packed. */
export async function asBlob(source: ByteSource): Promise<Blob> {
  if (source.file) return source.file;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const { bytes } of source.pieces()) {
    length += bytes.length;
    if (length > MOST_BYTES)
      throw unknownFault(
        `What is packed in it has more than ${MOST_BYTES / 2 ** 20} MB, which is too much to be unpacked here.`,
        "Unpack it, and open the file that is in it.",
      );
    parts.push(bytes);
  }
  return new Blob(parts);
}
