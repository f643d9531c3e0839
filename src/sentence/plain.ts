import { sessionSentence } from "./session-sentence";
import type { Session } from "../session/Session.svelte";

/** The view sentence as plain text. */
export function plainSentence(session: Session): string {
  return sessionSentence(session).plain;
}
