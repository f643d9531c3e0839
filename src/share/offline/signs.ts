/** The signs from ! to ~ but for ", & and <, which markup reads: 91, so that two of them hold 13 bits. */
const SIGNS = Uint8Array.from(
  Array.from({ length: 94 }, (_, at) => 33 + at).filter((sign) => !'"&<'.includes(String.fromCharCode(sign))),
);
const BASE = SIGNS.length;

/**
 * Bytes as text that any encoding of a file leaves alone and no markup reads, a sixth shorter than base64 makes them
 * longer: 16 signs for 13 bytes. Thirteen bits are two signs, the least first; up to six at the end are one. The saved
 * file's own script reads them back (.ci/offline/bootstrap.js). O(bytes).
 */
export function signsOf(bytes: Uint8Array): string {
  const signs = new Uint8Array(Math.ceil((bytes.length * 16) / 13) + 2);
  let [held, bits, used] = [0, 0, 0];
  const put = (value: number) => {
    signs[used++] = SIGNS[value % BASE]!;
    signs[used++] = SIGNS[Math.floor(value / BASE)]!;
  };
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits < 13) continue;
    put(held & 0x1fff);
    held >>>= 13;
    bits -= 13;
  }
  if (bits > 6) put(held);
  else if (bits > 0) signs[used++] = SIGNS[held]!;
  return new TextDecoder().decode(signs.subarray(0, used));
}
