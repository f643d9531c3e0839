import { changesSince } from "../../session/change-notice";
import { checkView } from "../../session/check-view";
import type { Pin } from "../../model/pin";
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
  return [
    ...decoded.notices,
    ...checked.notices,
    ...otherData(decoded.pin, session),
    ...changesSince(decoded.made, session),
  ];
}

/** A frame keeps the data it was opened on; parameters that are pinned to others are told so. */
function otherData(pin: Pin | null, { data }: Session): string[] {
  const { fingerprint } = data.manifest;
  const asked = pin?.shows === "today" ? (data.edition?.today ?? fingerprint) : pin?.fingerprint;
  if (asked === undefined || asked === fingerprint) return [];
  const [other, own] = [asked, fingerprint].map((one) => one.slice(0, 4));
  return [`The view is pinned to data ${other}; this frame was opened on ${own} and shows those.`];
}
