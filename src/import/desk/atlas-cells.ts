import type { FileCell, FilePart } from "../../table/opened-file";
import { EVENT_TYPE } from "../../model/event-type";
import type { Atlas, EventNumber } from "../../model/schema";
import { counted, dateLong } from "../../model/words";

/** What an atlas says of one of its events, counted from 1, as a row of a file would. */
export function atlasCells({ events }: Atlas): NonNullable<FilePart["cells"]> {
  return (row) => {
    const event = events[row - 1];
    if (!event) return Promise.reject(new Error(`There is no event number ${row}.`));
    const cells: [column: string, text: string | null][] = [
      ["Event", event.title],
      ["Kind", `${EVENT_TYPE[event.type].label}: ${event.subtype}`],
      ["Date", dateLong(event.date)],
      ["Place", event.place?.name ?? null],
      ...(["killed", "wounded", "arrested"] as const).map((measure): [string, string | null] => [
        measure.charAt(0).toUpperCase() + measure.slice(1),
        wordsOf(event[measure]),
      ]),
      ["Told by", counted(event.reports.length, "report")],
    ];
    return Promise.resolve(cells.map(([column, text]): FileCell => ({ column, text })));
  };
}

function wordsOf(number: EventNumber | null): string | null {
  return number ? number.words : null;
}
