import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { ACTORS, COUNTRIES, TYPES, type Synthetic } from "./synthetic";

const HEAD = [
  ...["event_id_cnty", "event_date", "year", "time_precision", "event_type", "sub_event_type"],
  ...["actor1", "actor2", "country", "admin1", "location", "latitude", "longitude", "geo_precision"],
  ...["source", "fatalities"],
];

/** Writes the events in ACLED's columns. O(count); at no time more than a few thousand lines in memory. */
export async function writeCsv(path: string, events: Synthetic): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${HEAD.join(",")}\n`);
  for (let from = 0; from < events.count; from += 5000) {
    const until = Math.min(from + 5000, events.count);
    let lines = "";
    for (let row = from; row < until; row++) lines += line(events, row);
    if (!file.write(lines)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

function line(events: Synthetic, row: number): string {
  const date = new Date(events.day[row]! * 86_400_000).toISOString().slice(0, 10);
  const place = events.place[row]!;
  const country = place % COUNTRIES;
  const [type, subtype] = TYPES[events.type[row]!]!;
  const killed = events.killed[row]!;
  return `SYN${row},${date},${date.slice(0, 4)},1,${type},${subtype},${ACTORS[events.actor[row]!]},${ACTORS[events.target[row]!]},Country ${country},Province ${place % 200},Town ${place},${events.lat[row]},${events.lon[row]},1,Newspaper ${place % 50},${killed < 0 ? "" : killed}\n`;
}
