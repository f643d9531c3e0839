import { untrack } from "svelte";

/** What is needed of a page to work between its frames. */
type Page = Pick<Window, "requestAnimationFrame" | "performance">;

/** What can be made ready in steps of some milliseconds, knowing what was asked of the one before it, in the room of an old one. */
interface Prepared<T> {
  prepare(like: T, old: T | null): Generator<void>;
}

/** Work goes on for so long before the page may draw a frame, ms. */
const SLICE = 8;

/** Lets what takes long to make follow a change in slices, after the page has been painted; until then the old stands. */
export class InSlices<T extends Prepared<T>> {
  readonly #page: () => Page;
  /** Who follows is asked anew when the next is ready. */
  #ready = $state(0);
  #kept: { key: unknown; made: T } | null = null;
  /** What is no longer shown. Room used again spares the browser's looking for what it can free, which stops the page. */
  #old: T | null = null;
  #wanted: { key: unknown; make: () => T } | null = null;
  #working = false;

  constructor(page: () => Page) {
    this.#page = page;
  }

  /** What was last ready; `make` is asked for what belongs to the key. The first is made at once. */
  follow(key: unknown, make: () => T): T {
    void this.#ready;
    const kept = (this.#kept ??= { key, made: make() });
    this.#wanted = { key, make };
    if (kept.key !== key && !this.#working) this.#begin(kept.made);
    return kept.made;
  }

  #begin(like: T): void {
    const { key, make } = this.#wanted!;
    const page = untrack(this.#page);
    const { port1, port2 } = new MessageChannel();
    const made = make();
    const work = made.prepare(like, this.#old);
    this.#old = null;
    this.#working = true;
    let isDone = false;
    port1.onmessage = () => {
      if (isDone) {
        port1.close();
        return this.#finish(key, made);
      }
      const until = page.performance.now() + SLICE;
      do isDone = work.next().done ?? false;
      while (!isDone && page.performance.now() < until);
      // What follows from it takes a task of its own.
      port2.postMessage(null);
    };
    // A task of its own comes after the frame's paint.
    page.requestAnimationFrame(() => port2.postMessage(null));
  }

  /** What nobody wants any more, as the way led back, is let go; on the way elsewhere it is shown. */
  #finish(key: unknown, made: T): void {
    this.#working = false;
    const isWanted = this.#wanted!.key !== this.#kept!.key;
    this.#old = isWanted ? this.#kept!.made : made;
    if (!isWanted) return;
    this.#kept = { key, made };
    this.#ready++;
  }
}
