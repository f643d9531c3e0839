/** A step of a story that is being played, as the address names it. */
export interface StoryPlace {
  /** The `story=` parameter: a shipped story's name, OWN_STORY, or a whole story encoded. */
  story: string;
  /** Counted from 1; beyond the story's end where the address says so. */
  step: number;
}

/** The name under which an address means the story kept in this browser. */
export const OWN_STORY = "here";

const STEP = /^\d{1,3}$/;

/**
 * Takes a story's part out of a query, so that the rest is the reader's own view. `step` is a name of the view's too
 * (a time step): with a story beside it, numbers are the story's and words the view's. Total.
 */
export function takeStoryPlace(query: string): { place: StoryPlace | null; rest: string } {
  const given = new URLSearchParams(query);
  const story = given.get("story");
  if (story === null) return { place: null, rest: query };
  const rest = new URLSearchParams();
  let step = 1;
  for (const [name, value] of given) {
    if (name === "step" && STEP.test(value)) step = Math.max(1, Number(value));
    else if (name !== "story") rest.append(name, value);
  }
  return { place: { story, step }, rest: rest.toString() };
}

/** "story=peshawar-to-moscow&step=3"; the first step is left out. */
export function storyPlaceOut({ story, step }: StoryPlace): string {
  return `story=${encodeURIComponent(story)}${step === 1 ? "" : `&step=${step}`}`;
}

export function samePlace(a: StoryPlace | null, b: StoryPlace | null): boolean {
  return a?.story === b?.story && a?.step === b?.step;
}
