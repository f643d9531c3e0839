import { fingerprintOf } from "../fingerprint";

/** Larger files are not held in memory at once, bytes. */
const WHOLE = 64 * 2 ** 20;
const PIECE = 16 * 2 ** 20;

interface How {
  subtle?: SubtleCrypto | undefined;
  /** Names of the tables in it that are read, where it has several side by side: another of them is other data. */
  parts?: readonly string[];
  /** Bytes up to which a file is taken at once. */
  whole?: number;
}

/**
 * Twelve hexadecimal digits that name a file, or one of the tables in it. By its bytes: up to 64 MB they begin the file's
 * SHA-256; of a larger file they begin the SHA-256 of the fingerprints of its pieces of 16 MB, as ASCII, so that no more
 * than a piece is in memory. With names of parts they begin the SHA-256 of that fingerprint and these, as JSON. O(bytes).
 */
export async function fingerprintFile(
  file: Blob,
  { subtle, parts = [], whole = WHOLE }: How = {},
): Promise<string> {
  const ofBytes = await fingerprintBytes(file, subtle, whole);
  if (parts.length === 0) return ofBytes;
  return fingerprintOf(new TextEncoder().encode(JSON.stringify([ofBytes, ...parts])), subtle);
}

async function fingerprintBytes(
  file: Blob,
  subtle: SubtleCrypto | undefined,
  whole: number,
): Promise<string> {
  if (file.size <= whole) return fingerprintOf(new Uint8Array(await file.arrayBuffer()), subtle);
  const names: string[] = [];
  const piece = Math.min(PIECE, whole);
  for (let at = 0; at < file.size; at += piece) {
    const bytes = new Uint8Array(await file.slice(at, at + piece).arrayBuffer());
    names.push(await fingerprintOf(bytes, subtle));
  }
  return fingerprintOf(new TextEncoder().encode(names.join("")), subtle);
}
