import { howRead, type KeptFile, type KeptRows } from "./kept-file";
import type { KeptStore } from "./KeptStore";
import type { ForeignFile } from "../shown";

type Store = Pick<KeptStore, "list" | "keep" | "get" | "delete" | "dropFile">;

/** The files kept on this device, as the page shows them. */
export class Kept {
  readonly #store: () => Promise<Store>;

  /** null until it is known that there is a place for them: without one nothing is offered. */
  files = $state.raw<readonly KeptFile[] | null>(null);
  /** What is being kept. */
  keeping = $state.raw<string | null>(null);

  constructor(store: () => Promise<Store>) {
    let made: Promise<Store> | null = null;
    this.#store = () => (made ??= store());
  }

  /** Finds out what is kept. Never rejects. */
  async look(): Promise<void> {
    try {
      this.files = await (await this.#store()).list();
    } catch {
      this.files = null;
    }
  }

  /** Whether a file is kept as it is read now; "otherwise": as it was read before. */
  has(name: string, read: Pick<KeptRows, "fingerprint" | "plan">): boolean | "otherwise" {
    const kept = this.files?.find(({ id }) => id === `${read.fingerprint} ${name}`);
    if (!kept) return false;
    return (kept.how ?? howRead(read)) === howRead(read) || "otherwise";
  }

  /** `origin`: where the file itself is at hand. */
  async keep(name: string, read: KeptRows & Partial<Pick<ForeignFile, "origin">>): Promise<void> {
    const { rows, report, fingerprint, plan, dated } = read;
    const file = read.origin?.file ?? read.file;
    this.keeping = name;
    try {
      await (
        await this.#store()
      ).keep(name, { rows, report, fingerprint, plan, dated, ...(file && { file }) });
      await this.look();
    } finally {
      this.keeping = null;
    }
  }

  async get(id: string): Promise<KeptRows> {
    return (await this.#store()).get(id);
  }

  /** Its events stay, the file itself does not. */
  async dropFile(id: string): Promise<void> {
    await this.#change((store) => store.dropFile(id));
  }

  async delete(id: string): Promise<void> {
    await this.#change((store) => store.delete(id));
  }

  /** What is kept is looked up anew whatever comes of it. */
  async #change(change: (store: Store) => Promise<void>): Promise<void> {
    try {
      await change(await this.#store());
    } finally {
      await this.look();
    }
  }
}
