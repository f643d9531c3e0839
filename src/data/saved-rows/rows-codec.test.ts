import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SavedRowsError } from "./byte-reader";
import { readRows, writeRows } from "./rows-codec";
import { timeDomain } from "../../table/bins";
import type { PackedRows } from "../../table/event-rows";
import { failBits } from "../../table/filter";
import { valuesOf } from "../../table/group";
import { openRows } from "../../table/open-rows";
import { packedOf, rowSlots } from "../../table/rows.fixture";
import { Tally } from "../../table/tally";
import { timeIndex } from "../../table/time-index";
import { OPEN_START, dayOf } from "../../model/day";
import { NO_FILTERS } from "../../model/filters";

const allOf = ({ count }: { count: number }) => Uint32Array.from({ length: count }, (_, row) => row);
const bytesOf = async (packed: PackedRows, rows = allOf(packed)) =>
  new Uint8Array(await writeRows(packed, rows).arrayBuffer());

/** All that a page asks of a row, without regard to how lists and texts are numbered. */
function said(packed: PackedRows, row: number) {
  const { table, eventAt, fileRowAt } = openRows(packed);
  const lists = (["actor", "role", "doer", "document", "status", "grade"] as const).map((name) =>
    valuesOf(table, name, row).toSorted(),
  );
  const event = eventAt(row);
  const place = event.place && {
    ...event.place,
    lat: (event.place.lat ?? 0) + 0,
    lon: (event.place.lon ?? 0) + 0,
  };
  return { event: { ...event, place: place && { ...place, id: "" } }, row: fileRowAt(row), lists };
}

/** A title says of which province a place is where others have its name: others that need not be saved. */
function untitled(packed: PackedRows, row: number) {
  const { event, ...rest } = said(packed, row);
  return { ...rest, event: { ...event, title: "" } };
}

/** What a page does with rows when it opens them; throws where they are not sound. */
function use(packed: PackedRows): void {
  const rows = openRows(packed);
  timeDomain(rows.table);
  const window = { from: -20_000, to: 30_000 };
  const fails = failBits(rows.table, { ...NO_FILTERS, text: "herat afp", actor: ["IS-K"] });
  const tally = new Tally(rows.table, timeIndex(rows.table), fails);
  tally.totals(window);
  for (const by of ["actor", "place", "document"] as const) if (by !== "place") tally.groups(by, window, []);
  for (let row = 0; row < packed.count; row++) rows.eventAt(row);
}

describe("rows in a saved file", () => {
  test("are the same rows when they are read", async () => {
    await fc.assert(
      fc.asyncProperty(rowSlots, async (slots) => {
        const packed = packedOf(slots);
        const read = readRows(await bytesOf(packed));
        expect(read.count).toBe(packed.count);
        expect(read.spans).toEqual(packed.spans);
        for (const row of allOf(packed)) expect(said(read, row)).toEqual(said(packed, row));
        const search = (rows: PackedRows) => openRows(rows).table.text.search("herat tol");
        expect(search(read)).toEqual(search(packed));
        use(read);
      }),
      { numRuns: 200 },
    );
  });

  test("are written to the byte as they were, when they are saved again", async () => {
    await fc.assert(
      fc.asyncProperty(rowSlots, async (slots) => {
        const bytes = await bytesOf(packedOf(slots));
        expect(await bytesOf(readRows(bytes))).toEqual(bytes);
      }),
    );
  });

  test("may be some of the rows: nothing of the others is in the file", async () => {
    await fc.assert(
      fc.asyncProperty(rowSlots, fc.func(fc.boolean()), async (slots, isTaken) => {
        const packed = packedOf(slots);
        const rows = allOf(packed).filter((row) => isTaken(row));
        const read = readRows(await bytesOf(packed, rows));
        rows.forEach((row, at) => expect(untitled(read, at)).toEqual(untitled(packed, row)));
        const names = new Set([...rows].flatMap((row) => valuesOf(openRows(packed).table, "actor", row)));
        for (const name of read.actor.values) if (name !== "") expect(names).toContain(name);
      }),
    );
  });

  test("that are broken in any way are refused in words, or are sound", async () => {
    const change = fc.record({ at: fc.nat(), value: fc.oneof(fc.nat(255), fc.constantFrom(0, 1, 255)) });
    await fc.assert(
      fc.asyncProperty(
        rowSlots,
        fc.array(change, { maxLength: 4 }),
        fc.nat(400),
        async (slots, changes, cut) => {
          const bytes = await bytesOf(packedOf(slots));
          for (const { at, value } of changes) bytes[at % bytes.length] = value;
          const given = cut < 40 ? bytes.slice(0, Math.max(0, bytes.length - cut)) : bytes;
          let read: PackedRows;
          try {
            read = readRows(given);
          } catch (error) {
            expect(error).toBeInstanceOf(SavedRowsError);
            return;
          }
          use(read);
        },
      ),
      { numRuns: 600 },
    );
  });

  test("with days that no calendar of four digits has are refused in words", async () => {
    const [slot] = fc.sample(
      rowSlots.filter(({ length }) => length > 0),
      1,
    )[0]!;
    const read = async (start: number, end: number) =>
      readRows(await bytesOf(packedOf([{ ...slot!, start, end }])));
    for (const year of [1, 9999]) expect((await read(dayOf(year), dayOf(year))).count).toBe(1);
    await expect(read(dayOf(-5), dayOf(-5))).rejects.toThrow("a day is beyond all years");
    await expect(read(OPEN_START, OPEN_START)).rejects.toThrow("a day is beyond all years");
  });

  test("of a later edition are refused in words", () => {
    expect(() => readRows(new Uint8Array([9, 0, 0, 0]))).toThrow("beginning: format 9 is unknown here");
    expect(() => readRows(new Uint8Array([1, 0, 0, 0, 255, 255, 255, 255]))).toThrow("it ends early");
  });
});
