/** What is needed of a page to wait for its frames, and to know how late they are. */
type Page = Pick<Window, "requestAnimationFrame" | "performance">;

/** A frame in which others have worked for so long has no room for more, ms; so many frames in a row are let go by. */
const [LATE, MOST_LATE] = [10, 2];

/**
 * Does one piece of work a frame, so that no frame has to do all; none in one that is late already. Of each who asks only
 * the last is done; who asks again waits behind those who were there before.
 */
export class OneAFrame {
  readonly #page: () => Page;
  readonly #waiting = new Map<object, () => void>();
  #isAsked = false;
  #lateFrames = 0;

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
    const page = this.#page();
    page.requestAnimationFrame((began) => {
      this.#isAsked = false;
      const [next] = this.#waiting;
      if (!next) return;
      const isLate = page.performance.now() - began > LATE && this.#lateFrames < MOST_LATE;
      this.#lateFrames = isLate ? this.#lateFrames + 1 : 0;
      if (isLate) return this.#request();
      const [who, work] = next;
      this.#waiting.delete(who);
      if (this.#waiting.size > 0) this.#request();
      work();
    });
  }
}
