import type { Mark } from "./mark";
import type { Row } from "../../table/rows";
import { EVENT_TYPE } from "../../model/event-type";
import { isolated } from "../../model/isolated";
import type { AtlasEvent } from "../../model/schema";
import { boundsLabel, countWords, counted, dateShort } from "../../model/words";
import type { PeopleSum } from "../../table/sums";

/** What a mark says: a label's two lines, and one short line for small maps. */
export interface MarkWords {
  /** Of the place. */
  name: string;
  title: string;
  detail: string;
  short: string;
}

type EventAt = (row: number) => AtlasEvent;

/** Words for a mark: every number with what it counts, the killed with the attacks they died in. O(rows). */
export function markWords(mark: Mark, nameOf: (place: string) => string, eventAt: EventAt): MarkWords {
  const name = isolated(nameOf(mark.place));
  const short = mark.killed.known > 0 ? `${name} ${sumLabel(mark.killed)}` : name;
  const [only] = mark.rows;
  if (mark.rows.length === 1 && only) {
    return { name, title: name, detail: detailOf(eventAt(only.row), only.certain), short };
  }
  const where = isNear(mark, nameOf, eventAt) ? `${name} and near` : name;
  const deciding = mark.possible ? mark.rows : mark.rows.filter(({ certain }) => certain);
  const attacks = deciding.filter(({ row }) => eventAt(row).type === "attack");
  const all = mark.rows.length;
  const areAttacks = attacks.length === all;
  const counts = attacks.length > 0 && !areAttacks ? `${counted(attacks.length, "attack")}: ` : "";
  const number = attacks.length > 0 ? `${killedLabel(mark.killed)}, ` : "";
  const years = yearsOf(attacks.length > 0 ? attacks : mark.rows, eventAt);
  return {
    name,
    title: `${where}, ${counted(all, areAttacks ? "attack" : "event")}`,
    detail: withPossible(`${counts}${number}${years}`, mark),
    short,
  };
}

/** Whether it stands for places that its name does not name: a province holds what is in it. */
function isNear(mark: Mark, nameOf: (place: string) => string, eventAt: EventAt): boolean {
  const name = nameOf(mark.place);
  if (mark.places.every((place) => nameOf(place) === name)) return false;
  return !mark.rows.some(({ row }) => {
    const { place } = eventAt(row);
    return place?.id === mark.place && place.precision === "province";
  });
}

/** Words for one event drawn apart from the others of its place. */
export function eventWords(event: AtlasEvent, certain: boolean): Pick<MarkWords, "title" | "detail"> {
  return { title: event.title, detail: detailOf(event, certain) };
}

/** "≥272 killed", "number not given", or with the attacks that give none: "≥272 killed +2 n/k". */
function killedLabel(sum: PeopleSum): string {
  if (sum.known === 0) return "number not given";
  return `${sumLabel(sum)} killed${sum.unknown > 0 ? ` +${countWords(sum.unknown)} n/k` : ""}`;
}

/** "≥272", "90–99". */
function sumLabel(sum: PeopleSum): string {
  return boundsLabel(
    sum.known === 0 ? null : { low: sum.low, best: sum.best, high: sum.open ? null : sum.high },
  );
}

function detailOf(event: AtlasEvent, certain: boolean): string {
  const date = dateShort(event.date);
  const what =
    event.type !== "attack"
      ? EVENT_TYPE[event.type].label.toLowerCase()
      : event.killed
        ? `${boundsLabel(event.killed)} killed`
        : "number not given";
  return `${what}, ${date}${certain ? "" : ", possibly"}`;
}

function withPossible(text: string, mark: Mark): string {
  if (mark.possible) return `${text}, possibly`;
  return mark.possibleCount > 0 ? `${text}; ${countWords(mark.possibleCount)} of the events possibly` : text;
}

/** "2021", "2021–2024", "by 2021": the years the events name. */
function yearsOf(rows: readonly Row[], eventAt: EventAt): string {
  const years = rows.flatMap(({ row }) => {
    const { start, end } = eventAt(row).date;
    return [start, end].filter((day) => day !== null).map((day) => Number(day.slice(0, 4)));
  });
  if (years.length === 0) return "no date";
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (rows.every(({ row }) => eventAt(row).date.start === null)) return `by ${last}`;
  return first === last ? String(first) : `${first}–${last}`;
}
