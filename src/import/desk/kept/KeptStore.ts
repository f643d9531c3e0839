import { createStore, delMany, get, getMany, keys, setMany, type UseStore } from "idb-keyval";
import { bytesOf, type KeptFile, type KeptRows } from "./kept-file";
import { FileFault } from "../../opened";
import { sizeWords } from "../progress-words";

/** Raised when what is kept takes another form: older files are then opened anew. */
const FORMAT = 1;
const [ABOUT, ROWS] = ["about:", "rows:"];

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

  /** Keeps a file in the place of one with the same name and bytes. Throws FileFault where it cannot be kept. */
  async keep(name: string, read: KeptRows): Promise<KeptFile> {
    const bytes = bytesOf(read);
    const id = `${read.fingerprint} ${name}`;
    const file: KeptFile = { id, name, events: read.rows.count, bytes };
    const free = await this.#free();
    if (free !== null && free < bytes) throw noRoom(bytes, free);
    const entries: [string, unknown][] = [
      [ROWS + id, { format: FORMAT, read }],
      [ABOUT + id, file],
    ];
    try {
      await setMany(entries, this.#opened);
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
      throw isFull ? noRoom(bytes, free) : notKept(error);
    }
    return file;
  }

  /** Throws FileFault where it is not there any more, or was kept by another edition. */
  async get(id: string): Promise<KeptRows> {
    const kept = await get<{ format: number; read: KeptRows }>(ROWS + id, this.#opened);
    if (kept?.format === FORMAT) return kept.read;
    throw new FileFault({
      what: kept ? "It was kept by another edition of Event Atlas." : "It is no longer kept on this device.",
      where: null,
      todo: "Open the file itself again.",
    });
  }

  async delete(id: string): Promise<void> {
    await delMany([ROWS + id, ABOUT + id], this.#opened);
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

function notKept(error: unknown): FileFault {
  const why = error instanceof Error ? error.message : String(error);
  return new FileFault({
    what: `The browser did not keep it: ${why.replace(/\.$/, "")}.`,
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
