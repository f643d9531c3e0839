import { describe, expect, test } from "vitest";
import { cellOfDays } from "./day-number";
import { shownByCode } from "./styles";
import { row, workbook, type Book } from "./workbook.fixture";
import { openTable } from "../open-table";
import { FileFault } from "../../../opened";
import type { Cell } from "../../row-source";

async function read(content: BlobPart, name = "a.xlsx", sheet?: string) {
  const { format, source } = await openTable(new File([content], name), sheet === undefined ? {} : { sheet });
  const [rows, numbers, torn]: [(readonly Cell[])[], number[], object[]] = [[], [], []];
  let bytes = 0;
  let cut: object[] | undefined;
  for await (const batch of source.batches) {
    rows.push(...batch.rows);
    numbers.push(...batch.numbers);
    torn.push(...batch.torn);
    if (batch.cut) (cut ??= []).push(...batch.cut);
    bytes = batch.bytes;
  }
  expect(bytes).toBe(source.size);
  return { format, head: source.head, rows, numbers, torn, cut, beside: source.beside, parts: source.parts };
}

const faultOf = (content: BlobPart) =>
  read(content).then(
    () => "none",
    (error: unknown) => {
      if (error instanceof FileFault) return Object.values(error.fault).filter(Boolean).join(" ");
      throw error;
    },
  );

describe("a sheet", () => {
  test("gives texts, numbers, truth and values of formulas; errors and blanks are empty", async () => {
    const strings = `<si><t>name</t></si><si><t xml:space="preserve"> A </t></si><si><r><t>Kö</t></r><r><rPr/><t>ln</t></r><rPh><t>x</t></rPh></si><si/>`;
    const content = workbook({
      strings,
      sheets: [
        `<row r="1"><c r="A1" t="s"><v>0</v></c>${["b", "c", "d", "e"].map((name, at) => `<c r="${"BCDE"[at]}1" t="str"><v>${name}</v></c>`).join("")}</row>
         <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>-1.5E3</v></c><c r="C2" t="b"><v>1</v></c>
           <c r="D2"><f>1+1</f><v>2</v></c><c r="E2" t="e"><v>#N/A</v></c></row>
         <row r="5"><c r="A5" t="s"><v>2</v></c><c r="E5" t="inlineStr"><is><r><t>x_x000D_</t></r><r><t>&amp;y</t></r></is></c></row>
         <row r="6"><c r="A6" t="s"><v>3</v></c><c r="B6"/></row>`,
      ],
    });
    expect(await read(content)).toEqual({
      format: "xlsx",
      head: ["name", "b", "c", "d", "e"],
      rows: [
        [" A ", -1500, true, 2, null],
        ["Köln", null, null, null, "x\r&y"],
      ],
      numbers: [2, 5],
      torn: [],
    });
  });

  test("gives dates in UTC by their style, in both calendars", async () => {
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs>`;
    const sheets = [
      row(1, "a", "b", "c", "d", "e") +
        `<row r="2"><c r="A2"><v>42064</v></c><c r="B2" s="1"><v>42064</v></c><c r="C2" s="2"><v>42064.520833333336</v></c>
         <c r="D2" s="3"><v>0.75</v></c><c r="E2" t="d"><v>2015-03-01T05:00:00</v></c></row>`,
    ];
    const in1900 = await read(workbook({ styles, sheets }));
    expect(in1900.rows).toEqual([
      [
        42064,
        new Date("2015-03-01"),
        new Date("2015-03-01T12:30:00Z"),
        "18:00:00",
        new Date("2015-03-01T05:00:00Z"),
      ],
    ]);
    const in1904 = await read(workbook({ styles, sheets, is1904: true }));
    expect(in1904.rows[0]![1]).toEqual(new Date("2019-03-02"));
  });

  test("has its first row that is not empty as the head, wherever it stands", async () => {
    const { head, rows, numbers } = await read(
      workbook({ sheets: [row(1) + row(4, "a", "", "c") + row(5, "1", "2")] }),
    );
    expect([head, rows, numbers]).toEqual([["a", "", "c"], [["1", "2", null]], [5]]);
  });

  test("has its head below titles, which are said, as are other sheets", async () => {
    const source = workbook({
      sheets: [row(1, "Incidents") + row(3, "a", "b", "c") + row(4, "1", "2", "3"), row(1, "x", "y")],
    });
    const { head, rows, numbers, beside } = await read(source);
    expect([head, rows, numbers]).toEqual([["a", "b", "c"], [["1", "2", "3"]], [4]]);
    expect(beside).toEqual([
      "what stands above the columns' names was taken for a title: “Incidents”",
      expect.stringMatching(/^only the sheet “.+” was read; the workbook has another$/),
    ]);
  });

  test("with formulas that were never computed says so", async () => {
    const sum = '<row r="2"><c r="A2"><f>1+1</f></c><c r="B2" t="str"><f>A1</f><v></v></c></row>';
    expect((await read(workbook({ sheets: [row(1, "a", "b") + sum + row(3, "1", "2")] }))).beside).toEqual([
      expect.stringMatching(/^some of its formulas have no value in the file/),
    ]);
    const blank = sum.replace("</f></c>", "</f><v/></c>");
    expect((await read(workbook({ sheets: [row(1, "a", "b") + blank] }))).beside).toHaveLength(1);
    const computed = sum.replace("</f></c>", "</f><v>2</v></c>");
    const { rows, beside } = await read(workbook({ sheets: [row(1, "a", "b") + computed] }));
    expect([rows, beside]).toEqual([[[2, null]], undefined]);
  });

  test("with cells beyond its head is read without them, which is said, blank ones apart", async () => {
    const { rows, torn, cut } = await read(
      workbook({ sheets: [row(1, "a", "b") + row(2, "1", "2", " ") + row(3, "3", "4", "a note")] }),
    );
    expect([rows, torn]).toEqual([
      [
        ["1", "2"],
        ["3", "4"],
      ],
      [],
    ]);
    expect(cut).toEqual([
      { row: 3, what: "it has cells beyond the columns of the head, which were not read" },
    ]);
  });

  test("without names of rows and cells is counted", async () => {
    const cell = (text: string) => `<c t="str"><v>${text}</v></c>`;
    const sheets = [`<row>${cell("a")}${cell("b")}</row><row><c/>${cell("1")}</row>`];
    expect(await read(workbook({ sheets }))).toMatchObject({ rows: [[null, "1"]], numbers: [2] });
  });

  test("with blanks in its tags is read as without", async () => {
    const odd = `<row r="2"><c  t = 'str'\n r= "B2" ><v>x</v></c ></row >`;
    expect((await read(workbook({ sheets: [row(1, "a", "b") + odd] }))).rows).toEqual([[null, "x"]]);
  });

  test("with a text that is not there has a torn row", async () => {
    const { torn } = await read(
      workbook({
        sheets: [row(1, "a", "b") + '<row r="2"><c r="A2" t="s"><v>7</v></c><c r="B2"><v>1</v></c></row>'],
      }),
    );
    expect(torn).toEqual([{ row: 2, why: "the text of one of its cells is missing from the file" }]);
  });

  test("of many rows comes in batches, in order", async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><v>${at}</v></c><c r="B${at + 2}"><v>1</v></c></row>`,
    );
    const result = await read(workbook({ sheets: [row(1, "a", "b") + rows.join("")] }));
    expect(result.rows.every(([a], at) => a === at && result.numbers[at] === at + 2)).toBe(true);
    expect(result.rows.length).toBe(20_000);
  });
});

describe("of several sheets", () => {
  const [notes, table, other] = [row(1, "Read me"), row(1, "a", "b") + row(2, "1", "2"), row(1, "x", "y")];
  test.each<[string, Book, string[]]>([
    [
      "the first with a table is read, not that with notes",
      { sheets: ["", notes, table, other] },
      ["a", "b"],
    ],
    [
      "the one whose head names what events have is read, wherever it stands",
      {
        sheets: [
          row(1, "Title", "Incidents") + row(2, "Date", "2020"),
          row(1, "Country", "Events", "Year") + row(2, "Kenya", "7", "2020"),
          row(1, "Date", "Lat", "Lon", "Killed") + row(2, "2020-01-05", "34.5", "69.2", "3"),
          row(1, "Date", "Lat", "Lon", "Killed") + row(2, "2021-01-05", "34.5", "69.2", "3"),
        ],
      },
      ["Date", "Lat", "Lon", "Killed"],
    ],
    ["hidden ones are not", { sheets: [other, table], hidden: [0] }, ["a", "b"]],
    ["hidden ones are where there are no others", { sheets: [table], hidden: [0] }, ["a", "b"]],
    ["one of a single column is, where there is no other", { sheets: ["", notes] }, ["Read me"]],
    [
      "one that has rows is read before an empty form that names more",
      { sheets: [row(1, "Date", "Lat", "Lon"), row(1, "Date", "x") + row(2, "2020-01-05", "1")] },
      ["Date", "x"],
    ],
  ])("%s", async (_, book, head) => {
    expect((await read(workbook(book))).head).toEqual(head);
  });

  test("those that have rows are offered, with the one that is read; the one asked for is read", async () => {
    const events = row(1, "Date", "Lat", "Lon") + row(2, "2020-01-05", "34.5", "69.2");
    const book = workbook({ sheets: [notes, other, table, events] });
    const guessed = await read(book);
    expect(guessed.parts).toEqual([{ of: "sheet", names: ["S2", "S3"], taken: "S3" }]);
    const asked = await read(book, "a.xlsx", "S2");
    expect([asked.head, asked.rows, asked.parts?.[0]?.taken]).toEqual([["a", "b"], [["1", "2"]], "S2"]);
    expect(asked.beside).toEqual(["only the sheet “S2” was read; the workbook has 3 others"]);
    expect((await read(book, "a.xlsx", "no such sheet")).head).toEqual(guessed.head);
    expect((await read(workbook({ sheets: [notes, table] }))).parts).toBeUndefined();
  });
});

test.each([
  ["without any cell", workbook({ sheets: ["", ""] }), "empty"],
  ["without sheets", workbook({ sheets: [] }), "no sheet"],
  [
    "without a part",
    workbook({ sheets: [row(1, "a")], without: ["xl/worksheets/sheet0.xml"] }),
    "sheet0.xml” is missing",
  ],
  ["cut off", workbook({ sheets: [row(1, "a")] }).slice(0, -50), "cut off"],
  [
    "with a sheet that is not well-formed",
    workbook({ sheets: ['<row r="1"><c></row>'] }),
    "“row” closes where “c” should",
  ],
])("a workbook %s cannot be opened, and says why", async (_, content, words) => {
  expect(await faultOf(content)).toContain(words);
});

test.each<[string, string]>([
  ["General", "number"],
  ["0.00E+00", "number"],
  ['#,##0 "days"', "number"],
  ["[h]:mm:ss", "number"],
  ["[$-409]d\\-mmm\\-yy;@", "date"],
  ["[Red]yyyy", "date"],
  ["mmm", "date"],
  ["hh:mm AM/PM", "time"],
  ["mm:ss.0", "time"],
])("numbers shown as %s are a %s", (code, shown) => {
  expect(shownByCode(code)).toBe(shown);
});

test("the 29 February 1900 that never was moves no other day", () => {
  const day = (days: number) => cellOfDays(days, "date", false);
  expect([day(1), day(59), day(61)]).toEqual(
    ["1900-01-01", "1900-02-28", "1900-03-01"].map((iso) => new Date(iso)),
  );
  expect(cellOfDays(0, "date", true)).toEqual(new Date("1904-01-01"));
  expect([day(-1), day(1e12)]).toEqual([-1, 1e12]);
});

test("day 0, which spreadsheets show for an empty cell that a formula names, is no date", () => {
  expect([cellOfDays(0, "date", false), cellOfDays(0.5, "date", false)]).toEqual([0, 0.5]);
});
