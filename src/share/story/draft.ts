import { LIMITS, type Step, type Story } from "./story";

/** A step on the desk: a name of its own keeps it the same while it is moved and rewritten. */
export interface DraftStep extends Step {
  key: number;
}

/** A story that is being written. */
export interface Draft extends Story {
  steps: readonly DraftStep[];
}

export function draftOf(story: Story): Draft {
  return { ...story, steps: story.steps.map((step, key) => ({ ...step, key })) };
}

export function storyOf({ title, data, steps }: Draft): Story {
  return {
    title,
    data,
    steps: steps.map(({ view, caption, notes, frame }) => ({ view, caption, notes, frame })),
  };
}

export function isFull({ steps }: Story): boolean {
  return steps.length >= LIMITS.steps;
}

/** With a step after the one named, or at the end; unchanged when it is full. The new step has the highest key. */
export function addStep(draft: Draft, step: Step, after: number | null = null): Draft {
  if (isFull(draft)) return draft;
  const at = draft.steps.findIndex(({ key }) => key === after);
  const key = 1 + Math.max(-1, ...draft.steps.map((one) => one.key));
  const place = at < 0 ? draft.steps.length : at + 1;
  return { ...draft, steps: draft.steps.toSpliced(place, 0, { ...step, key }) };
}

export function changeStep(draft: Draft, key: number, patch: Partial<Step>): Draft {
  return { ...draft, steps: draft.steps.map((step) => (step.key === key ? { ...step, ...patch } : step)) };
}

export function removeStep(draft: Draft, key: number): Draft {
  return { ...draft, steps: draft.steps.filter((step) => step.key !== key) };
}

/** Where a step is that is let go in a gap between the others: 0 is before the first of all. */
export function placeInGap({ steps }: Draft, key: number, gap: number): number {
  const from = steps.findIndex((step) => step.key === key);
  return gap > from ? gap - 1 : gap;
}

/** With a step at another place, counted from 0 among all; the same draft where it stays. */
export function moveStep(draft: Draft, key: number, to: number): Draft {
  const from = draft.steps.findIndex((step) => step.key === key);
  const place = Math.min(Math.max(to, 0), draft.steps.length - 1);
  if (from < 0 || from === place) return draft;
  const rest = draft.steps.toSpliced(from, 1);
  return { ...draft, steps: rest.toSpliced(place, 0, draft.steps[from]!) };
}
