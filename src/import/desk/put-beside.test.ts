import { expect, it } from "vitest";
import { planOf, readOf } from "./importer.fixture";
import { putBeside, sameFile } from "./put-beside";
import type { DeskFile } from "./DeskFile.svelte";
import type { ForeignFile } from "./shown";

const sheetOf = (sheet: string, fingerprint: string): ForeignFile => ({
  ...readOf({}, fingerprint),
  ...{
    kind: "foreign",
    plan: { ...planOf(), format: "xlsx", options: { sheet } },
    dated: "2024",
    origin: null,
  },
});
const open = (read: ForeignFile, before: readonly DeskFile[] = []) =>
  putBeside(before, { seat: before.length, name: "a.xlsx", read, openEvidence: () => {} }, null);

it("puts another sheet of a workbook beside the first, and the same one not twice", () => {
  const first = open(sheetOf("2020", "aaaaaaaaaaaa"));
  if (first.kind === "fault") throw new Error(first.fault.what);
  const file = new File(["x"], "a.xlsx");
  const second = sheetOf("2021", "bbbbbbbbbbbb");
  expect(sameFile(first.files, file, second)).toBeNull();
  const both = open(second, first.files);
  expect(both.kind === "put" && both.files.map(({ name }) => name)).toEqual(["a.xlsx", "a.xlsx (2)"]);
  expect(open(sheetOf("2020", "aaaaaaaaaaaa"), first.files).kind).toBe("fault");
});
