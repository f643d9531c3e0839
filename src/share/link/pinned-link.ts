import { viewLink } from "./links";
import { pinOf } from "./pin-of";
import { madeOf } from "../../session/change-notice";
import type { Session } from "../../session/Session.svelte";

/** The address of a view and of the very data it shows: what a citation or a saved file refers to. */
export function pinnedLink(session: Session, page: string): string {
  const made = madeOf(session.data.manifest.fingerprint, session.totals);
  return viewLink(page, session.view.snapshot, "", made, pinOf(session.data));
}
