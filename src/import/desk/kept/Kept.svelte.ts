import type { KeptFile, KeptRows } from "./kept-file";
import type { KeptStore } from "./KeptStore";

type Store = Pick<KeptStore, "list" | "keep" | "get" | "delete">;

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

  has(name: string, { fingerprint }: Pick<KeptRows, "fingerprint">): boolean {
    return this.files?.some(({ id }) => id === `${fingerprint} ${name}`) ?? false;
  }

  async keep(name: string, { rows, report, fingerprint, plan, dated }: KeptRows): Promise<void> {
    this.keeping = name;
    try {
      await (await this.#store()).keep(name, { rows, report, fingerprint, plan, dated });
      await this.look();
    } finally {
      this.keeping = null;
    }
  }

  async get(id: string): Promise<KeptRows> {
    return (await this.#store()).get(id);
  }

  async delete(id: string): Promise<void> {
    await (await this.#store()).delete(id);
    await this.look();
  }
}
