import { mappedDates } from "./mapped-dates";
import { typeOfWords } from "./type-words";
import { degreesOf } from "../cells/degrees";
import { missingBy } from "../cells/missing";
import { ownCopy } from "../cells/own-copy";
import { peopleOf, putBounds, putExact, putWrittenBounds } from "../cells/put-count";
import { pairOf } from "../cells/pair-of";
import { putPlace } from "../cells/put-place";
import { textOf } from "../cells/text-of";
import { addParties, addSources, nameOf, subtypeOf } from "../put-names";
import { NOWHERE_NEVER, type Remark, type RowReader } from "../reader";
import type { EventType } from "../../../model/event-type";
import type { RowSlot, SlotCount } from "../../../table/row-slot";
import type { Field, Mapping } from "../plan";
import type { Cell } from "../row-source";

type Cells = readonly Cell[];

/** As many different names of types are remembered. */
const MOST_TYPES = 5000;

/** What the format says of features beyond their columns. */
export interface Features {
  /** An empty end is open, and not the start. */
  openEnds: boolean;
  /** Column of the geometry's type; -1 without one. */
  shape: number;
}

const UNREADABLE_PLACE = "its coordinates cannot be read; it was left unplaced";
const MIDDLE = "it is a line, an area or several points; its middle was taken for its place";
const PLAIN: Features = { openEnds: false, shape: -1 };

/**
 * Reads a file as a mapping says. A row that gives neither a date nor coordinates is rejected; whatever else cannot be
 * read is left out with a remark. One number of people alone is exact; with others beside it, it is the best of them.
 */
export function mappedReader(mapping: Mapping, { openEnds, shape }: Features = PLAIN): RowReader {
  const { columns, decimal, swapped } = mapping;
  const missing = missingBy(mapping.missing);
  const at = (field: Field) => columns[field] ?? -1;
  const putDate = mappedDates(mapping, missing, openEnds);
  const types = new Map<string, EventType>();
  const place = { lat: at(swapped ? "lon" : "lat"), lon: at(swapped ? "lat" : "lon") };

  function typeOf(type: string, subtype: string): EventType {
    const text = subtypeOf(type, subtype);
    const known = types.get(text);
    if (known !== undefined) return known;
    const found = typeOfWords(type) ?? typeOfWords(subtype) ?? mapping.type;
    if (types.size < MOST_TYPES) types.set(ownCopy(text), found);
    return found;
  }

  function putPair(cell: Cell | undefined, slot: RowSlot, remark: Remark): void {
    const pair = pairOf(cell);
    if (!pair) return missing(textOf(cell)) ? undefined : remark(UNREADABLE_PLACE);
    const [lat, lon] = swapped ? [pair.lon, pair.lat] : [pair.lat, pair.lon];
    putPlace(slot, lat, lon, pair.isMiddle ? "district" : "site", remark);
    if (pair.isMiddle && slot.precision !== "none") remark(MIDDLE);
  }

  function putCoordinates(cells: Cells, slot: RowSlot, remark: Remark): void {
    if (place.lat === place.lon) {
      return putPair(cells[place.lat], slot, remark);
    }
    const [lat, lon] = [cells[place.lat], cells[place.lon]];
    putPlace(slot, degreesOf(lat, decimal), degreesOf(lon, decimal), "site", remark);
    if (slot.precision !== "none" && shape >= 0 && textOf(cells[shape]) !== "Point") {
      slot.precision = "district";
      remark(MIDDLE);
    }
    const isGiven = !missing(textOf(lat)) && !missing(textOf(lon));
    if (
      slot.precision === "none" &&
      isGiven &&
      Number.isNaN(degreesOf(lat, decimal) + degreesOf(lon, decimal))
    )
      remark(UNREADABLE_PLACE);
  }

  function people(cells: Cells, field: Field, what: string, remark: Remark): number {
    return peopleOf(cells[at(field)], what, decimal, remark, missing);
  }

  function putKilled(cells: Cells, count: SlotCount, remark: Remark): void {
    const bounds = columns.killedLow !== undefined || columns.killedHigh !== undefined;
    if (!bounds && putWrittenBounds(count, cells[at("killed")])) return;
    const best = people(cells, "killed", "killed", remark);
    if (!bounds) return putExact(count, best, "killed", remark);
    const [low, high] = [
      people(cells, "killedLow", "killed", remark),
      people(cells, "killedHigh", "killed", remark),
    ];
    putBounds(count, low, best, high, "killed", remark);
  }

  function putWounded(cells: Cells, count: SlotCount, remark: Remark): void {
    if (putWrittenBounds(count, cells[at("wounded")])) return;
    putExact(count, people(cells, "wounded", "wounded", remark), "wounded", remark);
  }

  return {
    fill(cells, slot, remark) {
      putCoordinates(cells, slot, remark);
      const isPlaced = slot.precision !== "none";
      if (!putDate(cells, slot, remark) && !isPlaced) return NOWHERE_NEVER;
      const [type, subtype] = [nameOf(cells[at("type")], missing), nameOf(cells[at("subtype")], missing)];
      slot.key = nameOf(cells[at("key")], missing);
      slot.type = typeOf(type, subtype);
      slot.subtype = subtypeOf(type, subtype);
      slot.place = nameOf(cells[at("place")], missing);
      slot.admin1 = nameOf(cells[at("admin1")], missing);
      slot.country = nameOf(cells[at("country")], missing);
      const doer = columns.actor2 === undefined || slot.type !== "attack" ? "party" : "perpetrator";
      addParties(slot, cells[at("actor1")], doer);
      addParties(slot, cells[at("actor2")], doer === "party" ? "party" : "target");
      addSources(slot, cells[at("source")], missing);
      putKilled(cells, slot.killed, remark);
      putWounded(cells, slot.wounded, remark);
      return null;
    },
  };
}
