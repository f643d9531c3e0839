import { looksLikeUtf8 } from "./detect-encoding";
import { singleByteEncoding } from "./single-byte";
import type { ByteSource } from "../byte-source";
import type { Encoding } from "../../row-source";

/** A stretch of text, and how many bytes of the file had been read when it came. */
export interface TextPiece {
  text: string;
  read: number;
  last: boolean;
}

/** Stands for bytes that are no text in the file's encoding. */
export const UNREADABLE = "\uffff";

/** How a text is read. `encoding` changes once where a file begins as ASCII and later shows that it is not UTF-8. */
export interface Reading {
  encoding: Encoding;
  /** Asked for, so that it does not change. */
  fixed: boolean;
}

/** A file's bytes as text, without its byte-order mark. Bytes that are not valid become UNREADABLE. O(bytes). */
export async function* decode(source: ByteSource, reading: Reading): AsyncGenerator<TextPiece> {
  let rest = new Uint8Array(0);
  let [first, ascii] = [true, true];
  for await (const { bytes, read } of source.pieces()) {
    const all = rest.length > 0 ? joined(rest, bytes) : bytes;
    const whole = all.subarray(0, endOfSigns(all, reading.encoding));
    rest = all.slice(whole.length);
    let text = decoded(whole, reading.encoding);
    if (text === null && ascii && !reading.fixed && reading.encoding === "utf-8" && !looksLikeUtf8(whole)) {
      reading.encoding = singleByteEncoding(whole).encoding;
      text = decoded(whole, reading.encoding);
    }
    text ??= mended(whole, reading.encoding);
    ascii &&= text.length === whole.length;
    if (first) text = text.replace(/^\ufeff/, "");
    first = false;
    yield { text, read, last: false };
  }
  yield { text: rest.length > 0 ? UNREADABLE : "", read: source.size, last: true };
}

/** The start of a file as text, up to its last whole sign. */
export function decodeStart(bytes: Uint8Array, encoding: Encoding): string {
  const whole = bytes.subarray(0, endOfSigns(bytes, encoding));
  return (decoded(whole, encoding) ?? mended(whole, encoding)).replace(/^\ufeff/, "");
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

/** Where the last sign ends that is there as a whole. */
function endOfSigns(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding.startsWith("windows-")) return bytes.length;
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    const end = bytes.length & ~1;
    const high = bytes[end - (encoding === "utf-16le" ? 1 : 2)] ?? 0;
    return high >= 0xd8 && high < 0xdc ? end - 2 : end;
  }
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Some runtimes read windows-1252 as Latin-1: what the two differ in. */
const BEYOND_LATIN = new Map(
  [..."€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"].map((sign, at) => [
    String.fromCharCode(0x80 + at),
    sign,
  ]),
);

const decoders = new Map<Encoding, TextDecoder>();

/** Null where a byte is not valid. */
function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  decoders.set(encoding, decoder);
  try {
    const text = decoder.decode(bytes);
    return encoding === "windows-1252"
      ? text.replaceAll(/[\x80-\x9f]/g, (sign) => BEYOND_LATIN.get(sign) ?? sign)
      : text;
  } catch {
    return null;
  }
}

/** The text with UNREADABLE where bytes are not valid, line by line, so that no other line is touched. */
function mended(bytes: Uint8Array, encoding: Encoding): string {
  const lax = new TextDecoder(encoding, { ignoreBOM: true });
  if (encoding !== "utf-8") return lax.decode(bytes).replaceAll(/\ufffd+/g, UNREADABLE);
  const lines: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(0x0a, at) + 1 || bytes.length;
    const line = bytes.subarray(at, end);
    lines.push(decoded(line, encoding) ?? lax.decode(line).replaceAll(/\ufffd+/g, UNREADABLE));
    at = end;
  }
  return lines.join("");
}
