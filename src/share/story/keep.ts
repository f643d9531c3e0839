/** What came of keeping a story: in this browser, or no longer than this tab. */
export type Kept = "kept" | "tab" | "full" | "refused";

const KEY = "event-atlas:story";

/** The browser's store for one story. Everything is guarded: in a sandbox even asking for the store throws. */
export class StoryKeep {
  readonly #store: () => Pick<Storage, "getItem" | "setItem" | "removeItem">;
  /** What is said of what is kept there. */
  readonly way: "kept" | "tab";

  constructor(
    store: () => Pick<Storage, "getItem" | "setItem" | "removeItem">,
    way: "kept" | "tab" = "kept",
  ) {
    this.#store = store;
    this.way = way;
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
      return this.way;
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
