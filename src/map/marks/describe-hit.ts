import { markWords } from "./mark-words";
import { rollUp } from "./roll-up";
import type { Hit } from "./pick-mark";
import { placeName } from "../../model/place-name";
import { PRECISION_WORDS, isPoint } from "../../model/precision";
import type { AtlasEvent } from "../../model/schema";
import { boundsWords, countWords, dateShort } from "../../model/words";

/** What a mark or event is, in lines: title, date and place, killed. */
export function describeHit(
  hit: Hit,
  nameOf: (place: string) => string,
  eventAt: (row: number) => AtlasEvent,
): string[] {
  if (!hit.row) {
    const { title, detail } = markWords(hit.mark, nameOf, eventAt);
    const events = hit.mark.rows.map(({ row }) => eventAt(row));
    const vague = events.filter(({ place }) => place !== null && !isPoint(place.precision));
    return [title, detail, ...rollUp(vague).map(({ words }) => words), "Select to see each"];
  }
  const event = eventAt(hit.row.row);
  const doubt = hit.row.certain ? "" : ", possibly in the time shown";
  const where = event.place ? `${placeName(event.place)}, ${PRECISION_WORDS[event.place.precision]}` : "";
  const more = (hit.here?.count ?? 1) - 1;
  const expectsNumber = event.type === "attack" || event.killed;
  return [
    event.title,
    `${dateShort(event.date)}${doubt}`,
    ...(where ? [where] : []),
    ...(expectsNumber ? [`Killed: ${boundsWords(event.killed)}`] : []),
    ...(more > 0 ? [`and ${countWords(more)} more here`] : []),
  ];
}
