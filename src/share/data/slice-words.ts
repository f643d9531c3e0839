import type { Slice } from "../formats/slice";
import { countWords, counted } from "../../model/words";

/** What a file will hold, in words: how many events, how many only possibly in the window, how many without place or date. */
export function sliceWords({ atlas: { events, reports, documents }, possible }: Slice): {
  main: string;
  lines: string[];
} {
  if (events.length === 0) return { main: "No event is in view: there is nothing to save.", lines: [] };
  const certain = events.length - possible.size;
  const unplaced = events.filter(({ place }) => !place || place.lat === null || place.lon === null).length;
  const undated = events.filter(({ date }) => date.start === null && date.end === null).length;
  const doubt =
    `${countWords(certain)} of them ${certain === 1 ? "lies" : "lie"} certainly in the window, ` +
    `${countWords(possible.size)} only possibly; the field “in_window” says which.`;
  const place = unplaced === 0 ? "Each has a place on the map." : lacking(unplaced, "place on the map");
  const date = undated === 0 ? "" : ` ${lacking(undated, "date")}`;
  return {
    main: `${counted(events.length, "event")} in view, told by ${counted(reports.length, "report")} of ${counted(documents.length, "document")}.`,
    lines: [...(possible.size === 0 ? [] : [doubt]), `${place}${date}`],
  };
}

function lacking(count: number, what: string): string {
  return `${countWords(count)} ${count === 1 ? "has" : "have"} no ${what}.`;
}
