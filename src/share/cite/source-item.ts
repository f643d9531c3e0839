import type { CslItem } from "./csl-item";
import { publishedDate } from "./published";
import type { AtlasDocument } from "../../model/schema";

/** A document as it is cited: its author, publisher and day only where they are known. */
export function sourceItem(document: AtlasDocument): CslItem {
  const issued = publishedDate(document.published.edtf);
  const isCertain = issued !== null && "date-parts" in issued;
  const notes = [isCertain ? "" : `Date ${document.published.basis}`, document.note ?? ""].filter(Boolean);
  return {
    id: document.id,
    type: "document",
    title: document.title,
    ...(document.author === null ? {} : { author: [{ literal: document.author }] }),
    ...(document.publisher === null ? {} : { publisher: document.publisher }),
    ...(issued === null ? {} : { issued }),
    language: document.language,
    ...(notes.length === 0 ? {} : { annote: notes.join(" ") }),
  };
}
