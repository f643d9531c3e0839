import { faultFrom } from "./fault-from";
import { Superseded, type Step } from "./step";
import type { Busy, Refusal } from "./tools";
import type { Fault } from "../opened";

/** What the desk does, one thing at a time: the latest that was asked for. */
export class Attempts {
  readonly #painted: () => Promise<void>;
  /** null while nothing is being done. */
  busy = $state.raw<Busy | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  /** The number of what was asked for last. */
  asked = 0;

  /** `painted`: kept when the page has been drawn as it is. */
  constructor(painted: () => Promise<void>) {
    this.#painted = painted;
  }

  /** Runs `work` while nobody asks for anything else; what goes wrong becomes a refusal. */
  async run(name: string, work: (step: Step) => Promise<void>): Promise<void> {
    const asked = ++this.asked;
    const isOver = () => asked !== this.asked;
    const step: Step = async (doing, now) => {
      if (isOver()) throw new Superseded();
      this.busy = { name, doing, progress: now === "painted" ? null : (now ?? null) };
      if (now === "painted") await this.#painted();
      if (isOver()) throw new Superseded();
    };
    try {
      await work(step);
    } catch (error) {
      if (!isOver()) this.refuse(name, faultFrom(error));
    }
    if (!isOver()) this.busy = null;
  }

  /** Waits for what is done beside; whether it was. What goes wrong becomes a refusal. Never rejects. */
  async tell(name: string, not: Refusal["not"], doing: Promise<void>): Promise<boolean> {
    try {
      await doing;
      return true;
    } catch (error) {
      this.refuse(name, faultFrom(error), not);
      return false;
    }
  }

  /** `not`: what did not become of it. */
  refuse(name: string, fault: Fault, not: Refusal["not"] = "opened"): void {
    this.refusal = { name, fault, not };
  }

  /** Nothing is done any more, and nothing said of it. */
  end(): void {
    this.asked++;
    this.busy = null;
    this.refusal = null;
  }
}
