import { expect, test } from "vitest";
import { openCsv } from "./open-csv";
import { bytesOfFile } from "../byte-source";

async function read(text: string) {
  const source = await openCsv(bytesOfFile(new Blob([text]), "a.csv"), {});
  const rows = [];
  for await (const batch of source.batches)
    rows.push(...batch.rows.map((cells, at) => [batch.numbers[at], ...cells]));
  return { head: source.head, rows, beside: source.beside };
}

test("names of columns below names of their groups are one head", async () => {
  const { head, rows, beside } = await read(
    "Date,City,Casualties,\n,,Killed,Injured\n2020-01-05,Kabul,3,4\n",
  );
  expect(head).toEqual(["Date", "City", "Casualties Killed", "Injured"]);
  expect(rows).toEqual([[3, "2020-01-05", "Kabul", "3", "4"]]);
  expect(beside).toEqual(["the names of its columns stand in two lines"]);
});

test.each([
  ["an event", "Date,City,,Killed\n,Kabul,Afghanistan,\n"],
  ["an event whose names are no fields'", "name,city,,\nKabul,,a note,\n"],
  ["tags", "date,place,,\n#date,,#affected+killed,\n"],
  ["one in another language", "date,place,killed\nDatum,Ort,Tote\n"],
])("a row below the head that is %s is no head", async (_, text) => {
  expect((await read(text)).rows.length).toBe(1);
});
