/** What came of keeping a story in this browser. */
export type Kept = "kept" | "full" | "refused";

const KEY = "event-atlas:story";

/** The browser's store for one story. Everything is guarded: in a sandbox even asking for the store throws. */
export class StoryKeep {
  readonly #store: () => Pick<Storage, "getItem" | "setItem" | "removeItem">;

  constructor(store: () => Pick<Storage, "getItem" | "setItem" | "removeItem">) {
    this.#store = store;
  }

  /** The file's text as it was kept; null where there is none or it cannot be had. */
  read(): string | null {
    try {
      return this.#store().getItem(KEY);
    } catch {
      return null;
    }
  }

  /** Tells whenever another tab of this browser may have written, until `signal`. */
  watch(page: Window, told: () => void, signal: AbortSignal): void {
    const listen = ({ key }: StorageEvent) => {
      if (key === KEY || key === null) told();
    };
    page.addEventListener("storage", listen, { signal });
  }

  write(text: string): Kept {
    try {
      this.#store().setItem(KEY, text);
      return "kept";
    } catch (error) {
      const name = error instanceof Error ? error.name : "";
      return name === "QuotaExceededError" ? "full" : "refused";
    }
  }

  forget(): void {
    try {
      this.#store().removeItem(KEY);
    } catch {
      // Where nothing can be kept, nothing is.
    }
  }
}
