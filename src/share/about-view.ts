import { viewLink } from "./link/links";
import { plainSentence } from "../sentence/plain";
import { madeOf } from "../session/change-notice";
import type { Session } from "../session/Session.svelte";

/** What a view shows, of which data, and its address, in one paragraph. `page`: the page's own address. */
export function aboutView(session: Session, page: string): string {
  const { atlas, manifest } = session.data;
  const made = madeOf(manifest.fingerprint, session.totals);
  const link = viewLink(page, session.view.snapshot, "", made);
  return `Event Atlas, ${atlas.title}: ${plainSentence(session)} Data ${manifest.fingerprint}. ${link}`;
}
