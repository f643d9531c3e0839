/** Colours that a file's events can have instead of those of their kinds; their tokens are `--file-blue` and so on. */
export const FILE_COLOURS = ["blue", "orange", "green", "pink", "violet", "teal", "brown"] as const;
export type FileColour = (typeof FILE_COLOURS)[number];

/** No more files are shown side by side: each has a colour of its own. */
export const MOST_FILES = FILE_COLOURS.length;

/** The colour as style sheets name it. */
export function fileToken(colour: FileColour): `--${string}` {
  return `--file-${colour}`;
}
