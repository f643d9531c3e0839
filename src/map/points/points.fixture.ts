import { EVENT_TYPES } from "../../model/event-type";
import { OPEN_END, OPEN_START, dayOf } from "../../model/day";
import { PLACE_PRECISIONS, type PlacePrecision } from "../../model/precision";
import type { EventRows } from "../../table/event-rows";
import type { EventTable } from "../../table/event-table";
import { openRows } from "../../table/open-rows";
import type { SlotCount } from "../../table/row-slot";
import { rowSink } from "../../table/row-sink";

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const CITIES = 160;
const [FROM, DAYS] = [dayOf(2014), 3652];
/** How often each precision occurs, in the order of PLACE_PRECISIONS. */
const PRECISIONS: readonly PlacePrecision[] = [
  ...Array<PlacePrecision>(9).fill("site"),
  ...Array<PlacePrecision>(6).fill("city"),
  ...PLACE_PRECISIONS,
];

const PLACES = ["Herat", "Kabul", "Kunduz", "Zaranj"];
const NO_PEOPLE: SlotCount = { low: NaN, best: NaN, high: NaN };

/** So many rows around cities in ten years, of every type; every twelfth lasts up to a month, some are not dated. */
function randomRows(count: number, seed = 1): EventRows {
  const random = seeded(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const bell = () => random() + random() + random() - 1.5;
  const cities = Array.from({ length: CITIES }, () => ({
    lat: 5 + random() * 50,
    lon: -10 + random() * 110,
    spread: 0.05 + random() ** 3 * 4,
  }));
  const sink = rowSink();
  for (let row = 0; row < count; row++) {
    const city = cities[Math.floor(random() ** 2 * CITIES)]!;
    const precision = PRECISIONS[below(PRECISIONS.length)]!;
    const isPlaced = precision !== "none";
    const isDated = below(500) > 0;
    const start = isDated ? FROM + below(DAYS) : OPEN_START;
    const killed = Math.floor(random() ** -0.7 - 1);
    sink.add({
      row: row + 2,
      key: "",
      type: random() < 0.45 ? "attack" : EVENT_TYPES[below(EVENT_TYPES.length)]!,
      subtype: "",
      start,
      end: !isDated ? OPEN_END : below(12) === 0 ? start + 1 + below(30) : start,
      lat: isPlaced ? city.lat + bell() * city.spread : NaN,
      lon: isPlaced ? city.lon + bell() * city.spread : NaN,
      precision,
      place: isPlaced ? PLACES[below(PLACES.length)]! : "",
      admin1: "",
      country: isPlaced ? "Afghanistan" : "",
      parties: [],
      roles: [],
      sources: [],
      killed: below(5) === 0 ? NO_PEOPLE : { low: killed, best: killed, high: killed },
      wounded: NO_PEOPLE,
    });
  }
  return openRows(sink.finish());
}

export function randomTable(count: number, seed = 1): EventTable {
  return randomRows(count, seed).table;
}
