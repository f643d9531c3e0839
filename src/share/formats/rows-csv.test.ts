import fc from "fast-check";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { rowsCsv } from "./rows-csv";
import { writeRows } from "./write-rows";
import type { EventRows } from "../../table/event-rows";
import { openRows } from "../../table/open-rows";
import { packedOf, rowSlots, rowsOf } from "../../table/rows.fixture";
import { collectRows } from "../../table/rows";

const EVER = { from: -1e9, to: 1e9 };
const parse = async (file: Blob) =>
  Papa.parse<Record<string, string>>((await file.text()).replace("\ufeff", ""), {
    header: true,
    skipEmptyLines: true,
  }).data;

it("has a line for each event in view, with what the columns hold and nothing where they hold nothing", async () => {
  await fc.assert(
    fc.asyncProperty(rowSlots.map(rowsOf), async (rows) => {
      const { table, eventAt } = rows;
      const visible = collectRows(table, EVER, () => true);
      const lines = await parse(
        await writeRows({ table, visible, eventAt, data: { rows } }, rowsCsv({ raw: true }), async () => {}),
      );
      expect(lines.length).toBe(table.count);
      lines.forEach((line, at) => {
        const event = eventAt(visible.rows[at]!);
        expect(line).toMatchObject({
          file_row: String(rows.fileRowAt(visible.rows[at]!)),
          title: event.title,
          date_start: event.date.start ?? "",
          latitude: String(event.place?.lat ?? ""),
          fatalities_low: String(event.killed?.low ?? ""),
          fatalities_best: String(event.killed?.best ?? ""),
          fatalities_high: String(event.killed?.high ?? ""),
        });
      });
    }),
    { numRuns: 40 },
  );
});

it("has the arrested where some event gives any: those of an atlas beside somebody's file", async () => {
  const slots = fc.sample(
    rowSlots.filter(({ length }) => length > 0),
    1,
  )[0]!;
  const packed = packedOf(slots);
  const two = packedOf(slots.map((slot) => ({ ...slot, killed: { low: 2, best: 3, high: NaN } }))).killed;
  const head = async (rows: EventRows) => {
    const visible = collectRows(rows.table, EVER, () => true);
    const lines = await parse(
      await writeRows({ ...rows, visible, data: { rows } }, rowsCsv({ raw: true }), async () => {}),
    );
    return [lines[0]!["arrested_low"], lines[0]!["arrested_best"], lines[0]!["arrested_high"]];
  };
  expect(await head(openRows(packed))).toEqual([undefined, undefined, undefined]);
  expect(await head(openRows({ ...packed, arrested: two }))).toEqual(["2", "3", ""]);
});

it("is called off between two pieces", async () => {
  const [rows] = fc.sample(
    rowSlots.map(rowsOf).filter(({ table }) => table.count > 0),
    1,
  );
  const { table, eventAt } = rows!;
  const visible = collectRows(table, EVER, () => true);
  const written = writeRows({ table, visible, eventAt, data: { rows: rows! } }, rowsCsv({ raw: false }), () =>
    Promise.reject(new Error("called off")),
  );
  await expect(written).rejects.toThrow("called off");
});
