import { flushSync } from "svelte";
import { createSubscriber } from "svelte/reactivity";

/** Whether the page is being put on paper. What follows it has followed before the page is printed. */
class Paper {
  #current = false;
  readonly #follow = createSubscriber((update) => {
    const left = new AbortController();
    const { signal } = left;
    const turn = (current: boolean) => () => {
      this.#current = current;
      flushSync(update);
    };
    window.addEventListener("beforeprint", turn(true), { signal });
    window.addEventListener("afterprint", turn(false), { signal });
    return () => left.abort();
  });

  get current(): boolean {
    this.#follow();
    return this.#current;
  }
}

export const paper = new Paper();
