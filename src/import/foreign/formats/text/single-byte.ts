import type { Encoding } from "../../row-source";

/** Letters that make up two thirds of most texts, as bytes: Cyrillic ones in lower case, and Arabic ones. */
const CYRILLIC = new Set([0xee, 0xe0, 0xe5, 0xe8, 0xb3, 0xed, 0xf2, 0xf0, 0xf1, 0xe2, 0xeb, 0xea]);
const ARABIC = new Set([0xc7, 0xe1, 0xed, 0xe3, 0xe6, 0xe4, 0xd1, 0xca, 0xc8, 0xc9, 0xcf, 0xe5]);
/** Bytes that are looked at. */
const LOOK = 2 ** 16;

/**
 * The encoding of text whose letters are a byte each: of other scripts than the Latin one where most letters beyond ASCII
 * stand three or more together, as they do not in the languages of western Europe. `isSure` is false where it is of such a script, and it
 * cannot be told which. O(bytes), of at most 65,536 beyond ASCII.
 */
export function singleByteEncoding(bytes: Uint8Array): { encoding: Encoding; isSure: boolean } {
  let [high, run, together, cyrillic, arabic] = [0, 0, 0, 0, 0];
  for (let at = 0; at < bytes.length && high < LOOK; at++) {
    const byte = bytes[at]!;
    run = byte < 0x80 ? 0 : run + 1;
    if (run === 0) continue;
    high++;
    if (run >= 3) together += run === 3 ? 3 : 1;
    if (CYRILLIC.has(byte >= 0xc0 ? byte | 0x20 : byte)) cyrillic++;
    if (ARABIC.has(byte)) arabic++;
  }
  if (together < 0.6 * high) return { encoding: "windows-1252", isSure: true };
  if (cyrillic > arabic && cyrillic > 0.45 * high) return { encoding: "windows-1251", isSure: true };
  if (arabic > 0.45 * high) return { encoding: "windows-1256", isSure: true };
  return { encoding: "windows-1252", isSure: high < 4 };
}
