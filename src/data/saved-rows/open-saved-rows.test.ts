import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ABOUT, ROWS, cellsPart } from "./about";
import { SavedRowsError } from "./byte-reader";
import { readCells, writeCells } from "./cells-codec";
import { holdsRows, openSavedRows } from "./open-saved-rows";
import { writeRows } from "./rows-codec";
import { dictionaryColumn } from "../../table/columns";
import { joinRows } from "../../table/join-rows";
import type { FilePart } from "../../table/opened-file";
import { packedOf, rowSlots } from "../../table/rows.fixture";

const report = {
  ...{ read: 3, accepted: 2, rejected: 1, unplaced: 0, undated: 0, repeated: 0, merged: 0 },
  ...{ reasons: [{ why: "it gives neither a date nor a place", count: 1, rows: [4] }], remarks: [] },
};
const file = {
  ...{ name: "list.csv", fingerprint: "0123456789ab", dated: "2024-01-03", of: 2, colour: null },
  account: { repeats: "keep", report },
  columns: [
    { column: "id", held: true },
    { column: "notes", held: false },
  ],
};
const aboutOf = (changed: object = {}) => JSON.stringify({ format: 1, files: [{ ...file, ...changed }] });
const slot = {
  ...fc.sample(rowSlots, { seed: 3, numRuns: 30 }).find((slots) => slots.length > 0)![0]!,
  ...{ start: 100, end: 100 },
};
const packed = packedOf([
  { ...slot, row: 2 },
  { ...slot, row: 3 },
]);

/** The parts of a saved file. */
function partsOf(changed: Record<string, BodyInit | null> = {}) {
  const parts: Record<string, BodyInit | null> = {
    [ABOUT]: aboutOf(),
    [ROWS]: writeRows(packed, Uint32Array.of(0, 1)),
    [cellsPart(0, 0)]: writeCells(dictionaryColumn(["a1", null])),
    ...changed,
  };
  return (name: string) => (parts[name] == null ? null : new Response(parts[name]));
}

describe("somebody's rows in a saved file", () => {
  test("give each row's cells as they stand in the file, and say which columns are not there", async () => {
    const { parts, rows } = await openSavedRows(partsOf());
    expect(rows.count).toBe(2);
    expect(parts).toMatchObject([{ name: "list.csv", events: 2, account: { report } }]);
    const { cells, columns } = parts[0] as Required<FilePart>;
    expect(await cells(2)).toEqual([
      { column: "id", text: "a1" },
      { column: "notes", text: null, left: true },
    ]);
    expect(await cells(3)).toMatchObject([{ column: "id", text: null }, { left: true }]);
    expect(await cells(99)).toMatchObject([{ text: null }, { left: true }]);
    const [id, notes] = await columns(Uint32Array.of(3, 2));
    expect(Array.from(id!.cells!.codes, (code) => id!.cells!.values[code])).toEqual(["", "a1"]);
    expect(notes).toEqual({ column: "notes", cells: null });
  });

  test("of a file that is not there are refused in words", async () => {
    const joined = await joinRows([
      { id: "a", rows: packed },
      { id: "b", rows: packed },
    ]);
    const both = { [ROWS]: writeRows(joined, Uint32Array.of(0, 1, 2, 3)) };
    await expect(openSavedRows(partsOf(both))).rejects.toThrow("a file that is not there");
    const { rows, parts } = await openSavedRows(
      partsOf({ ...both, [ABOUT]: JSON.stringify({ format: 1, files: [file, { ...file, name: "b.csv" }] }) }),
    );
    expect(parts.map(({ id, name }) => [id, name])).toEqual([
      ["1", "list.csv"],
      ["2", "b.csv"],
    ]);
    expect([rows.dataset.values, [...rows.dataset.codes].sort()]).toEqual([
      ["", "1", "2"],
      [1, 1, 2, 2],
    ]);
  });

  test("are not looked for where there are none", () => {
    expect(holdsRows(partsOf())).toBe(true);
    expect(holdsRows(partsOf({ [ABOUT]: null }))).toBe(false);
  });

  test.each([
    [{ [ABOUT]: "{" }, "data/rows.json: it is not JSON"],
    [{ [ABOUT]: JSON.stringify({ format: 2, files: [file] }) }, "format: "],
    [
      { [ABOUT]: aboutOf({ account: { repeats: "keep", report: { ...report, read: -1 } } }) },
      "files.0.account.report.read: ",
    ],
    [{ [ABOUT]: aboutOf({ dated: "soon" }) }, "dated: "],
    [{ [ROWS]: null }, "data/rows: it is not there"],
    [{ [ROWS]: "nonsense" }, "beginning: "],
  ])("that are %j are refused in words", async (changed, words) => {
    const opened = openSavedRows(partsOf(changed));
    await expect(opened).rejects.toBeInstanceOf(SavedRowsError);
    await expect(opened).rejects.toThrow(words);
  });

  test("with broken cells open; the cells are refused in words when they are asked for", async () => {
    const { parts } = await openSavedRows(partsOf({ [cellsPart(0, 0)]: "nonsense" }));
    await expect(parts[0]!.cells!(2)).rejects.toBeInstanceOf(SavedRowsError);
  });

  test("keep any text of a cell, and refuse whatever is none", async () => {
    const texts = fc.array(fc.option(fc.string({ unit: "binary" })), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(texts, fc.uint8Array({ maxLength: 60 }), async (given, junk) => {
        const column = dictionaryColumn(given);
        const bytes = new Uint8Array(await writeCells(column).arrayBuffer());
        const read = readCells(bytes, given.length, "x");
        expect(Array.from(read.codes, (code) => read.values[code])).toEqual(given.map((text) => text ?? ""));
        expect(new Uint8Array(await writeCells(read).arrayBuffer())).toEqual(bytes);
        try {
          readCells(junk, given.length, "x");
        } catch (error) {
          expect(error).toBeInstanceOf(SavedRowsError);
        }
      }),
    );
  });
});
