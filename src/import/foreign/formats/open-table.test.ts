import { gzipSync } from "node:zlib";
import { strToU8, zipSync, type Zippable } from "fflate";
import { describe, expect, test } from "vitest";
import { openTable } from "./open-table";
import { FileFault } from "../../opened";
import type { Cell } from "../row-source";

const table = "a,b\n1,2\n";

function file(name: string, ...parts: BlobPart[]): File {
  return new File(parts, name);
}

async function rowsOf(opened: File) {
  const { format, source } = await openTable(opened);
  const rows: (readonly Cell[])[] = [];
  let bytes = 0;
  for await (const batch of source.batches) {
    rows.push(...batch.rows);
    expect(batch.bytes).toBeGreaterThanOrEqual(bytes);
    bytes = batch.bytes;
  }
  expect(bytes).toBe(source.size);
  return { format, head: source.head, rows };
}

async function faultOf(opened: File): Promise<string> {
  try {
    await rowsOf(opened);
  } catch (error) {
    if (error instanceof FileFault) return Object.values(error.fault).filter(Boolean).join(" ");
    throw error;
  }
  return "none";
}

const zip = (files: Zippable) => zipSync(files) as Uint8Array<ArrayBuffer>;
const gz = (text: string | Uint8Array) => new Uint8Array(gzipSync(text));
const csv = { format: "csv", head: ["a", "b"], rows: [["1", "2"]] };

describe("a table is found", () => {
  test.each<[string, File]>([
    ["in a file of any name", file("events", table)],
    ["in a text", file("events.txt", table)],
    ["in a .gz", file("events.csv.gz", gz(table))],
    ["in a .gz that does not say so", file("events.csv", gz(table))],
    ["in a .gz with padding behind it", file("events.csv.gz", gz(table), new Uint8Array(512))],
    ["in a .gz of several parts", file("events.csv.gz", gz("a,b\n"), gz("1,2\n"))],
    ["in a .zip", file("events.zip", zip({ "events.csv": strToU8(table) }))],
    [
      "in a .zip that stores without packing",
      file("a.zip", zip({ "events.csv": [strToU8(table), { level: 0 }] })),
    ],
    ["in a .gz in a .zip", file("a.zip", zip({ "events.csv.gz": gz(table) }))],
    [
      "among what else is in a .zip: the largest table that is meant to be one",
      file(
        "a.zip",
        zip({
          "__MACOSX/._events.csv": strToU8("x".repeat(999)),
          "codebook.pdf": strToU8("x".repeat(999)),
          "README.txt": strToU8("x".repeat(999)),
          "data/small.csv": strToU8("c\n1"),
          "data/events.csv": strToU8(table),
        }),
      ),
    ],
    ["in a .zip with a text alone", file("a.zip", zip({ "events.txt": strToU8(table) }))],
  ])("%s", async (_, opened) => {
    expect(await rowsOf(opened)).toEqual(csv);
  });

  test("in a .zip of several, by its name where one is asked for", async () => {
    const several = file("a.zip", zip({ "y/2020.csv": strToU8("c\n1\n"), "y/2021.csv": strToU8(table) }));
    const { source } = await openTable(several);
    const names = ["y/2020.csv", "y/2021.csv"];
    expect([source.head, source.parts]).toEqual([["a", "b"], [{ of: "entry", names, taken: names[1] }]]);
    const { source: other } = await openTable(several, { entry: "y/2020.csv" });
    expect([other.head, other.parts]).toEqual([["c"], [{ of: "entry", names, taken: names[0] }]]);
    expect(other.beside).toEqual(["only “y/2020.csv” was read; the archive has another table"]);
  });

  test("in a large .zip and .gz, piece by piece", async () => {
    const text =
      "a,b\n" + Array.from({ length: 300_000 }, (_, at) => `${at},${(at * 7919) % 104729}\n`).join("");
    for (const opened of [file("a.csv.gz", gz(text)), file("a.zip", zip({ "a.csv": strToU8(text) }))]) {
      const { rows } = await rowsOf(opened);
      expect(rows.length).toBe(300_000);
      expect(rows.at(-1)).toEqual(["299999", String((299_999 * 7919) % 104_729)]);
    }
  });

  test("that is stopped early leaves nothing running", async () => {
    const { source } = await openTable(file("a.csv.gz", gz("a,b\n" + "1,2\n".repeat(500_000))));
    for await (const { rows } of source.batches) if (rows.length > 0) break;
  });
});

const office = zip({ "[Content_Types].xml": strToU8("x"), "word/document.xml": strToU8("x") });
const whole = zip({ "events.csv": strToU8(table.repeat(99)) });
const packed = gz("a,b\n" + Array.from({ length: 50_000 }, (_, at) => `${at},${at * 7919}\n`).join(""));
const damaged = whole.slice();
damaged[45]! ^= 0xff;
const locked = whole.slice();
locked[locked.lastIndexOf(0x50, locked.length - 23) + 8]! |= 1;
const tar = new Uint8Array(1024);
tar.set(strToU8("d.csv"));
tar.set(strToU8("ustar"), 257);
tar.set(strToU8("a,b\n1,2\n"), 512);
const bytes = (...values: number[]) => new Uint8Array(values);
const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * at * 31 + at * 7) % 256);

describe("what cannot be opened says why", () => {
  test.each<[string, File, string]>([
    ["an empty file", file("a.csv"), "empty"],
    ["blanks alone", file("a.csv", " \n\r\n\t"), "empty"],
    ["an empty file in an archive", file("a.zip", zip({ "a.csv": strToU8("") })), "empty"],
    ["binary junk", file("a.csv", noise), "neither text nor"],
    ["junk that is called a workbook", file("a.xlsx", noise), "named .xlsx"],
    ["a picture", file("a.csv", bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)), "a picture"],
    ["a PDF", file("a.csv", "%PDF-1.7\n"), "a PDF"],
    [
      "an old workbook",
      file("a.xls", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0)),
      "save it as .xlsx",
    ],
    ["a web page", file("export.csv", "<!DOCTYPE html>\n<html><body>Log in</body></html>"), "a web page"],
    ["other XML", file("a.xml", '<?xml version="1.0"?><a:b/>'), "another kind than KML, which cannot be"],
    [
      "GPX",
      file("a.gpx", '<?xml version="1.0"?><!-- a --><gpx><wpt lat="1" lon="2"/></gpx>'),
      "It is GPX, points and tracks of a GPS device, which cannot be opened here. Save it as KML, GeoJSON or CSV",
    ],
    ["GML", file("a.gml", '<wfs:FeatureCollection xmlns:wfs="w"></wfs:FeatureCollection>'), "It is GML"],
    [
      "an OpenDocument text",
      file("a.odt", zip({ mimetype: strToU8("x"), "content.xml": strToU8("<a/>") })),
      "OpenDocument file without a sheet of cells",
    ],
    ["a database", file("a.gpkg", "SQLite format 3\0...."), "GeoPackage"],
    ["text that is called a map", file("a.kml", "a,b\n1,2"), "named .kml"],
    ["an old file of Stata", file("a.DTA", noise), "this kind (.dta) cannot be opened"],
    [
      "a document of Numbers",
      file("a.numbers", zip({ "Index/Document.iwa": strToU8("x") })),
      "Apple's Numbers",
    ],
    ["a .gz cut off", file("a.csv.gz", packed.slice(0, packed.length / 2)), "cut off"],
    ["a .gz cut off within its first bytes", file("a.csv.gz", packed.slice(0, 15)), "cut off"],
    [
      "a .gz changed on the way",
      file(
        "a.csv.gz",
        packed.map((byte, at) => (at === packed.length - 7 ? byte ^ 1 : byte)),
      ),
      "damaged",
    ],
    ["a .zip cut off", file("a.zip", whole.slice(0, -30)), "cut off"],
    ["a .zip changed on the way", file("a.zip", damaged), "damaged"],
    [
      "a .zip without a table",
      file("a.zip", zip({ "a.pdf": strToU8("x"), "b.png": strToU8("x") })),
      "“a.pdf”, “b.png”",
    ],
    ["a .zip without a file", file("a.zip", zip({})), "nothing in it"],
    ["a document", file("a.docx", office), "not a workbook"],
    [
      "a pointer to a file that was not fetched",
      file("a.csv", "version https://git-lfs.github.com/spec/v1\noid sha256:f1\nsize 15\n"),
      "Download the file itself",
    ],
    [
      "a web page under a workbook's name",
      file("a.xls", "<html><body><table><tr><td>date</td></tr></table></body></html>"),
      "Open it in a spreadsheet program",
    ],
    [
      "a workbook as XML",
      file("a.xls", '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook></Workbook>'),
      "Open it in a spreadsheet program",
    ],
    ["a tar archive", file("a.csv", tar), "It is a tar archive"],
    ["a tar archive packed", file("a.tar.gz", gz(tar)), "It is a tar archive"],
    ["text of four bytes a sign", file("a.csv", bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0)), "UTF-32"],
    [
      "commands for a database",
      file("a.sql", "INSERT INTO a VALUES (1, 2);\n"),
      "this kind (.sql) cannot be",
    ],
    ["a map of MapInfo", file("a.MIF", "Version 450\nCharset x\n"), "this kind (.mif) cannot be opened"],
    ["a script", file("data.js", "var data = {};\n"), "this kind (.js) cannot be opened"],
    ["a shapefile", file("a.zip", zip({ "a.shp": strToU8("x"), "a.dbf": strToU8("x") })), "a shapefile"],
    ["archives in archives", file("a.gz", gz(gz(gz(gz(gz(table)))))), "Unpack it"],
    [
      "zeros packed",
      file(
        "a.csv.gz",
        gz(
          Buffer.concat([
            Buffer.from("a,b\n"),
            Buffer.alloc(300 * 2 ** 20, "1,2" + " ".repeat(99_999) + "\n"),
          ]),
        ),
      ),
      "200 times",
    ],
  ])("%s", async (_, opened, words) => {
    expect(await faultOf(opened)).toContain(words);
  });

  test("a folder, or a file that is gone", async () => {
    const gone = file("a.csv", table);
    const broken = { arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")) };
    Object.defineProperty(gone, "slice", { value: () => broken });
    expect(await faultOf(gone)).toContain("a folder, or a file that has been moved");
  });
});
