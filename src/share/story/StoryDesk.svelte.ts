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
  full: "This browser’s store is full: the story is not kept here. Save it as a file.",
  refused: "This browser keeps nothing for this page: save the story as a file.",
};

/**
 * The story that is being written, with its own way back and forth, kept in this browser at each change. One story at a
 * time; `draft` is null while there is none.
 */
export class StoryDesk {
  readonly playing: Playing;
  readonly #keep: StoryKeep;
  #history = new History<Draft | null>(null);

  draft = $state.raw<Draft | null>(null);
  canUndo = $state(false);
  canRedo = $state(false);
  /** The step that is unfolded for writing. */
  unfolded = $state.raw<number | null>(null);
  /** What came of keeping it in this browser, in words. */
  kept = $state.raw("");
  /** What was not understood when it was opened. */
  notices = $state.raw<readonly string[]>([]);
  /** Whether it is as it was saved to a file or opened from one. */
  isFiled = $state(true);

  constructor(keep: StoryKeep, playing: Playing) {
    this.#keep = keep;
    this.playing = playing;
    const text = keep.read();
    const read = text === null ? null : readStoryFile(text);
    this.notices = read?.notices ?? [];
    if (!read?.story) return;
    this.draft = draftOf(read.story);
    this.#history = new History<Draft | null>(this.draft);
    this.kept = KEPT_WORDS.kept;
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
    if (this.draft)
      this.#record(changeStep(this.draft, key, patch), writing === null ? null : `${key} ${writing}`);
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
    this.kept = "";
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
    if (draft === null) this.#keep.forget();
    else this.kept = KEPT_WORDS[this.#keep.write(writeStoryFile(storyOf(draft)))];
  }
}

export const [getStoryDesk, setStoryDesk] = createContext<StoryDesk>();
