import type { StorySize } from "./size";

/** One view of a story and what is said about it. */
export interface Step {
  /** The address's query, as encodeView writes it and decodeView reads it; of files side by side, which (files-of-step). */
  view: string;
  /** Plain text; what may be a link in it is decided by caption.ts. */
  caption: string;
  /** For whoever speaks; never shown in an embed. */
  notes: string;
  /** Size of the map it was made on, CSS px: a smaller one shows as much. null where nobody knows. */
  frame: StorySize | null;
}

/** A briefing of several views, as plain data. */
export interface Story {
  title: string;
  /** Fingerprint of the data it was made on; null where it does not say. */
  data: string | null;
  steps: readonly Step[];
}

/** Version of the file and of the link. */
export const STORY_VERSION = 1;

/** What a story may hold at most: characters, steps, and bytes of a file, which any such story fits into. */
export const LIMITS = {
  title: 120,
  steps: 60,
  view: 16_000,
  caption: 1_500,
  notes: 5_000,
  bytes: 4_000_000,
} as const;
