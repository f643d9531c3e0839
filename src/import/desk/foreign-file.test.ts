import { expect, it } from "vitest";
import { cellsOf } from "./cells-of";
import { foreignAtlas } from "./foreign-atlas";
import { HeldImporter, inspectionOf, planOf, readOf } from "./importer.fixture";
import { NO_ROW, nothingRead } from "./nothing-read";
import { columnChoices, detectedWords, missingText, missingTokens, withColumn } from "./plan-parts";
import { FileFault } from "../opened";

const file = new File(["a"], "list.csv");

it("gives a row's cells as they stand in the file, and says in words why it cannot", async () => {
  const importer = new HeldImporter();
  const read = {
    ...readOf(),
    kind: "foreign" as const,
    ...{ plan: planOf(), dated: "2024-01-03", origin: { file, inspection: inspectionOf(), importer } },
  };
  const day = new Date(Date.UTC(2024, 0, 3));
  importer.cells = async () =>
    [
      { column: "a", cell: " 52,5 " },
      { column: "b", cell: null },
      { column: "c", cell: day },
      { column: "d", cell: 7 },
    ] as never;
  expect(await cellsOf(read)!(2)).toEqual([
    { column: "a", text: " 52,5 " },
    { column: "b", text: null },
    { column: "c", text: "2024-01-03" },
    { column: "d", text: "7" },
  ]);
  importer.cells = () =>
    Promise.reject(new FileFault({ what: "It was moved.", where: null, todo: "Open it." }));
  await expect(cellsOf(read)!(2)).rejects.toThrow("It was moved. Open it.");
  expect(cellsOf({ ...read, origin: null })).toBeUndefined();
});

it("finds no name that the file does not give", () => {
  expect(foreignAtlas({ name: "x" }).names["constructor"]).toBeUndefined();
});

it("says why nothing can be shown, and nothing where something can", () => {
  const { report } = readOf();
  expect(nothingRead(report)).toBeNull();
  expect(nothingRead({ ...report, read: 0, accepted: 0, rejected: 0, reasons: [] })).toBe(NO_ROW);
});

it("names columns by their head and by what they hold, and says what was detected", () => {
  const inspection = inspectionOf(planOf(), ["Datum", "", "lon"]);
  expect(columnChoices(inspection).map(({ label }) => label)).toEqual([
    "Datum: 03.04.2019",
    "column 2: 52,5",
    "lon: 13,4",
  ]);
  expect(detectedWords(inspection.plan, inspection)).toBe(
    "Table of text · UTF-8 · parted by semicolons · 3 columns · 1 row",
  );
});

it("gives a field another column, or none; and takes signs for “not given” apart", () => {
  expect(withColumn({ date: 0, lat: 1 }, "date", 2)).toEqual({ date: 2, lat: 1 });
  expect(withColumn({ date: 0, lat: 1 }, "date", null)).toEqual({ lat: 1 });
  expect(missingTokens(" NA, -99 ,,NA")).toEqual(["NA", "-99"]);
  expect(missingText(["", "NA", "."])).toBe("NA, .");
});
