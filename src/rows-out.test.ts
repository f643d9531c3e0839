import { expect, test } from "vitest";
import { openTable } from "./import/foreign/formats/open-table";
import { inspect } from "./import/foreign/inspect";
import { readRows } from "./import/foreign/read-rows";
import { EVENT_TYPES } from "./model/event-type";
import { rowsCsv } from "./share/formats/rows-csv";
import { ROWS_GEOJSON } from "./share/formats/rows-geojson";
import { rowsKml } from "./share/formats/rows-kml";
import { writeRows } from "./share/formats/write-rows";
import type { EventRows } from "./table/event-rows";
import { openRows } from "./table/open-rows";
import { collectRows } from "./table/rows";
import { rowSink } from "./table/row-sink";
import { packedOf } from "./table/rows.fixture";

const FORMATS = [
  ["csv", rowsCsv({ raw: false })],
  ["geojson", ROWS_GEOJSON],
  ["kml", rowsKml("A <file> & its rows")],
] as const;

/** Events of some days or of one, placed or not, with numbers of every kind, and names that mean something in each format. */
const slots = Array.from({ length: 60 }, (_, at) => {
  const placed = at % 7 !== 3;
  const best = at % 5 === 0 ? NaN : at % 4;
  return {
    ...{ row: at + 2, key: `E${at}`, type: EVENT_TYPES[at % EVENT_TYPES.length]!, subtype: "" },
    ...{ start: 16_000 + 11 * at, end: 16_000 + 11 * at + (at % 6 === 0 ? 3 : 0) },
    ...{ lat: placed ? 31 + at / 20 : NaN, lon: placed ? 61 + at / 9 : NaN },
    precision: placed ? ("site" as const) : ("none" as const),
    ...{ place: `Town ${at % 9}, <north> & "south"`, admin1: `Province ${at % 4}`, country: "Afghanistan" },
    ...{ parties: [`Group ${at % 3}`], roles: ["perpetrator" as const], sources: ["A paper; of note"] },
    killed: { low: best, best, high: at % 5 === 1 ? best + 2 : best },
    wounded: { low: NaN, best: NaN, high: NaN },
  };
});

/** What a reader asks of an event again: what, when, where, how many. */
function told({ table, eventAt }: EventRows): unknown[] {
  return Array.from({ length: table.count }, (_, row) => {
    const { date, place, killed, type } = eventAt(row);
    const where = place && [place.lat, place.lon, place.name, place.admin1, place.country];
    return [date.start, date.end, where, killed && [killed.low, killed.best, killed.high], type];
  });
}

test.each(FORMATS)(
  "what is in view of a file, saved as %s, opens again as it was",
  async (ending, format) => {
    const rows = openRows(packedOf(slots));
    const { table, eventAt } = rows;
    const visible = collectRows(table, { from: -1e9, to: 1e9 }, () => true);
    const blob = await writeRows({ table, visible, eventAt, data: { rows } }, format, async () => {});
    const file = new File([blob], `saved.${ending}`);
    const { plan } = await inspect(await openTable(file, {}), {}, () => {});
    const again = async () => (await openTable(file, plan.options)).source;
    const read = await readRows(again, plan, rowSink(), () => {});
    expect(read.report).toMatchObject({ read: slots.length, accepted: slots.length, rejected: 0 });
    expect(told(openRows(read.rows))).toEqual(told(rows));
  },
);
