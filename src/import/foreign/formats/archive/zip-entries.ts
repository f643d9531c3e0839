import { readSlice } from "../byte-source";
import { damagedFault } from "../faults";

/** A file in an archive, as its directory describes it. */
export interface ZipEntry {
  name: string;
  method: number;
  encrypted: boolean;
  crc: number;
  packed: number;
  size: number;
  /** Where its own header stands in the archive. */
  at: number;
}

const [END, END_64, LOCATOR_64, ENTRY] = [0x06054b50, 0x06064b50, 0x07064b50, 0x02014b50];
/** Bytes of the directory at most, so that a false one takes no memory. */
const MOST_BYTES = 64 * 2 ** 20;
/** In fields of 16 and 32 bits: the value stands elsewhere. */
const [ELSEWHERE_16, ELSEWHERE_32] = [0xffff, 0xffffffff];

/** The files of an archive by the directory at its end, folders left out. Rejects with FileFault. O(entries). */
export async function zipEntries(archive: Blob): Promise<ZipEntry[]> {
  const { at, length } = await findDirectory(archive);
  if (length > MOST_BYTES || at + length > archive.size) throw cutOff();
  const bytes = await readSlice(archive, at, at + length);
  const view = new DataView(bytes.buffer);
  const entries: ZipEntry[] = [];
  for (let from = 0; from + 46 <= bytes.length && view.getUint32(from, true) === ENTRY;) {
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(from + field, true)) as [
      number,
      number,
      number,
    ];
    if (from + 46 + name + extra > bytes.length) throw cutOff();
    const entry: ZipEntry = {
      name: new TextDecoder().decode(bytes.subarray(from + 46, from + 46 + name)),
      method: view.getUint16(from + 10, true),
      encrypted: (view.getUint16(from + 8, true) & 1) === 1,
      crc: view.getUint32(from + 16, true),
      packed: view.getUint32(from + 20, true),
      size: view.getUint32(from + 24, true),
      at: view.getUint32(from + 42, true),
    };
    widen(entry, new DataView(bytes.buffer, from + 46 + name, extra));
    if (!entry.name.endsWith("/")) entries.push(entry);
    from += 46 + name + extra + comment;
  }
  return entries;
}

/** Where an entry's packed bytes begin. Rejects with FileFault. */
export async function entryStart(archive: Blob, entry: ZipEntry): Promise<number> {
  const bytes = await readSlice(archive, entry.at, entry.at + 30);
  if (bytes.length < 30) throw cutOff();
  const view = new DataView(bytes.buffer);
  if (view.getUint32(0, true) !== 0x04034b50) throw cutOff();
  return entry.at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
}

const cutOff = () =>
  damagedFault("The archive is damaged, or was cut off on the way: its list of files is missing.");

async function findDirectory(archive: Blob): Promise<{ at: number; length: number }> {
  const from = Math.max(0, archive.size - 22 - 0xffff - 20);
  const bytes = await readSlice(archive, from, archive.size);
  const view = new DataView(bytes.buffer);
  for (let at = bytes.length - 22; at >= 0; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const found = { at: view.getUint32(at + 16, true), length: view.getUint32(at + 12, true) };
    const isWide =
      found.at === ELSEWHERE_32 ||
      found.length === ELSEWHERE_32 ||
      view.getUint16(at + 10, true) === ELSEWHERE_16;
    const locator = at - 20;
    if (!isWide || locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return found;
    return wideDirectory(archive, Number(view.getBigUint64(locator + 8, true)));
  }
  throw cutOff();
}

async function wideDirectory(archive: Blob, at: number): Promise<{ at: number; length: number }> {
  const bytes = await readSlice(archive, at, at + 56);
  if (bytes.length < 56) throw cutOff();
  const view = new DataView(bytes.buffer);
  if (view.getUint32(0, true) !== END_64) throw cutOff();
  return { at: Number(view.getBigUint64(48, true)), length: Number(view.getBigUint64(40, true)) };
}

/** Sizes and places beyond 4 GB stand in an extra field, only those that do not fit elsewhere. */
function widen(entry: ZipEntry, extra: DataView): void {
  for (let at = 0; at + 4 <= extra.byteLength;) {
    const [id, length] = [extra.getUint16(at, true), extra.getUint16(at + 2, true)];
    let from = at + 4;
    const end = Math.min(from + length, extra.byteLength);
    if (id === 1)
      for (const field of ["size", "packed", "at"] as const) {
        if (entry[field] !== ELSEWHERE_32 || from + 8 > end) continue;
        entry[field] = Number(extra.getBigUint64(from, true));
        from += 8;
      }
    at += 4 + length;
  }
}
