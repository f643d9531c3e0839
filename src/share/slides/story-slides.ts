import { makeSlide } from "./make-slide";
import type { Slide } from "./pptx";
import type { FigureInks } from "../figure/layout/inks";
import type { FigureOrder } from "../figure/make-figure";
import { plainCaption } from "../story/caption";
import { seenIn, sessionOfStep } from "../story/session-of-step";
import type { Story } from "../story/story";
import { stepTitle } from "../story/story-title";
import type { Session } from "../../session/Session.svelte";

interface StoryOrder extends Pick<FigureOrder, "options" | "page" | "read" | "draw" | "signal"> {
  inks: FigureInks;
}

/** A slide a step, one after the other, each told before it is made. Rejects as makeSlide does. */
export async function storySlides(
  session: Session,
  story: Story,
  order: StoryOrder,
  tell: (at: number, of: number) => void,
): Promise<Slide[]> {
  const { steps } = story;
  const slides: Slide[] = [];
  for (const [at, step] of steps.entries()) {
    tell(at + 1, steps.length);
    const options = { ...order.options, notes: "", title: stepTitle(story, at + 1) };
    const said = { caption: plainCaption(step.caption), spoken: step.notes };
    const shown = sessionOfStep(session, step);
    await shown.rowSearch.ready(shown.view.filters);
    slides.push(await makeSlide(shown, { ...order, ...said, ...seenIn(step), options }));
  }
  return slides;
}
