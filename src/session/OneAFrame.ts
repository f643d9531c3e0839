/** What is needed of a page to wait for its frames. */
type Page = Pick<Window, "requestAnimationFrame">;

/**
 * Does one piece of work a frame, so that no frame has to do all. Of each who asks only the last is done; who asks again
 * waits behind those who were there before.
 */
export class OneAFrame {
  readonly #page: () => Page;
  readonly #waiting = new Map<object, () => void>();
  #isAsked = false;

  /** The page is asked for once somebody asks. */
  constructor(page: () => Page) {
    this.#page = page;
  }

  ask(who: object, work: () => void): void {
    this.#waiting.set(who, work);
    if (!this.#isAsked) this.#request();
  }

  /** What they asked for is no longer done. */
  forget(who: object): void {
    this.#waiting.delete(who);
  }

  #request(): void {
    this.#isAsked = true;
    this.#page().requestAnimationFrame(() => {
      this.#isAsked = false;
      const [next] = this.#waiting;
      if (!next) return;
      const [who, work] = next;
      this.#waiting.delete(who);
      if (this.#waiting.size > 0) this.#request();
      work();
    });
  }
}
