import type { PackedRows, RowSink } from "./event-rows";
import { packRows } from "./pack-rows";
import { rowCoders } from "./row-coders";
import { countsIn, roomier, rowDraft, setCount } from "./row-draft";
import type { RowSlot, SlotCount } from "./row-slot";
import { EVENT_TYPES } from "../model/event-type";
import { PLACE_PRECISIONS } from "../model/precision";

/**
 * Puts rows into columns as they come: no object a row, about 90 bytes a row until `finish`. Parties and sources
 * without a name are none, and repeats within a row are one. Numbers of people are whole or NaN, below 2³¹.
 * `add` O(cells), `finish` O(n + words of the dictionaries · log).
 */
export function rowSink(): RowSink {
  let draft = rowDraft(1024);
  let counts = countsIn(draft);
  let count = 0;
  const arrested: [row: number, count: SlotCount][] = [];
  const coders = rowCoders();

  function add(slot: RowSlot): void {
    if (count === draft.start.length) {
      draft = roomier(draft);
      counts = countsIn(draft);
    }
    const row = count++;
    draft.fileRow[row] = slot.row;
    draft.start[row] = slot.start;
    draft.end[row] = slot.end;
    draft.lat[row] = slot.lat;
    draft.lon[row] = slot.lon;
    draft.type[row] = EVENT_TYPES.indexOf(slot.type);
    draft.precision[row] = PLACE_PRECISIONS.indexOf(slot.precision);
    const where = coders.placesOf(slot.place, slot.admin1, slot.country);
    draft.place[row] = where.place;
    draft.admin1[row] = where.admin1;
    draft.country[row] = where.country;
    draft.subtype[row] = coders.subtype.of(slot.subtype);
    draft.sources[row] = coders.sourcesOf(slot.sources);
    const who = coders.partiesOf(slot.parties, slot.roles);
    draft.parties[row] = who.parties;
    draft.roles[row] = who.roles;
    draft.doers[row] = who.doers;
    setCount(counts.killed, row, slot.killed);
    setCount(counts.wounded, row, slot.wounded);
    if (slot.arrested) arrested.push([row, slot.arrested]);
  }

  return { add, finish: (): PackedRows => packRows(draft, count, coders, arrested) };
}
