import { eventDate } from "../model/edtf-words";
import type { AtlasEvent, AtlasReport } from "../model/schema";
import type { AtlasIndex } from "../session/atlas-index";

/** A date, and what it is the date of. */
export interface ReportDate {
  date: AtlasEvent["date"];
  of: string;
}

const NO_DATE: AtlasEvent["date"] = { edtf: "", start: null, end: null, certainty: "uncertain" };

/** The date a report gives; else that of its event; else the day its document was published. */
export function reportDate(
  { date, event, document }: AtlasReport,
  { events, documents }: Pick<AtlasIndex, "events" | "documents">,
): ReportDate {
  const own = date ? eventDate(date.edtf) : null;
  if (date && own) return { date: own, of: date.of };
  const told = event === null ? undefined : events.get(event);
  if (told) return { date: told.date, of: "event" };
  return { date: eventDate(documents.get(document)?.published.edtf ?? "") ?? NO_DATE, of: "publication" };
}
