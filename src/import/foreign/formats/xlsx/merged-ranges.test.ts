import { expect, test } from "vitest";
import { row, workbook } from "./workbook.fixture";
import { openTable } from "../open-table";

async function read(content: BlobPart) {
  const { source } = await openTable(new File([content], "a.xlsx"));
  const [rows, numbers] = [[] as unknown[], [] as number[]];
  for await (const batch of source.batches) {
    rows.push(...batch.rows);
    numbers.push(...batch.numbers);
  }
  return { head: source.head, rows, numbers, beside: source.beside };
}

test("a sheet has what merged cells say in each of their rows, but numbers in the first, and no row that is empty", async () => {
  const number = '<row r="5"><c r="B5" t="inlineStr"><is><t>Herat</t></is></c><c r="C5"><v>7</v></c></row>';
  const sheet =
    row(1, "Day", "Where", "Casualties") +
    row(2, "", "", "Killed") +
    row(3, "5 Jan", "Kabul", "3") +
    row(4, "", "Balkh", "1") +
    number +
    row(6, "", "Ghor") +
    '<row r="7"><c r="A7"/></row>' +
    row(8, "", "Logar");
  const merged = ["A1:A2", "B1:B2", "A3:A7", "C5:C6"];
  const { rows, numbers, beside, head } = await read(workbook({ sheets: [sheet], merged }));
  expect([head, numbers[0]]).toEqual([["Day", "Where", "Casualties"], 2]);
  expect(rows.slice(1)).toEqual([
    ["5 Jan", "Kabul", "3"],
    ["5 Jan", "Balkh", "1"],
    ["5 Jan", "Herat", 7],
    ["5 Jan", "Ghor", null],
    [null, "Logar", null],
  ]);
  expect(beside).toEqual([expect.stringMatching(/^it has merged cells/)]);
});

test("a sheet with names of columns merged over two rows has them all in its head", async () => {
  const sheet =
    row(1, "Date", "City", "People", "") +
    row(2, "", "", "Killed", "Wounded") +
    row(3, "2020-01-05", "Kabul", "3", "1");
  const { head, rows } = await read(workbook({ sheets: [sheet], merged: ["A1:A2", "B1:B2", "C1:D1"] }));
  expect([head, rows]).toEqual([["Date", "City", "Killed", "Wounded"], [["2020-01-05", "Kabul", "3", "1"]]]);
});

test("numbers that are days or coordinates hold for each row, and those of people for the first", async () => {
  const cells = (number: number, ...values: (number | "")[]) =>
    `<row r="${number}">${values.map((value, at) => (value === "" ? "" : `<c r="${"ABCD"[at]}${number}"><v>${value}</v></c>`)).join("")}</row>`;
  const sheet =
    row(1, "Year", "Latitude", "Longitude", "Killed") +
    cells(2, 2020, 34.5, 69.2, 3) +
    cells(3, "", "", 69.3);
  const merged = ["A2:A3", "B2:B3", "D2:D3"];
  expect((await read(workbook({ sheets: [sheet], merged }))).rows).toEqual([
    [2020, 34.5, 69.2, 3],
    [2020, 34.5, 69.3, null],
  ]);
});
