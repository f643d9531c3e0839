import { figurePage } from "./figure-page";
import type { FigureOrder } from "../figure/make-figure";
import { plainCaption } from "../story/caption";
import { seenIn, sessionOfStep } from "../story/session-of-step";
import type { Story } from "../story/story";
import { stepTitle } from "../story/story-title";
import type { Session } from "../../session/Session.svelte";

/** A sheet a step, its caption as the figure's note, each told before it is made. Rejects as figurePage does. */
export async function storyPages(
  session: Session,
  story: Story,
  order: Omit<FigureOrder, "size" | "pixelRatio">,
  tell: (at: number, of: number) => void,
): Promise<string[]> {
  const { steps } = story;
  const pages: string[] = [];
  for (const [at, step] of steps.entries()) {
    tell(at + 1, steps.length);
    const options = {
      ...order.options,
      title: stepTitle(story, at + 1),
      notes: plainCaption(step.caption),
    };
    const shown = sessionOfStep(session, step);
    await shown.rowSearch.ready(shown.view.filters);
    pages.push(await figurePage(shown, { ...order, ...seenIn(step), options }));
  }
  return pages;
}
