import { ACTORS, COUNTRIES, TYPES, type Synthetic } from "./synthetic";
import type { EventType } from "../../src/model/event-type";
import type { RowSlot } from "../../src/table/row-slot";

const KINDS: readonly EventType[] = [
  "attack",
  "attack",
  "attack",
  "attack",
  "attack",
  "protest",
  "protest",
  "arrest",
];

/** The events as rows on their way into the atlas's columns; the same object each time. */
export function* slotsOf(events: Synthetic): Generator<RowSlot> {
  const slot: RowSlot = {
    ...{ row: 0, key: "", type: "other", subtype: "", start: 0, end: 0, lat: NaN, lon: NaN },
    ...{
      precision: "city",
      place: "",
      admin1: "",
      country: "",
      parties: [],
      roles: ["party", "party"],
      sources: [],
    },
    killed: { low: NaN, best: NaN, high: NaN },
    wounded: { low: NaN, best: NaN, high: NaN },
  };
  for (let row = 0; row < events.count; row++) {
    const place = events.place[row]!;
    const killed = events.killed[row]!;
    const type = events.type[row]!;
    slot.row = row + 2;
    slot.key = `SYN${row}`;
    slot.type = KINDS[type]!;
    slot.subtype = TYPES[type]!.join(": ");
    slot.start = slot.end = events.day[row]!;
    [slot.lat, slot.lon] = [events.lat[row]!, events.lon[row]!];
    slot.place = `Town ${place}`;
    slot.admin1 = `Province ${place % 200}`;
    slot.country = `Country ${place % COUNTRIES}`;
    slot.parties = [ACTORS[events.actor[row]!]!, ACTORS[events.target[row]!]!];
    slot.sources = [`Newspaper ${place % 50}`];
    slot.killed.low = slot.killed.best = slot.killed.high = killed < 0 ? NaN : killed;
    yield slot;
  }
}
