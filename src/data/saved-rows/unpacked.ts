import { SavedRowsError } from "./byte-reader";
import type { OpenPart } from "../embedded-files";
import { readWhole } from "../../model/read-whole";

/** No part of a file of 3.5 MB unpacks to more than this, bytes, unless somebody has made it to. */
const MOST = 256 * 2 ** 20;

/** A part's bytes. Rejects with SavedRowsError where there is none, it is torn, or there is no end to it. O(bytes). */
export async function unpacked(open: OpenPart, part: string): Promise<Uint8Array> {
  const stream = open(part)?.body;
  if (!stream) throw new SavedRowsError(part, "it is not there");
  const bytes = await readWhole(stream, MOST).catch(() => {
    throw new SavedRowsError(part, "it cannot be unpacked");
  });
  if (bytes === null) throw new SavedRowsError(part, "it is too large");
  return bytes;
}
