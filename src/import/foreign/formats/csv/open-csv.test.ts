import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openCsv } from "./open-csv";
import { bytesOfFile } from "../byte-source";
import type { Cell, SourceOptions } from "../../row-source";

async function read(content: BlobPart | BlobPart[], options: SourceOptions = {}) {
  const parts = Array.isArray(content) ? content : [content];
  const source = await openCsv(bytesOfFile(new Blob(parts), "a.csv"), options);
  const [rows, numbers, torn]: [(readonly Cell[])[], number[], { row: number; why: string }[]] = [[], [], []];
  for await (const batch of source.batches) {
    rows.push(...batch.rows);
    numbers.push(...batch.numbers);
    torn.push(...batch.torn);
  }
  return { head: source.head, text: source.text!, rows, numbers, torn };
}

const bytes = (...values: number[]) => new Uint8Array(values);
const latin = (text: string) => bytes(...[...text].map((sign) => sign.charCodeAt(0)));
function wide(text: string, little: boolean) {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((sign, at) => view.setUint16(at * 2, sign.charCodeAt(0), little));
  return new Uint8Array(view.buffer);
}

test("a zero byte costs no more than its cell, and those behind the last line a row that has nothing", async () => {
  const table = "date,lat,lon,note\n" + "2020-01-01,34.5,69.2,a note\n".repeat(9);
  const { rows, torn } = await read(table.replace("34.5", "34\0.5"));
  expect([rows.length, rows[0]![1], torn]).toEqual([9, "34\0.5", []]);
  const filled = await read(table + "\0".repeat(4000));
  expect([filled.rows.length, filled.rows[8]![1]]).toEqual([10, "34.5"]);
  await expect(read("a,b\n\0\0\0\0,1\n")).rejects.toThrow("neither text");
});

test("a head without a name for the rows' own names, as R writes it, lacks its first cell", async () => {
  const lines = ['"date","lat","lon"', '"1","2020-01-01",34.5,69.2', '"2","2020-01-02",34.6,69.3'];
  const { head, rows, torn } = await read(lines.join("\n"));
  expect([head, torn]).toEqual([["", "date", "lat", "lon"], []]);
  expect(rows[1]).toEqual(["2", "2020-01-02", "34.6", "69.3"]);
  const ended = await read("date,lat,lon\n2020-01-01,34.5,69.2,\n2020-01-02,34.6,69.3,\n");
  expect([ended.head, ended.rows[0]]).toEqual([
    ["date", "lat", "lon"],
    ["2020-01-01", "34.5", "69.2"],
  ]);
  const some = await read("date,lat,lon\n2020-01-01,34.5,69.2\n2020-01-02,34,6,69.3\n");
  expect([some.head.length, some.torn.length]).toEqual([3, 1]);
  const decimals = await read("date,lat,city\n2020-01-01,34,5,Kabul\n2020-01-02,34,6,Kabul\n");
  expect([decimals.head.length, decimals.torn.length]).toEqual([3, 2]);
});

test("a table with blanks between its cells, as R writes it, is read", async () => {
  const lines = ['"date" "place" "lat"', '"1" "2020-01-05" "New Town" 34.5', '"2" "2020-01-06" NA 34.6'];
  const { head, rows, torn, text } = await read(lines.join("\n") + "\n");
  expect([head, torn, text.delimiter]).toEqual([["", "date", "place", "lat"], [], " "]);
  expect(rows[0]).toEqual(["1", "2020-01-05", "New Town", "34.5"]);
  expect((await read('"a b" "c"\n')).head).toEqual(["a b", "c"]);
  expect((await read('"Some words" said,b\n1,2\n')).head.length).toBe(2);
});

test("a quoted cell may begin after blanks", async () => {
  const lines = [
    "id, name, lat",
    '1, "Kabul, Afghanistan", 34.5',
    '2,  "say ""yes""", 34.6',
    '3, 5" pipe, 34.7',
  ];
  const { rows, torn } = await read(lines.join("\n"));
  expect(torn).toEqual([]);
  expect(rows.map(([, name]) => name?.toString().trim())).toEqual([
    "Kabul, Afghanistan",
    'say "yes"',
    '5" pipe',
  ]);
});

describe("encodings", () => {
  const text = "place,dead\nKöln,1\nМосква,2\n";
  const rows = [
    ["Köln", "1"],
    ["Москва", "2"],
  ];
  test.each<[string, BlobPart, string]>([
    ["UTF-8", text, "utf-8"],
    ["UTF-8 with a mark", "\ufeff" + text, "utf-8"],
    ["UTF-16 LE with a mark", wide("\ufeff" + text, true), "utf-16le"],
    ["UTF-16 BE with a mark", wide("\ufeff" + text, false), "utf-16be"],
    ["UTF-16 LE without a mark", wide(text, true), "utf-16le"],
    ["UTF-16 BE without a mark", wide(text, false), "utf-16be"],
  ])("%s is seen, and its mark is no part of the head", async (_, content, encoding) => {
    const read_ = await read(content);
    expect(read_.text.encoding).toBe(encoding);
    expect(read_.head).toEqual(["place", "dead"]);
    expect(read_.rows).toEqual(rows);
  });

  test("windows-1252 is what is not UTF-8", async () => {
    const { text, rows } = await read(bytes(...latin("a;b\nK"), 0xf6, ...latin("ln;5"), 0x80, 0x0a));
    expect(text).toEqual({ encoding: "windows-1252", delimiter: ";" });
    expect(rows).toEqual([["Köln", "5€"]]);
  });

  test("a file that shows only far behind its start that it is windows-1252 is read as that", async () => {
    const { text, rows, torn } = await read(["a,b\n", "x,1\n".repeat(400_000), bytes(0x4b, 0xf6), "ln,2\n"]);
    expect(text.encoding).toBe("windows-1252");
    expect([rows.length, rows.at(-1), torn]).toEqual([400_001, ["Köln", "2"], []]);
  });

  test("bytes that are no text in a UTF-8 file cost their own row, and no sign is made up for them", async () => {
    const { rows, numbers, torn } = await read([
      "a,b\nö,ü\n".repeat(20),
      bytes(0x78, 0xff),
      ",1\n\ufffd,2\n",
    ]);
    expect(torn).toEqual([{ row: 41, why: "some of its bytes are no text in the file's encoding" }]);
    expect([rows.at(-1), numbers.at(-1)]).toEqual([["\ufffd", "2"], 42]);
  });

  test("an encoding that is asked for is kept", async () => {
    expect((await read("a,b\nö,1\n", { encoding: "windows-1252" })).rows).toEqual([["Ã¶", "1"]]);
    const strict = await read([latin("a,b\nK\xf6ln,1\n")], { encoding: "utf-8" });
    expect([strict.rows, strict.torn.length, strict.text.encoding]).toEqual([[], 1, "utf-8"]);
  });

  test("signs of several bytes survive the seams between pieces", async () => {
    const line = "дата,Ω𝔘é\n";
    const { rows, torn } = await read("a,b\n" + line.repeat(120_000));
    expect(torn).toEqual([]);
    expect(rows.every(([a, b]) => a === "дата" && b === "Ω𝔘é")).toBe(true);
    expect(rows.length).toBe(120_000);
  });
});

describe("delimiters", () => {
  test.each([",", ";", "\t", "|"])("%j is seen", async (sign) => {
    const { text, rows } = await read(`a${sign}b${sign}c\n1${sign}2${sign}3\n`);
    expect([text.delimiter, rows]).toEqual([sign, [["1", "2", "3"]]]);
  });

  test("decimal commas and commas in texts do not hide semicolons, not even without a head", async () => {
    const { text } = await read("13,34;52,58;3,5\n13,41;52,55;4,5\n");
    expect(text.delimiter).toBe(";");
  });

  test("semicolons inside quotation marks do not hide commas", async () => {
    const { text, rows } = await read('id,source\n1,"""A"";""B"";""C"""\n2,"""D"""\n');
    expect(text.delimiter).toBe(",");
    expect(rows).toEqual([
      ["1", '"A";"B";"C"'],
      ["2", '"D"'],
    ]);
  });

  test("Excel's line sep= is obeyed and is no head", async () => {
    const { head, rows, numbers } = await read("sep=;\r\na;b\r\n1,2;3\r\n");
    expect([head, rows, numbers]).toEqual([["a", "b"], [["1,2", "3"]], [3]]);
  });

  test("one that is asked for is kept; a single column has none", async () => {
    expect((await read("a,b\n1,2\n", { delimiter: "" })).rows).toEqual([["1", "2"]]);
    expect((await read("a;b,c\n1;2,3\n", { delimiter: "," })).rows).toEqual([["1;2", "3"]]);
    expect((await read("a\n1\n2")).rows).toEqual([["1"], ["2"]]);
  });
});

describe("records", () => {
  test.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("end with %s, the last one also without", async (_, end) => {
    for (const last of ["", end]) {
      const { head, rows, numbers } = await read(`a,b${end}1,2${end}"3","x ""y"""${last}`);
      expect([head, rows, numbers]).toEqual([
        ["a", "b"],
        [
          ["1", "2"],
          ["3", 'x "y"'],
        ],
        [2, 3],
      ]);
    }
  });

  test("may go on over several lines inside quotation marks, and are numbered as one", async () => {
    const { rows, numbers } = await read('a,b\n"1\n\n2",x\ny,"z\r\n"\n');
    expect([rows, numbers]).toEqual([
      [
        ["1\n\n2", "x"],
        ["y", "z\r\n"],
      ],
      [2, 3],
    ]);
  });

  test("without any cell are no rows, but numbers go on as in a spreadsheet", async () => {
    const { head, rows, numbers } = await read("\n , \na,b\n\n1,2\n,\n   \n3,\n\n");
    expect([head, rows, numbers]).toEqual([
      ["a", "b"],
      [
        ["1", "2"],
        ["3", null],
      ],
      [5, 8],
    ]);
  });

  test("with too few cells are filled up, with too many torn unless those are blank", async () => {
    const { rows, torn } = await read("a,b,c\n1\n1,2,3,,\n1,2,3,4\n1,2,3, \n");
    expect(rows).toEqual([
      ["1", null, null],
      ["1", "2", "3"],
      ["1", "2", "3"],
    ]);
    expect(torn).toEqual([{ row: 4, why: "it has 4 cells, the head 3" }]);
  });

  test("none after the head is a table of no rows", async () => {
    expect(await read("a,b\n")).toMatchObject({ head: ["a", "b"], rows: [], torn: [] });
  });

  test("keep quotation marks that stand inside cells", async () => {
    const { rows } = await read('a,b\n5" pipe,x"y"\n"the "Wolf" group",2\n');
    expect(rows).toEqual([
      ['5" pipe', 'x"y"'],
      ['the "Wolf" group', "2"],
    ]);
  });
});

test("a table of more columns than any has is refused before rows are made of it", async () => {
  await expect(read("a,".repeat(400_000) + "\nx\n".repeat(9))).rejects.toThrow("more than 5000 columns");
});

describe("a quotation mark that is not closed", () => {
  const why = "a quotation mark is not closed";

  test("costs its own row, whatever is quoted behind it", async () => {
    const { rows, torn, numbers } = await read('a,b\n1,"x\n2,y\n3,"z"\n4,"u, v"\n');
    expect(torn).toEqual([{ row: 2, why }]);
    expect([rows, numbers]).toEqual([
      [
        ["2", "y"],
        ["3", "z"],
        ["4", "u, v"],
      ],
      [3, 4, 5],
    ]);
  });

  test("costs its own row where nothing is quoted up to the end of a large file", async () => {
    const { rows, torn } = await read('a,b\n1,"x\n' + "2,y\n".repeat(900_000));
    expect([rows.length, torn]).toEqual([900_000, [{ row: 2, why }]]);
  });

  test("makes no rows of the lines of its own cell", async () => {
    const { rows, torn } = await read('a,b,c\n1,2,"he said\nso "x" and\nmore\n4,5,6\n');
    expect(rows).toEqual([["4", "5", "6"]]);
    expect(torn.map(({ row }) => row)).toEqual([2, 3, 4]);
  });

  test("in the head leaves a head", async () => {
    const { head, rows } = await read('"a,b\n1,2\n');
    expect([head, rows]).toEqual([['"a', "b"], [["1", "2"]]]);
  });

  test("on every row takes no more time than its rows", async () => {
    const started = performance.now();
    const { torn, rows } = await read("a,b\n" + '1,"x\n'.repeat(200_000));
    expect(torn.length + rows.length).toBe(200_000);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

const cell = fc.oneof(
  fc.constantFrom("", '"', '""', "\n", "\r\n", "a,b", "x;y", "é", "  x", "𝔘", "\ufffd", "__proto__"),
  fc
    .string({ unit: "grapheme", maxLength: 6 })
    .map((text) => text.replaceAll("\r", "").replaceAll("\uffff", "")),
);

test("what was written is what is read, whatever the cells and wherever pieces end", async () => {
  const table = fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(",", ";", "\t", "|"),
      fc.constantFrom("\n", "\r\n"),
      async (rows, sign, end) => {
        const written = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(sign));
        const result = await read(["a", "b", "c"].join(sign) + end + written.join(end), { delimiter: sign });
        const full = rows.filter((cells) => cells.some((one) => one.trim() !== ""));
        expect(result.rows).toEqual(full.map((cells) => cells.map((one) => (one === "" ? null : one))));
        expect(result.torn).toEqual([]);
      },
    ),
  );
});

test("no text makes it fail, and every record is a row, torn or empty", async () => {
  const sign = fc.constantFrom('"', '""', ",", "\n", "\r\n", "a", " ", ";");
  await fc.assert(
    fc.asyncProperty(fc.array(sign, { maxLength: 40 }), async (signs) => {
      const { head, rows, torn, numbers } = await read("a,b\n" + signs.join(""));
      const all = [...numbers, ...torn.map(({ row }) => row)];
      expect(rows.length).toBe(numbers.length);
      expect(new Set(all).size).toBe(all.length);
      expect(rows.every((row) => row.length === head.length)).toBe(true);
    }),
  );
});
