/** Width and height, CSS px. */
export type StorySize = readonly [width: number, height: number];
