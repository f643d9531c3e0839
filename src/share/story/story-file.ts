import { readStory, type ReadStory } from "./read-story";
import { LIMITS, STORY_VERSION, type Story } from "./story";

/** What the files are called after the name. */
const STORY_SUFFIX = ".atlas-story.json";

/** The story as a file: the same story gives the same bytes. readStoryFile gives it back. */
export function writeStoryFile({ title, data, steps }: Story): string {
  const file = {
    eventAtlasStory: STORY_VERSION,
    title,
    ...(data === null ? {} : { data }),
    steps: steps.map(({ view, caption, notes, frame }) => ({
      view,
      caption,
      ...(notes === "" ? {} : { notes }),
      ...(frame === null ? {} : { frame }),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Total: a story, or in words why there is none. */
export function readStoryFile(text: string): ReadStory {
  if (text.length > LIMITS.bytes) return { story: null, notices: ["This file is too large for a story."] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { story: null, notices: ["This file is not JSON, so it is no story."] };
  }
  return readStory(value);
}

/** "peshawar-to-moscow.atlas-story.json" of a title; "story" where nothing is left of it. */
export function storyFileName(title: string): string {
  const plain = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return `${plain.replace(/^-+|-+$/g, "").slice(0, 60) || "story"}${STORY_SUFFIX}`;
}
