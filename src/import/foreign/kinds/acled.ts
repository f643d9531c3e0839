import { acledKind, type AcledKind } from "./acled-type";
import { columnsOf } from "../columns-of";
import { isMissing } from "../cells/missing";
import { ownCopy } from "../cells/own-copy";
import { putBounds, peopleOf } from "../cells/put-count";
import { dateReader, putSpan } from "../cells/put-days";
import { putWhere, withoutDate } from "../cells/put-where";
import { putMonth, putYear } from "../cells/read-date";
import { textOf } from "../cells/text-of";
import { addParties, addParty, addSources, nameOf, subtypeOf } from "../put-names";
import type { Remark, RowReader } from "../reader";
import { dateParts } from "../../../model/day";
import type { PlacePrecision } from "../../../model/precision";
import type { Role } from "../../../model/schema";
import type { RowSlot } from "../../../table/row-slot";
import type { DateOrder } from "../plan";
import type { Cell } from "../row-source";

type Cells = readonly Cell[];

/** As many are remembered: the codebook has seven types, the files of years a few more. */
const MOST_TYPES = 100;
const PLACES: Readonly<Record<string, PlacePrecision>> = { "1": "city", "2": "district", "3": "province" };

/** Where the columns are; names before 2019 and those that shapefiles cut to ten characters too. */
function columns(head: readonly string[]) {
  const at = columnsOf(head);
  return {
    key: at("event_id_cnty", "event_id_c", "data_id"),
    date: at("event_date"),
    year: at("year"),
    time: at("time_precision", "time_preci"),
    type: at("event_type"),
    subtype: at("sub_event_type", "sub_event_", "sub_event"),
    actors: [at("actor1"), at("actor2")] as const,
    with: [
      at("assoc_actor_1", "ally_actor_1", "associated_actor_1", "assoc_acto", "ally_actor"),
      at("assoc_actor_2", "ally_actor_2", "associated_actor_2", "assoc_ac_1", "ally_act_1"),
    ] as const,
    country: at("country"),
    admin1: at("admin1"),
    place: at("location"),
    lat: at("latitude", "geometry_lat"),
    lon: at("longitude", "geometry_lon"),
    geo: at("geo_precision", "geo_precis"),
    source: at("source"),
    killed: at("fatalities"),
  };
}

/**
 * Reads ACLED exports. `event_date` is the date; `timestamp`, the time of upload, never is. `time_precision` 1 is the
 * day; 2 is a week, of which the codebook gives the middle: three days on either side are taken; 3 is the month.
 * `fatalities` is by the codebook the most conservative of the numbers reported, 0 where none or none known: it is low
 * and best, and the upper end stays open.
 */
export function acledReader(head: readonly string[], order: DateOrder): RowReader {
  const at = columns(head);
  const readDate = dateReader(order);
  const span = { start: 0, end: 0 };
  const kinds = new KindsInWords();

  function putDate(cells: Cells, slot: RowSlot, remark: Remark): boolean {
    const reading = readDate(cells[at.date], span);
    if (reading !== "read") return putYearAlone(cells[at.year], slot, remark);
    const precision = textOf(cells[at.time]);
    if (precision === "2" && span.start === span.end) {
      putSpan(slot, span.start - 3, span.start + 3, remark);
      return true;
    }
    if (precision === "3") {
      const { year, month } = dateParts(span.start);
      putMonth(year, month, span);
    }
    putSpan(slot, span.start, span.end, remark);
    return true;
  }

  function putYearAlone(cell: Cell | undefined, slot: RowSlot, remark: Remark): boolean {
    if (!putYear(Number(textOf(cell)), span)) return false;
    putSpan(slot, span.start, span.end, remark);
    remark("its date cannot be read; its year was taken");
    return true;
  }

  function putActors(cells: Cells, slot: RowSlot, { roles }: AcledKind): void {
    const [first, second] = [nameOf(cells[at.actors[0]]), nameOf(cells[at.actors[1]])];
    addParty(slot, first, roles[0]);
    addParty(slot, second, suffering(roles[1], second));
    addParties(slot, cells[at.with[0]], "party");
    addParties(slot, cells[at.with[1]], "party");
  }

  return {
    fill(cells, slot, remark) {
      const [type, subtype] = [nameOf(cells[at.type]), nameOf(cells[at.subtype])];
      const { kind, words } = kinds.of(type, subtype);
      slot.key = nameOf(cells[at.key]);
      slot.type = kind.type;
      slot.subtype = words;
      putWhere(slot, cells, at, PLACES[textOf(cells[at.geo])] ?? "city", remark);
      const why = putDate(cells, slot, remark) ? null : withoutDate(slot, remark);
      if (why !== null) return why;
      putActors(cells, slot, kind);
      addSources(slot, cells[at.source]);
      const people = peopleOf(cells[at.killed], "killed", ".", remark, isMissing);
      putBounds(slot.killed, people, people, NaN, "killed", remark);
      return null;
    },
  };
}

/** Civilians are victims where an armed group is a target. */
const suffering = (role: Role, name: string): Role =>
  role === "target" && name.startsWith("Civilians") ? "victim" : role;

/** The kinds of a file's types and subtypes, each pair worked out once. */
class KindsInWords {
  private readonly known = new Map<string, Map<string, { kind: AcledKind; words: string }>>();

  of(type: string, subtype: string): { kind: AcledKind; words: string } {
    const found = this.known.get(type)?.get(subtype);
    if (found) return found;
    const made = { kind: acledKind(type, subtype), words: ownCopy(subtypeOf(type, subtype)) };
    const ofType = this.known.get(type) ?? new Map<string, typeof made>();
    if (this.known.size < MOST_TYPES) this.known.set(ownCopy(type), ofType);
    if (ofType.size < MOST_TYPES) ofType.set(ownCopy(subtype), made);
    return made;
  }
}
