import { crc32 } from "./crc32";
import { inflate } from "./inflate";
import { entryStart, type ZipEntry } from "./zip-entries";
import { bytesOfFile, type ByteSource, type Piece } from "../byte-source";
import { damagedFault, unknownFault } from "../faults";

const [STORED, DEFLATED] = [0, 8];

/** A file of an archive; its pieces count the packed bytes. Its size and checksum are compared at the end. */
export function unzipped(archive: Blob, entry: ZipEntry): ByteSource {
  if (entry.encrypted)
    throw unknownFault(
      `“${entry.name}” in the archive is protected by a password.`,
      "Unpack it, and open the table that is in it.",
    );
  if (entry.method !== STORED && entry.method !== DEFLATED)
    throw unknownFault(
      `“${entry.name}” is packed in a way that browsers cannot undo.`,
      "Unpack it with a program of your own, and open the table that is in it.",
    );
  const name = entry.name.slice(entry.name.lastIndexOf("/") + 1);
  return { name, size: entry.packed, file: null, pieces: () => checked(archive, entry) };
}

async function* checked(archive: Blob, entry: ZipEntry): AsyncGenerator<Piece> {
  const start = await entryStart(archive, entry);
  const end = Math.min(start + entry.packed, archive.size);
  const packed = bytesOfFile(archive.slice(Math.min(start, end), end), entry.name).pieces();
  let [crc, size] = [0, 0];
  for await (const piece of entry.method === STORED ? packed : inflate(packed, "deflate-raw")) {
    crc = crc32(piece.bytes, crc);
    size += piece.bytes.length;
    if (size > entry.size) break;
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc)
    throw damagedFault(
      `“${entry.name}” in the archive is damaged: it is not as long as it should be, or was changed.`,
    );
}
