import { fitToSize } from "./frame-camera";
import type { Moment } from "./passage";
import { viewOfStep } from "./session-of-step";
import type { StorySize } from "./size";
import { StageClock } from "./StageClock";
import type { Step, Story } from "./story";
import type { Session } from "../../session/Session.svelte";
import type { View } from "../../view/view";
import { ViewState } from "../../view/ViewState.svelte";

/** The stage has no list of events: this panel stands for none, so that any other is one the reader opened. */
const NO_PANEL = "list";

interface Pace {
  requestFrame(callback: (now: number) => void): number;
  cancelFrame(handle: number): void;
  /** Whether the reader wants no motion. */
  still(): boolean;
}

/** A story on its own session beside the reader's: shows one step, or goes from it to another. */
export class Stage {
  readonly session: Session;
  readonly #base: Session;
  readonly #clock: StageClock;
  readonly #pace: Pace;
  #target: View;
  #size: StorySize | null = null;
  #isShown = false;

  constructor(base: Session, story: Story, number: number, pace: Pace) {
    this.#base = base;
    this.#pace = pace;
    this.#target = this.#viewOf(story.steps[number - 1]!);
    this.session = base.beside(new ViewState(this.#target));
    this.#clock = new StageClock({ ...pace, show: (moment) => this.#show(moment) });
  }

  /** Whether the reader opened evidence, or anything else that a panel shows. */
  get isReading(): boolean {
    return this.session.view.panel !== NO_PANEL;
  }

  /** Shows a step on a map of this size: at once the first time and where no motion is wanted. */
  show(step: Step, size: StorySize): void {
    const isSame = step === this.#step && this.#isShown;
    [this.#step, this.#size] = [step, size];
    this.#target = this.#viewOf(step);
    const look = this.session.look();
    if (isSame) this.session.view.set({ camera: this.#target.camera }, "quiet");
    else if (!this.#isShown || !look || this.#pace.still()) this.#arrive();
    else this.#go({ camera: look.now, ...this.#daysOf(this.session.view) }, look.home);
    this.#isShown = true;
  }

  /** Back from what the reader opened to the step as it was made. */
  back(): void {
    this.session.view.set(this.#target, "quiet");
  }

  destroy(): void {
    this.#clock.stop();
  }

  #step: Step | null = null;

  #go(from: Moment, home: Moment["camera"]): void {
    const { view } = this.session;
    const to = { camera: this.#target.camera ?? home, ...this.#daysOf(this.#target) };
    this.session.driven = true;
    // What is selected is selected on arrival: a place is not drawn apart on the way.
    view.set({ ...this.#target, ...this.#windowOf(from), event: null, area: null }, "quiet");
    this.#clock.start(from, to, () => this.#arrive());
  }

  #arrive(): void {
    this.#clock.stop();
    this.session.view.set(this.#target, "quiet");
    this.session.driven = false;
  }

  #show(moment: Moment): void {
    this.session.view.set(this.#windowOf(moment), "quiet");
  }

  #windowOf({ camera, from, to }: Moment): Partial<View> {
    return this.#target.mode === "cumulative" ? { camera, to } : { camera, from, to };
  }

  #daysOf({ from, to, mode }: Pick<View, "from" | "to" | "mode">): Pick<Moment, "from" | "to"> {
    const { domain } = this.#base;
    const isOpen = from === null || mode === "cumulative";
    return { from: isOpen ? domain.from : from, to: to ?? domain.to };
  }

  /** The step's view as the stage shows it: map and band, in the reader's own theme, nothing opened. */
  #viewOf(step: Step): View {
    const { view } = viewOfStep(this.#base, step);
    const camera = view.camera && this.#size ? fitToSize(view.camera, step.frame, this.#size) : view.camera;
    const nothing = {
      panel: NO_PANEL,
      centre: "map",
      compare: null,
      behind: null,
      openDocument: null,
    } as const;
    return { ...view, ...nothing, camera, report: null, theme: this.#base.view.theme };
  }
}
