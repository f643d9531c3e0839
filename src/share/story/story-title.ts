import type { Story } from "./story";

/** A story's title, or what stands for one that its writer has not given. */
export function storyTitle({ title }: Pick<Story, "title">): string {
  return title.trim() || "Untitled story";
}

/** "From Peshawar to Moscow, 3 of 8": the title of a step that stands alone. `number` from 1. */
export function stepTitle(story: Story, number: number): string {
  return `${storyTitle(story)}, ${number} of ${story.steps.length}`;
}
