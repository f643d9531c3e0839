import { SavedRowsError } from "./byte-reader";
import type { OpenPart } from "../embedded-files";

/** No part of a file of 3.5 MB unpacks to more than this, bytes, unless somebody has made it to. */
const MOST = 256 * 2 ** 20;

/** A part's bytes. Rejects with SavedRowsError where there is none, it is torn, or there is no end to it. O(bytes). */
export async function unpacked(open: OpenPart, part: string): Promise<Uint8Array> {
  const reader = open(part)?.body?.getReader();
  if (!reader) throw new SavedRowsError(part, "it is not there");
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new SavedRowsError(part, "it cannot be unpacked");
    });
    if (done) break;
    length += value.length;
    if (length > MOST) {
      await reader.cancel();
      throw new SavedRowsError(part, "it is too large");
    }
    pieces.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
