import { LIMITS } from "./story";
import { readStoryFile } from "./story-file";
import type { StoryDesk } from "./StoryDesk.svelte";

/** Opens a file on the desk, and says whether it was a story; what is none leaves the one that is there. */
export async function openStoryFile(file: File, desk: StoryDesk): Promise<boolean> {
  const read =
    file.size > LIMITS.bytes
      ? { story: null, notices: ["This file is too large for a story."] }
      : readStoryFile(await file.text());
  const notices = read.notices.map((notice) => `${file.name}: ${notice}`);
  if (read.story) desk.open(read.story, notices);
  else desk.refuse(notices);
  return read.story !== null;
}
