import { gunzipSync } from "fflate";
import { decompress } from "fzstd";
import type { Compressors } from "hyparquet";

/** Bytes of a page that is unpacked, at most. */
const MOST_BYTES = 2 ** 30;

/** How pages are unpacked beside Snappy, which the reader knows itself. None of it needs WebAssembly. */
export const UNPACK: Compressors = {
  GZIP: (bytes, length) => gunzipSync(bytes, { out: new Uint8Array(checked(length)) }),
  ZSTD: (bytes, length) => decompress(bytes, new Uint8Array(checked(length))),
};

/** Packings that can be read. */
export const UNPACKED = new Set(["UNCOMPRESSED", "SNAPPY", ...Object.keys(UNPACK)]);

function checked(length: number): number {
  if (length > MOST_BYTES) throw new RangeError("a page is too large");
  return length;
}
