import type { Attempts } from "./Attempts.svelte";
import type { Refusal } from "./tools";
import { counted } from "../../model/words";

/** Files that came together with the one that is opened now, and wait for their turn. */
export class Waiting {
  readonly #work: Attempts;
  #files: readonly File[] = [];

  constructor(work: Attempts) {
    this.#work = work;
  }

  put(files: readonly File[]): void {
    this.#files = files;
  }

  forget(): void {
    this.#files = [];
  }

  /**
   * Goes on to the next once `opened` is, unless something has to be said of that one first, or was asked for meanwhile.
   * The first that cannot be opened ends it, and says how many were left.
   */
  async after(
    opened: Promise<void>,
    { isAsking, open }: { isAsking: () => boolean; open: (files: readonly File[]) => Promise<void> },
  ): Promise<void> {
    const { asked } = this.#work;
    await opened;
    if (asked !== this.#work.asked || isAsking()) return;
    const left = this.#files;
    if (this.#work.refusal === null) return open(left);
    this.forget();
    if (left.length > 0) this.#work.refusal = andLeft(this.#work.refusal, left.length);
  }
}

/** A refusal that says how many files after it were not opened either. */
function andLeft({ fault, ...refusal }: Refusal, left: number): Refusal {
  const others = `${counted(left, "file")} after it ${left === 1 ? "was" : "were"} not opened either.`;
  return { ...refusal, fault: { ...fault, todo: `${fault.todo} ${others}` } };
}
