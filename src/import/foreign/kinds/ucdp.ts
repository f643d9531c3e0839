import { columnsOf } from "../columns-of";
import { isMissing } from "../cells/missing";
import { putBounds, peopleOf } from "../cells/put-count";
import { dateReader, putSpan } from "../cells/put-days";
import { putWhere, withoutDate } from "../cells/put-where";
import { putMonth, putYear } from "../cells/read-date";
import { textOf } from "../cells/text-of";
import { addParty, addSource, nameOf } from "../put-names";
import type { Remark, RowReader } from "../reader";
import { dateParts } from "../../../model/day";
import type { PlacePrecision } from "../../../model/precision";
import type { RowSlot } from "../../../table/row-slot";
import type { DateOrder } from "../plan";
import type { Cell } from "../row-source";

type Cells = readonly Cell[];

const VIOLENCE: Readonly<Record<string, string>> = {
  "1": "State-based violence",
  "2": "Non-state violence",
  "3": "One-sided violence",
};
const PLACES: Readonly<Record<string, PlacePrecision>> = {
  "1": "city",
  "2": "district",
  "3": "district",
  "4": "province",
  "5": "region",
  "6": "country",
  "7": "region",
};

/** Where the columns are, in versions 5 to 25. */
function columns(head: readonly string[]) {
  const at = columnsOf(head);
  return {
    key: at("id", "event_id"),
    violence: at("type_of_violence", "type_of_vi"),
    sideA: at("side_a"),
    sideB: at("side_b"),
    office: at("source_office", "source_off"),
    article: at("source_article", "source_art"),
    wherePrec: at("where_prec"),
    place: at("where_coordinates", "where_coor"),
    admin1: at("adm_1"),
    country: at("country"),
    lat: at("latitude", "geometry_lat"),
    lon: at("longitude", "geometry_lon"),
    datePrec: at("date_prec"),
    start: at("date_start"),
    end: at("date_end"),
    year: at("year"),
    low: at("low", "low_est"),
    best: at("best", "best_est"),
    high: at("high", "high_est"),
  };
}

/**
 * Reads UCDP GED: an event lasts from `date_start` to `date_end`, which span what `date_prec` leaves open; without an
 * end the precision says how long. `low`, `best` and `high` are taken as they are: all are closed, 0 is none. In
 * one-sided violence side A kills civilians, otherwise both sides are parties.
 */
export function ucdpReader(head: readonly string[], order: DateOrder): RowReader {
  const at = columns(head);
  const readDate = dateReader(order);
  const [start, end] = [
    { start: 0, end: 0 },
    { start: 0, end: 0 },
  ];

  function putDate(cells: Cells, slot: RowSlot, remark: Remark): boolean {
    const first = readDate(cells[at.start], start) === "read";
    const last = readDate(cells[at.end], end) === "read";
    if (!first && !last) {
      if (!putYear(Number(textOf(cells[at.year])), start)) return false;
      remark("its dates cannot be read; its year was taken");
    } else if (!first) return putAlone(end, "", slot, remark);
    else if (!last) return putAlone(start, textOf(cells[at.datePrec]), slot, remark);
    putSpan(slot, start.start, first ? end.end : start.end, remark);
    return true;
  }

  function putAlone(one: typeof start, precision: string, slot: RowSlot, remark: Remark): boolean {
    const { year, month } = dateParts(one.start);
    if (precision === "3") [one.start, one.end] = [one.start - 3, one.end + 3];
    if (precision === "4") putMonth(year, month, one);
    if (precision === "5") putYear(year, one);
    putSpan(slot, one.start, one.end, remark);
    return true;
  }

  function putPeople(cells: Cells, slot: RowSlot, remark: Remark): void {
    const [low, best, high] = [at.low, at.best, at.high].map((column) =>
      peopleOf(cells[column], "killed", ".", remark, isMissing),
    );
    putBounds(slot.killed, low!, best!, high!, "killed", remark);
  }

  return {
    fill(cells, slot, remark) {
      const violence = textOf(cells[at.violence]);
      slot.key = nameOf(cells[at.key]);
      slot.type = "attack";
      slot.subtype = VIOLENCE[violence] ?? "";
      putWhere(slot, cells, at, PLACES[textOf(cells[at.wherePrec])] ?? "city", remark);
      const why = putDate(cells, slot, remark) ? null : withoutDate(slot, remark);
      if (why !== null) return why;
      addParty(slot, nameOf(cells[at.sideA]), violence === "3" ? "perpetrator" : "party");
      addParty(slot, nameOf(cells[at.sideB]), violence === "3" ? "victim" : "party");
      addOffices(slot, cells[at.office], cells[at.article]);
      putPeople(cells, slot, remark);
      return null;
    },
  };
}

const QUOTED = /"(?:[^"]|"")*"|[^;"]+/g;
/** Signs of a list of sources that are looked at. */
const LONGEST = 20_000;
/** More sources of one event are all in the file's row. */
const MOST = 30;

/** The newspapers and agencies: `source_office`, or the first part of each of `source_article`. */
function addOffices(slot: RowSlot, office: Cell | undefined, article: Cell | undefined): void {
  const given = (cell: Cell | undefined) => (nameOf(cell) === "" ? "" : textOf(cell).slice(0, LONGEST));
  const offices = given(office);
  const text = offices || given(article);
  for (const part of text.match(QUOTED) ?? []) {
    const words = part.replaceAll('"', "").trim();
    const name = offices ? words : words.split(",")[0]!.trim();
    if (name.length <= 80 && slot.sources.length < MOST) addSource(slot, nameOf(name));
  }
}
