import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { openTable } from "../open-table";
import { FileFault } from "../../../opened";
import type { Cell, SourceOptions } from "../../row-source";

const NAMES = ["office", "table", "text", "calcext"].map((name) => `xmlns:${name}="urn:${name}"`).join(" ");

function workbook(sheets: Readonly<Record<string, string>>, before = "") {
  const tables = Object.entries(sheets).map(
    ([name, rows]) => `<table:table table:name="${name}">${rows}</table:table>`,
  );
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content ${NAMES}><office:body><office:spreadsheet>${before}${tables.join("")}</office:spreadsheet></office:body></office:document-content>`;
  const mimetype = "application/vnd.oasis.opendocument.spreadsheet";
  return zipSync({ mimetype: [strToU8(mimetype), { level: 0 }], "content.xml": strToU8(content) });
}

async function read(content: Uint8Array, options: SourceOptions = {}) {
  const { format, source } = await openTable(new File([content as BlobPart], "a.ods"), options);
  const [rows, numbers, torn]: [(readonly Cell[])[], number[], object[]] = [[], [], []];
  for await (const batch of source.batches) {
    rows.push(...batch.rows);
    numbers.push(...batch.numbers);
    torn.push(...batch.torn);
  }
  const { head, parts, beside } = source;
  return { format, head, rows, numbers, torn, parts, beside };
}

const text = (words: string) =>
  `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
const row = (...words: string[]) => `<table:table-row>${words.map(text).join("")}</table:table-row>`;
const value = (type: string, attributes: string, shown: string) =>
  `<table:table-cell office:value-type="${type}" ${attributes}><text:p>${shown}</text:p></table:table-cell>`;

describe("a sheet", () => {
  test("gives numbers, days, truth and texts as they are meant, not as they are shown", async () => {
    const cells = [
      value("float", 'office:value="1234.5"', "1.234,50"),
      value("date", 'office:date-value="2020-01-05"', "05.01.20"),
      value("date", 'office:date-value="2020-01-05T14:30:00"', "05.01.20 14:30"),
      value("boolean", 'office:boolean-value="true"', "WAHR"),
      `<table:table-cell office:value-type="string"><office:annotation><text:p>a remark</text:p></office:annotation><text:p>K&amp;ö<text:s text:c="2"/><text:span>ln</text:span></text:p><text:p>2</text:p></table:table-cell>`,
      value("percentage", 'office:value="0.5"', "50 %"),
    ];
    const { format, head, rows, torn } = await read(
      workbook({
        A: `${row("a", "b", "c", "d", "e", "f")}<table:table-row>${cells.join("")}</table:table-row>`,
      }),
    );
    expect([format, head, torn]).toEqual(["ods", ["a", "b", "c", "d", "e", "f"], []]);
    expect(rows).toEqual([
      [1234.5, new Date("2020-01-05"), new Date("2020-01-05T14:30:00Z"), true, "K&ö  ln\n2", 0.5],
    ]);
  });

  test("has cells and rows as often as it says, and none for the empty rest", async () => {
    const rest = '<table:table-cell table:number-columns-repeated="16380"/>';
    const same = text("x").replace(
      "<table:table-cell",
      '<table:table-cell table:number-columns-repeated="2"',
    );
    const sheet = `<table:table-header-rows>${row("Title")}<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
      ${row("a", "b", "c")}</table:table-header-rows>
      <table:table-row table:number-rows-repeated="3">${same}<table:covered-table-cell/>${rest}</table:table-row>
      <table:table-row><table:table-cell/>${text("y")}${rest}</table:table-row>
      <table:table-row table:number-rows-repeated="1048568">${rest}</table:table-row>`;
    const { head, rows, numbers, beside } = await read(workbook({ A: sheet }));
    expect([head, numbers]).toEqual([
      ["a", "b", "c"],
      [5, 6, 7, 8],
    ]);
    expect(rows).toEqual([...[1, 2, 3].map(() => ["x", "x", null]), [null, "y", null]]);
    expect(beside).toEqual(["what stands above the columns' names was taken for a title: “Title”"]);
  });

  test("has what merged cells say in each of their rows", async () => {
    const first = text("5 Jan").replace(
      "<table:table-cell",
      '<table:table-cell table:number-rows-spanned="2"',
    );
    const covered = `<table:table-row><table:covered-table-cell/>${text("Balkh")}</table:table-row>`;
    const sheet = `${row("Day", "Where")}<table:table-row>${first}${text("Kabul")}</table:table-row>${covered}
      <table:table-row><table:table-cell/>${text("Herat")}</table:table-row>`;
    const { rows, beside } = await read(workbook({ A: sheet }));
    expect(beside).toEqual([expect.stringMatching(/^it has merged cells/)]);
    expect(rows).toEqual([
      ["5 Jan", "Kabul"],
      ["5 Jan", "Balkh"],
      [null, "Herat"],
    ]);
  });

  test("with cells beyond its head is read without them", async () => {
    const { rows, torn } = await read(workbook({ A: row("a", "b") + row("1", "2", "3") }));
    expect([rows, torn]).toEqual([[["1", "2"]], []]);
  });
});

test("of several sheets the likeliest is read, or the one that is asked for", async () => {
  const events = row("Date", "Lat", "Lon") + row("2020-01-05", "34.5", "69.2");
  const changes =
    "<table:tracked-changes><table:table-cell><text:p>old</text:p></table:table-cell></table:tracked-changes>";
  const book = workbook(
    { Notes: row("Read me"), List: row("a", "b") + row("1", "2"), Events: events },
    changes,
  );
  const guessed = await read(book);
  expect([guessed.head, guessed.parts]).toEqual([
    ["Date", "Lat", "Lon"],
    [{ of: "sheet", names: ["List", "Events"], taken: "Events" }],
  ]);
  const asked = await read(book, { sheet: "List" });
  expect([asked.rows, asked.beside]).toEqual([
    [["1", "2"]],
    ["only the sheet “List” was read; the workbook has 2 others"],
  ]);
});

test("rows that are said once for more than a sheet has end with the sheet", async () => {
  const many = row("1", "2").replace(
    "<table:table-row",
    '<table:table-row table:number-rows-repeated="999999999"',
  );
  const { numbers } = await read(workbook({ A: row("a", "b") + many }));
  expect([numbers.length, numbers.at(-1)]).toEqual([1_048_575, 1_048_576]);
});

test.each([
  ["without a cell", workbook({ A: "" }), "empty"],
  ["without a sheet", workbook({}), "without a sheet of cells"],
  [
    "that repeats itself without end",
    workbook({
      A:
        row("a", "b") +
        row(..."abcdefghijklmnopqrstu").replace(
          "<table:table-row",
          '<table:table-row table:number-rows-repeated="1000000"',
        ),
    }),
    "more cells than can be read",
  ],
  ["that is not well-formed", workbook({ A: "<table:table-row>" }), "closes where"],
])("a workbook %s cannot be opened, and says why", async (_, content, words) => {
  const fault = await read(content).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(FileFault);
  expect(JSON.stringify((fault as FileFault).fault)).toContain(words);
});
