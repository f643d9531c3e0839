/** SHA-256 (FIPS 180-4) for where the browser keeps its own from the page. O(bytes). */
export function sha256(bytes: Uint8Array): Uint8Array {
  const state = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
  const whole = bytes.length - (bytes.length % 64);
  const schedule = new Uint32Array(64);
  for (let at = 0; at < whole; at += 64)
    compress(state, new DataView(bytes.buffer, bytes.byteOffset + at, 64), schedule);
  const rest = padded(bytes.subarray(whole), bytes.length);
  for (let at = 0; at < rest.length; at += 64) compress(state, new DataView(rest.buffer, at, 64), schedule);
  const hash = new DataView(new ArrayBuffer(32));
  state.forEach((word, at) => hash.setUint32(4 * at, word));
  return new Uint8Array(hash.buffer);
}

const PRIMES = [...Array(312).keys()].filter((n) => n > 1 && isPrime(n));
/** The first 32 bits of what stands after the point. */
const fraction = (value: number) => ((value % 1) * 2 ** 32) >>> 0;
const ROUND = Uint32Array.from(PRIMES.slice(0, 64), (prime) => fraction(Math.cbrt(prime)));

function isPrime(n: number): boolean {
  for (let factor = 2; factor * factor <= n; factor++) if (n % factor === 0) return false;
  return true;
}

/** The last bytes, a one bit, zeros, and the length of all in bits. */
function padded(rest: Uint8Array, length: number): Uint8Array {
  const out = new Uint8Array(rest.length < 56 ? 64 : 128);
  out.set(rest);
  out[rest.length] = 0x80;
  const view = new DataView(out.buffer);
  view.setUint32(out.length - 8, Math.floor(length / 2 ** 29));
  view.setUint32(out.length - 4, (length << 3) >>> 0);
  return out;
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

function compress(state: Uint32Array, block: DataView, w: Uint32Array): void {
  for (let at = 0; at < 16; at++) w[at] = block.getUint32(4 * at);
  for (let at = 16; at < 64; at++) {
    const [early, late] = [w[at - 15]!, w[at - 2]!];
    const low = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const high = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    w[at] = w[at - 16]! + low + w[at - 7]! + high;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let at = 0; at < 64; at++) {
    const choice = (e & f) ^ (~e & g);
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + ROUND[at]! + w[at]!) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => (state[at] = state[at]! + word));
}
