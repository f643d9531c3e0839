import fc from "fast-check";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { REPORT } from "./importer.fixture";
import { progressWords } from "./progress-words";
import { reportCsv } from "./report-csv";
import { sumLines } from "./row-sums";

const parsed = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace("\uFEFF", ""), { header: true, skipEmptyLines: true }).data;

it("accounts for every row: rejected and accepted are all that was read", () => {
  const count = (label: string) => sumLines(REPORT).find((line) => line.label === label)!.count;
  expect(count("Rejected") + count("Accepted")).toBe(count("Rows read"));
  const merged = sumLines({ ...REPORT, merged: 3 });
  expect(merged.find(({ label }) => label === "Events shown")!.count).toBe(5);
});

it("lists each row with its reason, and nothing that a spreadsheet would run", () => {
  const lines = parsed(reportCsv(REPORT));
  expect(lines.filter(({ part }) => part === "rejected").map(({ row }) => row)).toEqual(["4", "7"]);
  expect(lines.find(({ part }) => part === "remark")!["what"]).toBe("'=lies far from all others");
});

it("counts the rows it cannot list, so that its counts add up to the report's", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(1000)), { maxLength: 6 }), (groups) => {
      const reasons = groups.map(([listed, more], at) => ({
        why: `reason ${at}, "quoted"`,
        count: listed + more,
        rows: Array.from({ length: listed }, (_, row) => row + 2),
      }));
      const lines = parsed(reportCsv({ ...REPORT, reasons })).filter(({ part }) => part === "rejected");
      const sum = (of: readonly number[]) => of.reduce((total, one) => total + one, 0);
      expect(sum(lines.map(({ count }) => Number(count)))).toBe(sum(reasons.map(({ count }) => count)));
    }),
  );
});

it("says how far the reading has come, whether or not the end is known", () => {
  expect(progressWords({ bytes: 12_300_000, size: 45_000_000, rows: 123_456 })).toBe(
    "12.3 of 45.0 MB, 123,456 rows",
  );
  expect(progressWords({ bytes: 900, size: null, rows: 0 })).toBe("1 KB");
});
