import { OWN_STORY, type StoryPlace } from "./story-place";

/** Which story is being played over the reader's own view, and at which step; null: none. */
export class Playing {
  place = $state.raw<StoryPlace | null>(null);

  start(story: string = OWN_STORY, step = 1): void {
    this.place = { story, step };
  }

  go(step: number): void {
    if (this.place && this.place.step !== step) this.place = { ...this.place, step };
  }

  end(): void {
    this.place = null;
  }
}
