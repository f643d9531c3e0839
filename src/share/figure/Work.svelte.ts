import { figureProblem } from "./problem";

/** One thing at a time that takes a while: what is said of it, and the way to stop it. */
export class Work {
  said = $state("");
  #running = $state.raw<AbortController | null>(null);

  get isRunning(): boolean {
    return this.#running !== null;
  }

  /** Does it, unless something is being done already; what it gives, or why it failed, is said. Never rejects. */
  async run(doing: string, use: (signal: AbortSignal) => Promise<string>): Promise<void> {
    if (this.#running) return;
    const running = new AbortController();
    this.#running = running;
    this.said = `${doing} …`;
    try {
      this.said = await use(running.signal);
    } catch (error) {
      this.said = running.signal.aborted ? "Stopped." : figureProblem(error);
    }
    this.#running = null;
  }

  stop(): void {
    this.#running?.abort();
  }
}
