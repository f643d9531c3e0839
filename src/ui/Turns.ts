import { painted, type DrawnPage } from "./painted";

type Work = () => void;

/**
 * Puts a page together part by part: each comes once the page has been drawn with those before, so that no frame has to
 * do two. Lower turns come first; of one turn, who asked first.
 */
export class Turns {
  readonly #page: () => DrawnPage;
  readonly #waiting: { turn: number; work: Work }[] = [];
  #isServing = false;

  /** The page is asked for once somebody asks. */
  constructor(page: () => DrawnPage) {
    this.#page = page;
  }

  /** Calling what it gives takes the part back out of the line. */
  ask(turn: number, work: Work): () => void {
    const asked = { turn, work };
    this.#waiting.push(asked);
    this.#waiting.sort((a, b) => a.turn - b.turn);
    if (!this.#isServing) void this.#serve();
    return () => {
      const at = this.#waiting.indexOf(asked);
      if (at >= 0) this.#waiting.splice(at, 1);
    };
  }

  async #serve(): Promise<void> {
    this.#isServing = true;
    while (this.#waiting.length > 0) {
      await painted(this.#page());
      this.#waiting.shift()?.work();
    }
    this.#isServing = false;
  }
}

/** Those of the page. */
export const turns = new Turns(() => window);
