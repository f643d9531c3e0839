import { EVENT_TYPES } from "../../model/event-type";
import { OPEN_END, OPEN_START, dayOf } from "../../model/day";
import { PLACE_PRECISIONS, type PlacePrecision } from "../../model/precision";
import type { CountColumn, ListColumn } from "../../table/columns";
import type { EventTable } from "../../table/event-table";

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
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

/** So many rows around cities in ten years, of every type; every twelfth lasts up to a month, some are not dated. */
export function randomTable(count: number, seed = 1): EventTable {
  const random = seeded(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const bell = () => random() + random() + random() - 1.5;
  const cities = Array.from({ length: CITIES }, () => ({
    lat: 5 + random() * 50,
    lon: -10 + random() * 110,
    spread: 0.05 + random() ** 3 * 4,
  }));
  const start = Int32Array.from({ length: count }, () =>
    below(500) === 0 ? OPEN_START : FROM + below(DAYS),
  );
  start.sort();
  const end = start.map((day) =>
    day === OPEN_START ? OPEN_END : below(12) === 0 ? day + 1 + below(30) : day,
  );
  const [lat, lon] = [new Float64Array(count), new Float64Array(count)];
  const [type, precision] = [new Uint8Array(count), new Uint8Array(count)];
  const best = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    const { lat: y, lon: x, spread } = cities[Math.floor(random() ** 2 * CITIES)]!;
    lat[row] = y + bell() * spread;
    lon[row] = x + bell() * spread;
    type[row] = random() < 0.45 ? 0 : below(EVENT_TYPES.length);
    precision[row] = PLACE_PRECISIONS.indexOf(PRECISIONS[below(PRECISIONS.length)]!);
    if (PLACE_PRECISIONS[precision[row]!] === "none") lat[row] = lon[row] = NaN;
    best[row] = below(5) === 0 ? -1 : Math.floor(random() ** -0.7 - 1);
  }
  const spans = Uint32Array.from(start.keys()).filter((row) => end[row]! > start[row]!);
  const none: CountColumn = {
    low: new Int8Array(count).fill(-1),
    best: new Int8Array(count).fill(-1),
    high: new Int8Array(count).fill(-1),
  };
  const blank = { values: [""], codes: new Uint8Array(count) };
  const list: ListColumn = { values: [""], offsets: new Uint32Array(count + 1), codes: new Uint8Array(0) };
  return {
    ...{ count, start, end, spans, type, side: new Uint8Array(count), precision, lat, lon },
    ids: {
      length: count,
      at: (row) => (row < count ? `e${row}` : undefined),
      indexOf: (id) => Number(id.slice(1)),
    },
    ...{ place: blank, admin1: blank, country: blank, actor: list, role: list, doer: list },
    parties: { offsets: list.offsets, actors: list.codes, roles: list.codes },
    ...{ document: list, status: list, grade: list },
    text: { words: [], offsets: new Uint32Array(1), rows: new Uint32Array(0) },
    ...{ killed: { low: best, best, high: best }, wounded: none, arrested: none },
  };
}
