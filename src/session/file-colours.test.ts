import { expect, it } from "vitest";
import { areFilesColoured, fileColours, fileNameOf, inkOfRow, shownFiles } from "./file-colours";
import type { FileColour } from "../model/file-colour";
import type { EventTable } from "../table/event-table";

const dataOf = (...colours: (FileColour | null)[]) => ({
  file: {
    parts: colours.map((colour, at) => ({
      ...{ id: `${at + 1}`, name: `file ${at + 1}`, colour },
      ...{ fingerprint: "", dated: "", events: 0 },
    })),
  },
  rows: { fileAt: (row: number) => row },
});

it("colours stand at the code of their file: 0 of one alone, from 1 where there are several", () => {
  expect(fileColours({})).toEqual([]);
  expect(fileColours(dataOf("blue"))).toEqual(["blue"]);
  expect(fileColours(dataOf("blue", null))).toEqual([null, "blue", null]);
});

it("a row has its file's colour and name, or that of its kind and none", () => {
  const table = { dataset: { codes: Uint8Array.of(1, 2) } } as unknown as EventTable;
  const session = { data: dataOf("blue", null), table };
  expect([0, 1, -1].map((row) => inkOfRow(session, row))).toEqual(["var(--file-blue)", null, null]);
  expect([0, 1].map((row) => fileNameOf(session, row))).toEqual(["file 1", "file 2"]);
  expect(fileNameOf({ data: dataOf(null) }, 0)).toBeNull();
});

it("kinds have no colour only where every file has its own; what is switched off is not named", () => {
  expect([dataOf("blue", "green"), dataOf("blue", null), {}].map(areFilesColoured)).toEqual([
    ...[true, false, false],
  ]);
  const named = (dataset: string[]) =>
    shownFiles({ data: dataOf("blue", "green"), view: { filters: { dataset } } }).map(({ name }) => name);
  expect([named([]), named(["2"])]).toEqual([["file 1", "file 2"], ["file 2"]]);
});
