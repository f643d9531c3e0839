import type { CslItem } from "./csl-item";
import { fileName } from "../file-name";
import { viewLink } from "../link/links";
import { edtfWords } from "../../model/edtf-words";
import { plainSentence } from "../../sentence/plain";
import { madeOf } from "../../session/change-notice";
import type { Session } from "../../session/Session.svelte";
import { windowWords } from "../../session/window-words";

/** The view itself as it is cited: what it shows, its address, the data it shows and the day it was seen. */
export function viewItem(session: Session, page: string, now: Date): CslItem {
  const { data, view, window } = session;
  const { fingerprint, dataDate } = data.manifest;
  const made = madeOf(fingerprint, session.totals);
  return {
    id: `event-atlas-${fileName(session, String(session.visible.count)).replaceAll(/[^a-z0-9]+/g, "-")}`,
    type: "webpage",
    title: `Event Atlas: ${data.atlas.title}, ${windowWords(window, view.mode)}`,
    accessed: { "date-parts": [[now.getFullYear(), now.getMonth() + 1, now.getDate()]] },
    language: "en",
    URL: viewLink(page, view.snapshot, "", made),
    version: fingerprint,
    abstract: plainSentence(session),
    annote: `Its newest document was published: ${edtfWords(dataDate)}.`,
  };
}
