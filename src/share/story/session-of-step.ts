import { FILES, filesIn } from "./files-of-step";
import { fitToSize } from "./frame-camera";
import type { StorySize } from "./size";
import type { Step } from "./story";
import { checkView } from "../../session/check-view";
import type { Session } from "../../session/Session.svelte";
import { decodeView } from "../../view/codec";
import type { View } from "../../view/view";
import { ViewState } from "../../view/ViewState.svelte";

const OTHERS: ReadonlySet<string> = new Set([FILES]);

/** The view of a step on a session's data, and what of it is not understood or not there. Total. */
export function viewOfStep(
  session: Pick<Session, "index" | "table" | "data" | "rowSearch">,
  { view }: Pick<Step, "view">,
): { view: View; notices: string[] } {
  const decoded = decodeView(view, OTHERS);
  const checked = checkView(decoded.view, session.index, session.table, session.rowSearch);
  const { dataset, notices } = filesIn(view, session);
  const filters = { ...checked.view.filters, dataset };
  return {
    view: { ...checked.view, filters },
    notices: [...decoded.notices, ...checked.notices, ...notices],
  };
}

/**
 * What a step shows, as a session of its own: its counts, its sentence. With the size of the map that will show it, px,
 * its camera shows there what it showed where it was made.
 */
export function sessionOfStep(session: Session, step: Step, size: StorySize | null = null): Session {
  const { view } = viewOfStep(session, step);
  const camera = view.camera && size ? fitToSize(view.camera, step.frame, size) : view.camera;
  return session.beside(new ViewState({ ...view, camera }));
}

/** The size of the map that a step's camera was set on, px, where it is known: what a picture of it must show whole. */
export function seenIn({ frame }: Step): { seen?: { width: number; height: number } } {
  return frame ? { seen: { width: frame[0], height: frame[1] } } : {};
}
