import { singleByteEncoding } from "./single-byte";
import type { Encoding } from "../../row-source";

/**
 * How the bytes at the start of a text file are to be read: by their byte-order mark; as UTF-16 where every other
 * byte is zero; as UTF-8 where they are valid, or where so few are not that they are faults; else by their letters (single-byte).
 * Null where they are no text. O(bytes).
 */
export function detectEncoding(bytes: Uint8Array): Encoding | null {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  const wide = wideEncoding(bytes);
  if (wide) return wide;
  if (!isText(bytes)) return null;
  return looksLikeUtf8(bytes) ? "utf-8" : singleByteEncoding(bytes).encoding;
}

/** Whether bytes are UTF-8 but for a few faults: at least ten signs of more than a byte are valid for each that is not. */
export function looksLikeUtf8(bytes: Uint8Array): boolean {
  const { valid, invalid } = multibyte(bytes);
  return valid >= 10 * invalid;
}

/** UTF-16 without a mark: text in it that is mostly Latin has a zero in every other byte, and nowhere else. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 4096) & ~1;
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 1]!++;
  const many = length / 5;
  if (zeros[1]! > many && zeros[0]! * 20 < zeros[1]!) return "utf-16le";
  if (zeros[0]! > many && zeros[1]! * 20 < zeros[0]!) return "utf-16be";
  return null;
}

/** Stands between the records of a text sequence. */
const SEPARATOR = 0x1e;

/** Bytes for each zero that may stand among them. */
const FOR_A_ZERO = 50;

/**
 * Text has hardly any zero bytes but those that fill it up behind, and hardly any other control signs than blanks and line
 * ends.
 */
function isText(bytes: Uint8Array): boolean {
  let [controls, zeros, last] = [0, 0, 0];
  for (const byte of bytes) {
    if (byte === 0) zeros++;
    else last = zeros;
    if (byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === SEPARATOR || byte === 0) continue;
    controls++;
  }
  const length = bytes.length - (zeros - last);
  return last * FOR_A_ZERO <= length && (controls * 500 <= length || controls < 3) && length > 0;
}

/** How many signs of more than a byte are valid UTF-8, and how many bytes are not; a sign cut off at the end is neither. */
function multibyte(bytes: Uint8Array): { valid: number; invalid: number } {
  let [valid, invalid] = [0, 0];
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      at++;
      continue;
    }
    const length =
      byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
    let next = 1;
    while (next < length && (bytes[at + next]! & 0xc0) === 0x80) next++;
    if (length > 0 && next === length) {
      valid++;
      at += length;
      continue;
    }
    if (length > 0 && at + next >= bytes.length) break;
    invalid++;
    at++;
  }
  return { valid, invalid };
}
