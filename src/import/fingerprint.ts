import { sha256 } from "./sha256";
import { hexOf } from "../model/hex";

/** First 12 hex digits of the SHA-256 of a file's bytes. `subtle` is missing on pages served without HTTPS. O(bytes). */
export async function fingerprintOf(bytes: Uint8Array<ArrayBuffer>, subtle?: SubtleCrypto): Promise<string> {
  const hash = subtle ? new Uint8Array(await subtle.digest("SHA-256", bytes)) : sha256(bytes);
  return hexOf(hash.subarray(0, 6));
}
