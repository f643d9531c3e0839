import { readStory } from "./read-story";
import { SHIPPED_STORY, shippedFile } from "./shipped";
import type { Story } from "./story";

/** The story that is open, or else the one that comes with the atlas. Rejects with DataError, and where it is none. */
export async function storyToShow(
  own: Story | null,
  read: (path: string) => Promise<unknown>,
): Promise<Story> {
  if (own) return own;
  const { story, notices } = readStory(await read(shippedFile(SHIPPED_STORY.name)));
  if (!story) throw new Error(notices.join(" "));
  return story;
}
