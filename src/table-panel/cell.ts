import { isHarm } from "./columns";
import { EVENT_TYPE } from "../model/event-type";
import type { HarmMeasure } from "../model/measure";
import { placeName } from "../model/place-name";
import type { AtlasEvent } from "../model/schema";
import { ROLE_WORDS } from "../model/vocabulary";
import { boundsWords, countWords, dateDoubt, dateShort } from "../model/words";
import type { Session } from "../session/Session.svelte";
import { valueName } from "../session/value-name";
import { EXPECTS } from "../table/event-table";
import { valuesOf } from "../table/group";
import type { Column } from "../view/view";

/** What cells are written from. */
export type Source = Pick<Session, "table" | "index" | "eventAt"> & {
  data: { atlas: Pick<Session["atlas"], "names" | "focus"> };
};

/** A cell's words: what it says, what it adds in smaller type, and whether it says that something is not known. */
export interface Cell {
  main: string;
  more: string;
  unknown: boolean;
}

const said = (main: string, more = ""): Cell => ({ main, more, unknown: false });
const notSaid = (main: string): Cell => ({ main, more: "", unknown: true });

/** The words of a row in a column; empty where nothing is to be said. */
export function cellOf(source: Source, row: number, column: Column): Cell {
  const event = source.eventAt(row);
  if (isHarm(column)) return numberCell(event, column);
  switch (column) {
    case "date":
      return said(dateShort(event.date), dateDoubt(event.date));
    case "title":
      return said(event.title);
    case "reports":
      return said(countWords(event.reports.length));
    case "type":
      return said(EVENT_TYPE[event.type].label, event.subtype.replaceAll("-", " "));
    case "place":
      return event.place ? said(placeName(event.place)) : notSaid("no place");
    case "actor":
      return said(partiesWords(event, source));
    case "precision":
      return event.place ? namesOf(source, row, column) : said("");
    case "doer":
      return event.type === "attack" || valuesOf(source.table, column, row)[0] !== ""
        ? namesOf(source, row, column)
        : said("");
    default:
      return namesOf(source, row, column);
  }
}

/** The names of a row's values in a dimension. */
function namesOf(
  source: Source,
  row: number,
  column: "precision" | "doer" | "status" | "grade" | "admin1" | "country",
): Cell {
  const values = valuesOf(source.table, column, row);
  const words = values.map((value) => valueName(source, column, value)).join("; ");
  if (values[0] !== "") return said(words);
  return column === "doer" ? notSaid("not attributed") : said("");
}

function numberCell(event: AtlasEvent, measure: HarmMeasure): Cell {
  const number = event[measure];
  if (number === null) return event.type === EXPECTS[measure] ? notSaid("not given") : said("");
  const { low, best, high } = number;
  const isBounded = low !== null || high !== null;
  const isApart = best !== null && isBounded && best !== low && best !== high;
  return said(boundsWords(number), isApart ? `best ${countWords(best)}` : "");
}

/** "ISIS-K, perpetrator and claims it; civilians, victim": an actor with two roles once. */
function partiesWords(event: AtlasEvent, { index }: Source): string {
  const roles = new Map<string, Set<string>>();
  for (const { id, role } of event.actors) roles.set(id, (roles.get(id) ?? new Set()).add(ROLE_WORDS[role]));
  return [...roles]
    .map(([id, words]) => `${index.actors.get(id)?.name ?? id}, ${[...words].join(" and ")}`)
    .join("; ");
}

/** A cell on one line: "Aug 2021, day not given". */
export function cellLine({ main, more }: Cell): string {
  return more === "" ? main : `${main}, ${more}`;
}
