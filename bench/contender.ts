import type { Step } from "./pages/peer";
import type { Who } from "./result";
import type { Window } from "./windows";

/** How long it took to the first pixels, and the longest frame meanwhile. */
export interface Loading {
  measure: "csv" | "binary";
  time: number;
  longest?: number;
}

/** A program under measurement, in a browser of its own. Times in milliseconds. */
export interface Contender {
  who: Who;
  /** Opens the events; from the file or the buffers to the first pixels. */
  load(): Promise<Loading[]>;
  /** Opens them once more in another way, on a page made anew. */
  loadAgain?(): Promise<Loading>;
  /** Gets ready for a drag that begins at this window. */
  grip(window: Window): Promise<void>;
  step(window: Window): Promise<Step>;
  release(): Promise<void>;
  /** Changes which types are shown; the atlas's page turns one off and on again. */
  filter(types: readonly number[]): Promise<Step>;
  /** Looks for a word; null where it cannot. */
  search(word: string): Promise<Step | null>;
  /** Resident bytes now; null where the system does not tell. */
  memory(): Promise<number | null>;
  close(): Promise<void>;
}
