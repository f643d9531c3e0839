import fc from "fast-check";
import { expect, test } from "vitest";
import { openTable } from "./import/foreign/formats/open-table";
import { inspect } from "./import/foreign/inspect";
import { readRows } from "./import/foreign/read-rows";
import type { Role } from "./model/schema";
import { rowsCsv } from "./share/formats/rows-csv";
import { rowsGeoJson } from "./share/formats/rows-geojson";
import { rowsKml } from "./share/formats/rows-kml";
import { writeRows } from "./share/formats/write-rows";
import type { EventRows } from "./table/event-rows";
import { valuesOf } from "./table/group";
import { openRows } from "./table/open-rows";
import { collectRows } from "./table/rows";
import { rowSink } from "./table/row-sink";
import { packedOf, rowSlots } from "./table/rows.fixture";

const ABOUT = 'Event Atlas, A <file>: "3" events & more.';
const FORMATS = [
  ["csv", rowsCsv({ raw: false })],
  ["geojson", rowsGeoJson('A "file"', ABOUT)],
  ["kml", rowsKml("A <file> & its rows", ABOUT)],
] as const;

/** What a reader asks of an event again: all that its columns say. */
function told({ table, eventAt }: EventRows): unknown[] {
  return Array.from({ length: table.count }, (_, row) => {
    return { ...eventAt(row), id: "", sources: valuesOf(table, "document", row) };
  });
}

/** Names that mean something in a format or in a list, and precisions and roles of every kind. */
const HOSTILE = [
  "=1+1",
  "'t Hooft",
  "''",
  "-",
  "A; B (target)",
  'say "no"',
  "<b>&amp;</b>",
  "NA",
  "none",
  "0",
];
const names = fc.constantFrom("Taliban", "IS-K", ...HOSTILE);
const slots = rowSlots.chain((all) =>
  fc.array(names, { minLength: 7, maxLength: 7 }).map((some) =>
    all.map((slot, at) => ({
      ...{ ...slot, subtype: slot.subtype.trim(), lat: slot.lat + 0, lon: slot.lon + 0 },
      ...(at % 3 === 0 ? { place: some[0]!, admin1: some[1]!, subtype: some[2]! } : {}),
      ...(at % 4 === 0 ? { parties: [some[3]!, some[4]!], roles: ["target", "party"] as Role[] } : {}),
      ...(at % 6 === 0 ? { arrested: slot.wounded } : {}),
      ...(at % 6 === 0 ? { arrested: slot.wounded } : {}),
      ...(at % 5 === 0 ? { sources: [some[5]!.replaceAll(";", "")] } : {}),
    })),
  ),
);

test.each(FORMATS)(
  "what is in view of a file, saved as %s, opens again as it was, whatever it says",
  async (ending, format) => {
    await fc.assert(
      fc.asyncProperty(
        slots.filter((all) => all.length > 0 && all.every(({ lat, lon }) => lat !== lon)),
        async (given) => {
          const rows = openRows(packedOf(given));
          const { table, eventAt } = rows;
          const visible = collectRows(table, { from: -1e10, to: 1e10 }, () => true);
          const blob = await writeRows({ table, visible, eventAt, data: { rows } }, format, async () => {});
          const file = new File([blob], `saved.${ending}`);
          const { plan } = await inspect(await openTable(file, {}), {}, () => {});
          const again = async () => (await openTable(file, plan.options)).source;
          const read = await readRows(again, plan, rowSink(), () => {});
          expect(read.report).toMatchObject({ accepted: given.length, rejected: 0 });
          expect(told(openRows(read.rows))).toEqual(told(rows));
        },
      ),
      { numRuns: 60 },
    );
  },
);
