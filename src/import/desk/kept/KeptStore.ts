import { createStore, delMany, get, getMany, keys, setMany, update, type UseStore } from "idb-keyval";
import { bytesOf, howRead, type KeptFile, type KeptRows } from "./kept-file";
import { FileFault } from "../../opened";
import { sizeWords } from "../progress-words";
import type { PackedRows } from "../../../table/event-rows";

/** Raised when what is kept takes another form: older files are then opened anew. */
const FORMAT = 1;
const [ABOUT, ROWS, FILE] = ["about:", "rows:", "file:"];

interface Room {
  estimate?: () => Promise<{ quota?: number; usage?: number }>;
}

/** Files kept in this browser's own database. Everything rejects where it gives none (private windows, sandboxes). */
export class KeptStore {
  readonly #room: Room;
  readonly #open: () => UseStore;
  #store: UseStore | null = null;

  constructor(room: Room, open: () => UseStore = () => createStore("event-atlas", "files")) {
    this.#room = room;
    this.#open = open;
  }

  /** By name. */
  async list(): Promise<KeptFile[]> {
    const all = await keys<string>(this.#opened);
    const about = all.filter((key) => key.startsWith(ABOUT));
    const files = await getMany<KeptFile | undefined>(about, this.#opened);
    return files.filter((file) => file !== undefined).sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /**
   * Keeps a file in the place of one with the same name and bytes: its columns, and the file itself where that has room
   * beside them and can still be read. Throws FileFault where the columns cannot be kept.
   */
  async keep(name: string, { file, ...read }: KeptRows): Promise<KeptFile> {
    const bytes = bytesOf(read);
    const id = `${read.fingerprint} ${name}`;
    const kept: KeptFile = { id, name, events: read.rows.count, bytes, how: howRead(read) };
    const free = await this.#free();
    if (free !== null && free < bytes) throw noRoom(bytes, free);
    if (file && (free === null || free >= bytes + file.size)) {
      const both: KeptFile = { ...kept, fileBytes: file.size };
      const isKept = await this.#put(both, read, file).catch(() => false);
      if (isKept) return both;
    }
    await this.#put(kept, read).catch((error: unknown) => {
      const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
      throw isFull ? noRoom(bytes, free) : notKept(error);
    });
    return kept;
  }

  async #put(about: KeptFile, read: Omit<KeptRows, "file">, file?: File): Promise<true> {
    const entries: [string, unknown][] = [
      [ROWS + about.id, { format: FORMAT, read }],
      [ABOUT + about.id, about],
      ...(file ? [[FILE + about.id, file] as [string, unknown]] : []),
    ];
    await setMany(entries, this.#opened);
    return true;
  }

  /** Keeps the columns alone. Throws FileFault where the browser does not do it. */
  async dropFile(id: string): Promise<void> {
    try {
      await delMany([FILE + id], this.#opened);
      await update<KeptFile>(
        ABOUT + id,
        (about) => {
          const columns = { ...about! };
          delete columns.fileBytes;
          return columns;
        },
        this.#opened,
      );
    } catch (error) {
      throw notLeft(error);
    }
  }

  /** Throws FileFault where it is not there any more, or was kept by another edition. */
  async get(id: string): Promise<KeptRows> {
    const kept = await get<{ format: number; read: KeptRows }>(ROWS + id, this.#opened);
    const file = await get<File>(FILE + id, this.#opened);
    if (kept?.format === FORMAT)
      return { ...kept.read, rows: withDataset(kept.read.rows), ...(file && { file }) };
    throw new FileFault({
      what: kept ? "It was kept by another edition of Event Atlas." : "It is no longer kept on this device.",
      where: null,
      todo: "Open the file itself again.",
    });
  }

  /** Throws FileFault where the browser does not do it. */
  async delete(id: string): Promise<void> {
    try {
      await delMany([ROWS + id, ABOUT + id, FILE + id], this.#opened);
    } catch (error) {
      throw notLeft(error);
    }
  }

  get #opened(): UseStore {
    return (this.#store ??= this.#open());
  }

  /** Bytes this browser still gives; null where it does not say. */
  async #free(): Promise<number | null> {
    const { quota, usage = 0 } = (await this.#room.estimate?.().catch(() => null)) ?? {};
    return quota === undefined ? null : Math.max(0, quota - usage);
  }
}

/** Columns that were kept before files could be put side by side. */
function withDataset(rows: Omit<PackedRows, "dataset"> & Partial<PackedRows>): PackedRows {
  return { ...rows, dataset: rows.dataset ?? { values: [""], codes: new Uint8Array(rows.count) } };
}

function whyOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
}

function notLeft(error: unknown): FileFault {
  return new FileFault({
    what: `The browser did not do it: ${whyOf(error)}.`,
    where: null,
    todo: "It is still on this device. Try again, or delete this site’s data in the browser’s settings.",
  });
}

function notKept(error: unknown): FileFault {
  return new FileFault({
    what: `The browser did not keep it: ${whyOf(error)}.`,
    where: null,
    todo: "It stays open in this tab. Try again, or keep the file itself.",
  });
}

function noRoom(bytes: number, free: number | null): FileFault {
  const left =
    free === null ? "this browser gives no more room" : `this browser has ${sizeWords(free)} left for it`;
  return new FileFault({
    what: `It needs ${sizeWords(bytes)} on this device, and ${left}.`,
    where: null,
    todo: "Delete a kept file, or free some space; it stays open in this tab.",
  });
}
