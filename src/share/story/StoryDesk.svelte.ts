import { createContext } from "svelte";
import {
  addStep,
  changeStep,
  draftOf,
  isFull,
  moveStep,
  placeInGap,
  removeStep,
  storyOf,
  type Draft,
  type DraftStep,
} from "./draft";
import { History } from "./history";
import type { Kept, StoryKeep } from "./keep";
import { LIMITS, type Step, type Story } from "./story";
import { readStoryFile, writeStoryFile } from "./story-file";
import { beginning } from "../../model/beginning";
import type { Playing } from "../../view/Playing.svelte";

const KEPT_WORDS: Record<Kept, string> = {
  kept: "Kept in this browser.",
  tab: "Kept in this tab only, for it says what is in the file: save it as a file, or the page with “File”.",
  full: "This browser’s store is full: the story is not kept here. Save it as a file.",
  refused: "This browser keeps nothing for this page: save the story as a file.",
};

const OTHER_WORDS = "Not kept: another tab keeps its story in this browser.";
const LONG_WORDS =
  "This view has more filters than a step can hold, and was not taken. Choose fewer values, then add it again.";
const AGAIN_WORDS = "Not kept since another tab has written: it is kept again once it is changed.";

/**
 * The story that is being written, with its own way back and forth, kept in this browser at each change. One story at a
 * time; `draft` is null while there is none. Tabs share what is kept: what another has written there is never overwritten
 * unless that is chosen.
 */
export class StoryDesk {
  readonly playing: Playing;
  readonly #keep: StoryKeep;
  /** What this tab knows to be kept. */
  #known: string | null;
  #history = new History<Draft | null>(null);

  draft = $state.raw<Draft | null>(null);
  canUndo = $state(false);
  canRedo = $state(false);
  /** The step that is unfolded for writing. */
  unfolded = $state.raw<number | null>(null);
  /** What another tab keeps instead; while it is there, nothing is kept here. */
  elsewhere = $state.raw<string | null>(null);
  /** What came of keeping it in this browser, in words. */
  kept = $state.raw("");
  /** What was not understood when it was opened. */
  notices = $state.raw<readonly string[]>([]);
  /** Whether it is as it was saved to a file or opened from one. */
  isFiled = $state(true);

  constructor(keep: StoryKeep, playing: Playing) {
    this.#keep = keep;
    this.playing = playing;
    const text = (this.#known = keep.read());
    const read = text === null ? null : readStoryFile(text);
    this.notices = read?.notices ?? [];
    if (!read?.story) return;
    this.draft = draftOf(read.story);
    this.#history = new History<Draft | null>(this.draft);
    this.kept = KEPT_WORDS[keep.way];
    this.isFiled = false;
  }

  get story(): Story | null {
    return this.draft && storyOf(this.draft);
  }

  get isFull(): boolean {
    return this.draft !== null && isFull(this.draft);
  }

  /** Adds a view after the unfolded step, or begins a story with it. */
  add(step: Step, data: string): void {
    if (this.#isTooLong(step)) return;
    const draft = this.draft ?? { title: "", data, steps: [] };
    const next = addStep(draft, step, this.unfolded);
    if (next === draft) return;
    this.#record(next);
    this.unfolded = Math.max(...next.steps.map(({ key }) => key));
  }

  duplicate(step: DraftStep): void {
    if (!this.draft) return;
    this.unfolded = step.key;
    this.add(step, "");
  }

  /** Changes a step; `writing` in a field goes on as one step of the history. */
  change(key: number, patch: Partial<Step>, writing: string | null = null): void {
    if (this.draft && !this.#isTooLong(patch))
      this.#record(changeStep(this.draft, key, patch), writing === null ? null : `${key} ${writing}`);
  }

  /** Whether a view is too long for a step; that it is, or no longer is, is said. */
  #isTooLong({ view = "" }: Partial<Step>): boolean {
    const isLong = view.length > LIMITS.view;
    if (isLong) this.notices = [LONG_WORDS];
    else this.notices = this.notices.filter((notice) => notice !== LONG_WORDS);
    return isLong;
  }

  rename(title: string): void {
    if (this.draft) this.#record({ ...this.draft, title: beginning(title, LIMITS.title) }, "title");
  }

  /** The story is said to be true of other data too. */
  takeData(data: string): void {
    if (this.draft) this.#record({ ...this.draft, data });
  }

  remove(key: number): void {
    if (this.draft) this.#record(removeStep(this.draft, key));
  }

  /** Moves a step to another place, counted from 0. */
  move(key: number, to: number): void {
    if (!this.draft) return;
    const next = moveStep(this.draft, key, to);
    if (next !== this.draft) this.#record(next);
  }

  /** Moves a step into a gap between the others: 0 is before the first. */
  drop(key: number, gap: number): void {
    if (this.draft) this.move(key, placeInGap(this.draft, key, gap));
  }

  /** A story from elsewhere takes the place of what is here; Undo brings that back. */
  open(story: Story, notices: readonly string[]): void {
    this.#record(draftOf(story));
    this.unfolded = null;
    this.notices = notices;
    this.isFiled = true;
  }

  /** What was to be opened is no story: what is here stays. */
  refuse(notices: readonly string[]): void {
    this.notices = notices;
  }

  /** Ends it here; Undo of a story begun later brings it back. */
  close(): void {
    this.#record(null);
    this.unfolded = null;
    this.notices = [];
  }

  /** Looks whether another tab has written since, and says so. */
  look(): void {
    const there = this.#keep.read();
    if (there === this.#known && this.elsewhere === null) return;
    const own = this.draft && writeStoryFile(storyOf(this.draft));
    if (there === own) this.#settle(there, own === null ? "" : KEPT_WORDS[this.#keep.way]);
    else if (there === null || there === this.#known) this.#settle(there, AGAIN_WORDS);
    else {
      this.elsewhere = there;
      this.kept = own === null ? "" : OTHER_WORDS;
    }
  }

  /** The other tab's story takes the place of what is here; Undo brings that back. */
  takeOther(): void {
    if (this.elsewhere === null) return;
    const { story, notices } = readStoryFile(this.elsewhere);
    this.notices = notices;
    if (!story) return;
    this.#known = this.elsewhere;
    this.unfolded = null;
    this.#record(draftOf(story));
  }

  /** What is here takes the place of the other tab's, which is told so. */
  keepOwn(): void {
    if (this.elsewhere !== null) this.#known = this.elsewhere;
    this.#store();
  }

  filed(): void {
    this.isFiled = true;
  }

  /** The writing in a field is over. */
  rest(): void {
    this.#history.rest();
  }

  undo(): void {
    this.#arrive(this.#history.undo());
  }

  redo(): void {
    this.#arrive(this.#history.redo());
  }

  #record(draft: Draft | null, writing: string | null = null): void {
    this.#history.record(draft, writing);
    this.#arrive(draft);
  }

  #arrive(draft: Draft | null): void {
    this.draft = draft;
    this.isFiled = false;
    this.canUndo = this.#history.canUndo;
    this.canRedo = this.#history.canRedo;
    this.#store();
  }

  /** Keeps what is here, unless another tab has written since. */
  #store(): void {
    this.look();
    if (this.elsewhere !== null) return;
    if (this.draft) {
      const text = writeStoryFile(storyOf(this.draft));
      const kept = this.#keep.write(text);
      this.#settle(kept === this.#keep.way ? text : this.#known, KEPT_WORDS[kept]);
    } else {
      this.#keep.forget();
      this.#settle(null, "");
    }
  }

  /** What is kept is this tab's own, or nobody's. */
  #settle(known: string | null, words: string): void {
    this.#known = known;
    this.elsewhere = null;
    this.kept = words;
  }
}

export const [getStoryDesk, setStoryDesk] = createContext<StoryDesk>();
