import { changesSince } from "../../session/change-notice";
import { checkView } from "../../session/check-view";
import type { Session } from "../../session/Session.svelte";
import { decodeView } from "../../view/codec";

/**
 * Shows what an address with these parameters would show; the theme stays as it is where none is named. Answers in plain
 * words what was not understood or is not in the data; the rest counts.
 */
export function showParameters(session: Session, parameters: Readonly<Record<string, string>>): string[] {
  const decoded = decodeView(new URLSearchParams(Object.entries(parameters)).toString());
  const checked = checkView(decoded.view, session.index, session.table);
  const theme = "theme" in parameters ? checked.view.theme : session.view.theme;
  session.view.set({ ...checked.view, theme });
  return [...decoded.notices, ...checked.notices, ...changesSince(decoded.made, session)];
}
