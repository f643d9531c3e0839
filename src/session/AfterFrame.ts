import { untrack } from "svelte";
import { createSubscriber } from "svelte/reactivity";

/** What is needed of a page to know when it has shown a frame. */
type Page = Pick<Window, "requestAnimationFrame" | "cancelAnimationFrame">;

/** Lets what can wait follow each time the page has been painted. */
export class AfterFrame<T> {
  readonly #listen: () => void;
  #frame = 0;
  #kept: { frame: number; value: T } | null = null;

  /** The page is asked for once somebody follows. */
  constructor(page: () => Page) {
    this.#listen = createSubscriber((update) => {
      const now = page();
      const { port1, port2 } = new MessageChannel();
      let request = 0;
      const wait = () => (request = now.requestAnimationFrame(() => port2.postMessage(null)));
      // A task of its own comes after the frame's paint.
      port1.onmessage = () => {
        this.#frame++;
        update();
        wait();
      };
      this.#frame++;
      wait();
      return () => {
        now.cancelAnimationFrame(request);
        port1.close();
      };
    });
  }

  /**
   * What `read` gave when the last frame had been painted; who follows in an effect is asked anew after each. That it is
   * kept here matters: a derived value may be asked for again in between, whatever it depends on.
   */
  follow(read: () => T): T {
    this.#listen();
    if (this.#kept?.frame !== this.#frame) this.#kept = { frame: this.#frame, value: untrack(read) };
    return this.#kept.value;
  }
}
