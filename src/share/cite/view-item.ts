import type { CslItem } from "./csl-item";
import { fileName } from "../file-name";
import { pinnedLink } from "../link/pinned-link";
import { edtfWords } from "../../model/edtf-words";
import { plainSentence } from "../../sentence/plain";
import type { Session } from "../../session/Session.svelte";
import { windowWords } from "../../session/window-words";

/** The view itself as it is cited: what it shows, its address with the very data, and the day it was seen. Of
 * somebody's file the address is that of Event Atlas alone. */
export function viewItem(session: Session, page: string, now: Date): CslItem {
  const { data, view, window } = session;
  const { fingerprint, dataDate } = data.manifest;
  return {
    id: `event-atlas-${fileName(session, String(session.visible.count)).replaceAll(/[^a-z0-9]+/g, "-")}`,
    type: "webpage",
    title: `Event Atlas: ${data.atlas.title}, ${windowWords(window, view.mode)}`,
    accessed: { "date-parts": [[now.getFullYear(), now.getMonth() + 1, now.getDate()]] },
    language: "en",
    URL: data.rows ? new URL("./", page).href : pinnedLink(session, page),
    version: fingerprint,
    abstract: plainSentence(session),
    annote: data.rows
      ? `Made with Event Atlas from the file ${data.atlas.title}, which is not at that address.`
      : `Its newest document was published: ${edtfWords(dataDate)}.`,
  };
}
