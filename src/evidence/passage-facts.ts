import { edtfWords } from "../model/edtf-words";
import { HARM_MEASURES } from "../model/measure";
import type { AtlasPlace, AtlasReport } from "../model/schema";
import { STATUS_WORDS } from "../model/vocabulary";
import { boundsWords, dateShort } from "../model/words";

/** What a date is the date of; an occurrence needs no word. */
const DATED = { occurrence: "", claim: "claimed ", report: "reported ", publication: "published " };

/** What a passage was coded with, a few words each: status, date and what it is of, place, numbers. */
export function factsOf(
  { status, date, place, ...report }: AtlasReport,
  places: ReadonlyMap<string, Pick<AtlasPlace, "name">>,
): string[] {
  const facts = [STATUS_WORDS[status]];
  if (date) facts.push(`${DATED[date.of]}${edtfWords(date.edtf, dateShort)}`);
  if (place !== undefined) facts.push(places.get(place)?.name ?? place);
  for (const measure of HARM_MEASURES) {
    const number = report[measure];
    if (number) facts.push(`${boundsWords(number)} ${measure}`);
  }
  return facts;
}
