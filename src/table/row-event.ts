import { NOT_GIVEN, type CountColumn, type DictionaryColumn } from "./columns";
import type { PackedRows } from "./event-rows";
import { rowDate } from "./row-date";
import { rowId } from "./row-ids";
import { EVENT_TYPE, EVENT_TYPES } from "../model/event-type";
import { isShared as isSharedName, nameIn } from "../model/place-value";
import { PLACE_PRECISIONS } from "../model/precision";
import type { AtlasEvent, EventNumber, Role } from "../model/schema";
import { boundsWords, countWords } from "../model/words";

/**
 * The event of a row, in our words where it needs some; its title says the province where there are namesakes. A subtype, place or name that the file does not give is "";
 * its numbers come from no report. O(its parties).
 */
export function rowEvent(packed: PackedRows, row: number): AtlasEvent {
  const type = EVENT_TYPES[packed.type[row]!]!;
  const subtype = valueAt(packed.subtype, row);
  const place = placeOf(packed, row);
  const what = subtype.slice(subtype.lastIndexOf(": ") + 1).trim() || EVENT_TYPE[type].label;
  const isShared = place !== null && isSharedName(place.name, packed.place.values);
  const where = new Set([place?.name || place?.admin1, isShared && place.admin1, place?.country]);
  const said = [...where].filter((one) => one && !what.includes(one));
  return {
    id: rowId(packed.fileRow[row]!, packed.dataset.codes[row]!),
    title: [what, ...said].join(", "),
    ...{ type, subtype, place },
    date: rowDate(packed.start[row]!, packed.end[row]!),
    actors: partiesOf(packed, row),
    killed: numberOf(packed.killed, row),
    wounded: numberOf(packed.wounded, row),
    arrested: numberOf(packed.arrested, row),
    reports: [],
  };
}

function valueAt({ values, codes }: DictionaryColumn, row: number): string {
  return values[codes[row]!]!;
}

function placeOf(packed: PackedRows, row: number): AtlasEvent["place"] {
  const [own, province] = [valueAt(packed.place, row), valueAt(packed.admin1, row)];
  const [name, admin1] = [nameIn(own), nameIn(province) || null];
  const country = valueAt(packed.country, row) || null;
  const [lat, lon] = [packed.lat[row]!, packed.lon[row]!];
  const drawn = !Number.isNaN(lat) && !Number.isNaN(lon);
  if (!drawn && name === "" && admin1 === null && country === null) return null;
  return {
    id: own || (drawn ? `${lat}, ${lon}` : province || country!),
    name,
    lat: drawn ? lat : null,
    lon: drawn ? lon : null,
    precision: PLACE_PRECISIONS[packed.precision[row]!]!,
    admin1,
    country,
  };
}

function partiesOf({ parties, actor, role }: PackedRows, row: number): AtlasEvent["actors"] {
  const list = parties.lists[row]!;
  const [from, to] = [parties.offsets[list]!, parties.offsets[list + 1]!];
  return Array.from({ length: to - from }, (_, at) => ({
    id: actor.values[parties.actors[from + at]!]!,
    role: role.values[parties.roles[from + at]!]! as Role,
  }));
}

function numberOf(column: CountColumn, row: number): EventNumber | null {
  const [low, best, given] = [column.low[row]!, column.best[row]!, column.high[row]!];
  if (low === NOT_GIVEN) return null;
  const high = given === NOT_GIVEN ? null : given;
  return { low, best, high, words: numberWords(low, best, high), from: "" };
}

/** "12", "3 to 9", "at least 4"; "5 (at least 0)" where the best estimate is not said by the bounds. */
function numberWords(low: number, best: number, high: number | null): string {
  const words = boundsWords({ low, best, high });
  return best === low || best === high ? words : `${countWords(best)} (${words})`;
}
