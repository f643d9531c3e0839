import { pinnedLink } from "./link/pinned-link";
import { plainSentence } from "../sentence/plain";
import type { Session } from "../session/Session.svelte";

/** What a view shows, of which data, and its address, in one paragraph. `page`: the page's own address. */
export function aboutView(session: Session, page: string): string {
  const { atlas, manifest } = session.data;
  const link = pinnedLink(session, page);
  return `Event Atlas, ${atlas.title}: ${plainSentence(session)} Data ${manifest.fingerprint}. ${link}`;
}
