import { pinnedLink } from "./link/pinned-link";
import { plainSentence } from "../sentence/plain";
import type { Session } from "../session/Session.svelte";

/**
 * What a view shows, of which data, and its address, in one paragraph. `page`: the page's own address; null where no
 * address can show it, as of somebody's file.
 */
export function aboutView(session: Session, page: string | null): string {
  const { atlas, manifest } = session.data;
  const about = `Event Atlas, ${atlas.title}: ${plainSentence(session)} Data ${manifest.fingerprint}.`;
  return page === null ? about : `${about} ${pinnedLink(session, page)}`;
}
