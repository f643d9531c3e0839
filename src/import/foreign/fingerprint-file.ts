import { fingerprintOf } from "../fingerprint";

/** Larger files are not held in memory at once, bytes. */
const WHOLE = 64 * 2 ** 20;
const PIECE = 16 * 2 ** 20;

/**
 * Twelve hexadecimal digits that name a file by its bytes. Up to 64 MB they begin the file's SHA-256; of a larger file
 * they begin the SHA-256 of the fingerprints of its pieces of 16 MB, as ASCII, so that no more than a piece is in
 * memory. O(bytes).
 */
export async function fingerprintFile(file: Blob, subtle?: SubtleCrypto, whole = WHOLE): Promise<string> {
  if (file.size <= whole) return fingerprintOf(new Uint8Array(await file.arrayBuffer()), subtle);
  const names: string[] = [];
  const piece = Math.min(PIECE, whole);
  for (let at = 0; at < file.size; at += piece) {
    const bytes = new Uint8Array(await file.slice(at, at + piece).arrayBuffer());
    names.push(await fingerprintOf(bytes, subtle));
  }
  return fingerprintOf(new TextEncoder().encode(names.join("")), subtle);
}
