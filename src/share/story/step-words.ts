import { captionStart } from "./caption";
import type { Step } from "./story";
import { OPEN_END, OPEN_START } from "../../model/day";
import { windowWords } from "../../session/window-words";
import { decodeView } from "../../view/codec";

/** What a step is called in a list: the first words of its caption, or its window. */
export function stepName(step: Pick<Step, "view" | "caption">): string {
  return captionStart(step.caption) || `No caption yet, ${stepWindow(step)}`;
}

/** The window of a step's view in words. */
function stepWindow({ view: query }: Pick<Step, "view">): string {
  const { view } = decodeView(query);
  const from = view.mode === "cumulative" ? OPEN_START : (view.from ?? OPEN_START);
  return windowWords({ from, to: view.to ?? OPEN_END }, view.mode);
}
