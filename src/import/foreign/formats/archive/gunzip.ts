import { Gunzip } from "fflate";
import { inflate, refuseTrap } from "./inflate";
import type { ByteSource, Piece } from "../byte-source";
import { damagedFault } from "../faults";
import { FileFault } from "../../../opened";

/** What a `.gz` holds; its pieces count the packed bytes. */
export function gunzipped(packed: ByteSource): ByteSource {
  const name = packed.name.replace(/\.(gz|gzip|tgz)$/i, "");
  return { name, size: packed.size, file: null, pieces: () => unpack(packed) };
}

/** How browsers say that something follows on the first packed part: a second part, or padding. */
const MORE = /junk|after the end|extra bytes|incorrect header check/i;

async function* unpack(packed: ByteSource): AsyncGenerator<Piece> {
  let given = 0;
  try {
    for await (const piece of inflate(packed.pieces(), "gzip")) {
      given += piece.bytes.length;
      yield piece;
    }
  } catch (error) {
    if (!(error instanceof FileFault) || !MORE.test(String(error.cause))) throw error;
    yield* unpackParts(packed, given);
  }
}

/** Unpacks files of several parts, which browsers refuse; leaves out the bytes already given. Slower. */
export async function* unpackParts(packed: ByteSource, given: number): AsyncGenerator<Piece> {
  let [parts, unpacked]: [Uint8Array<ArrayBuffer>[], number] = [[], 0];
  const gunzip = new Gunzip((bytes) => {
    const from = Math.min(bytes.length, Math.max(0, given - unpacked));
    unpacked += bytes.length;
    if (from < bytes.length) parts.push(bytes.slice(from));
  });
  for await (const { bytes, read } of packed.pieces()) {
    const isOver = !pushed(gunzip, bytes, read === packed.size);
    refuseTrap(unpacked, read);
    for (const part of parts) yield { bytes: part, read };
    parts = [];
    if (isOver) return;
  }
}

/** Whether it goes on: what follows on the last part and is none is padding. */
function pushed(gunzip: Gunzip, bytes: Uint8Array, isLast: boolean): boolean {
  try {
    gunzip.push(bytes, isLast);
    return true;
  } catch (error) {
    if (/invalid gzip data/.test(String(error))) return false;
    throw damagedFault("What is packed in it is damaged, or was cut off on the way.");
  }
}
