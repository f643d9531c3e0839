import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { openTable } from "../open-table";
import { FileFault } from "../../../opened";
import type { Cell } from "../../row-source";

async function read(content: BlobPart, name = "a.kml") {
  const { format, source } = await openTable(new File([content], name));
  const [rows, numbers]: [Record<string, Cell>[], number[]] = [[], []];
  for await (const batch of source.batches) {
    for (const cells of batch.rows) {
      expect(cells.length).toBe(source.head.length);
      rows.push(Object.fromEntries(source.head.map((name, at) => [name, cells[at]!])));
    }
    numbers.push(...batch.numbers);
    expect(batch.torn).toEqual([]);
  }
  return { format, head: source.head, rows, numbers };
}

const faultOf = (content: BlobPart, name?: string) =>
  read(content, name).then(
    () => "none",
    (error: unknown) => {
      if (error instanceof FileFault) return Object.values(error.fault).filter(Boolean).join(" ");
      throw error;
    },
  );

const kml = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`;
const span = (begin: string, end: string) =>
  `<TimeSpan>${begin && `<begin>${begin}</begin>`}${end && `<end>${end}</end>`}</TimeSpan>`;
const timed = async (inside: string) =>
  (await read(kml(inside))).rows.map((row) => [row["time:begin"], row["time:end"]]);
const placed = async (inside: string) =>
  (await read(kml(`<Placemark>${inside}</Placemark>`))).rows.map((row) =>
    ["lat", "lon", "type"].map((column) => row[`geometry:${column}`]),
  );

describe("placemarks", () => {
  test("are rows with name, description, place, time, folder, and what was added", async () => {
    const { format, head, rows, numbers } = await read(
      kml(`<Folder><name>North</name><Folder><name>Hills &amp; dales</name>
        <Placemark id="p1"><name> A &#233;&#x1F600;</name><description><![CDATA[<b>5 &amp; 6</b>]]></description>
          <TimeStamp><when>2015-03</when></TimeStamp>
          <ExtendedData><Data name="dead"><displayName>Dead</displayName><value>5</value></Data>
            <SchemaData schemaUrl="#s"><SimpleData name="actor">X &lt; Y</SimpleData></SchemaData>
            <camp:number xmlns:camp="http://camp">14</camp:number></ExtendedData>
          <Point><coordinates>70.5,34.25,900</coordinates></Point></Placemark></Folder></Folder>
        <Placemark><ExtendedData><Data name="name"><value>other</value></Data></ExtendedData></Placemark>`),
    );
    expect(format).toBe("kml");
    expect(head).toEqual([
      ...["name", "description", "time:begin", "time:end", "folder"],
      ...["geometry:lat", "geometry:lon", "geometry:type", "id", "dead", "actor", "number", "data:name"],
    ]);
    expect(rows.map((row) => Object.values(row))).toEqual([
      [
        ...["A é😀", "<b>5 &amp; 6</b>", "2015-03", "2015-03", "North / Hills & dales"],
        ...[34.25, 70.5, "Point", "p1", "5", "X < Y", "14", null],
      ],
      [...Array.from({ length: 12 }, () => null), "other"],
    ]);
    expect(numbers).toEqual([1, 2]);
  });

  test("with prefixes, and of the first KML, are read as well", async () => {
    const { rows } = await read(
      '<k:kml xmlns:k="http://earth.google.com/kml/2.0"><k:Placemark><k:name>a</k:name></k:Placemark></k:kml>',
    );
    expect(rows[0]!["name"]).toBe("a");
  });

  test("keep the text of descriptions that are written as elements; other names and texts are not theirs", async () => {
    const { rows } = await read(
      kml(`<Placemark><description>see <b>this</b> one</description>
        <author xmlns="http://www.w3.org/2005/Atom"><name>nobody</name></author>
        <Style><IconStyle><Icon><href>a.png</href></Icon></IconStyle></Style></Placemark>`),
    );
    expect([rows[0]!["name"], rows[0]!["description"]]).toEqual([null, "see this one"]);
  });

  test("of names that mean something to JavaScript are harmless", async () => {
    const { head, rows } = await read(
      kml(`<constructor/><Placemark><ExtendedData><Data name="__proto__"><value>x</value></Data>
        <toString>y</toString></ExtendedData></Placemark>`),
    );
    expect(head.slice(-2)).toEqual(["__proto__", "toString"]);
    expect(Object.entries(rows[0]!).slice(-1)).toEqual([["toString", "y"]]);
  });

  test("none is a table of no rows; only links are a fault", async () => {
    expect((await read(kml(""))).rows).toEqual([]);
    const link = "<NetworkLink><Link><href>http://example.org/all.kml</href></Link></NetworkLink>";
    expect(await faultOf(kml(link))).toContain("links to other files");
  });
});

describe("time", () => {
  test("is an instant, a span, or a span that is open", async () => {
    const stamp = "<TimeStamp><when> 2008-08-12T01:00:00Z </when></TimeStamp>";
    const times = [stamp, span("2007", "2008"), span("2007", ""), span("", "2008-05-01"), span("", ""), ""];
    expect(await timed(times.map((time) => `<Placemark>${time}</Placemark>`).join(""))).toEqual([
      ["2008-08-12T01:00:00Z", "2008-08-12T01:00:00Z"],
      ["2007", "2008"],
      ["2007", null],
      [null, "2008-05-01"],
      [null, null],
      [null, null],
    ]);
  });

  test("comes from the nearest folder that has one, its open end with it, wherever the folder says it", async () => {
    expect(
      await timed(`${span("2001", "")}<Placemark/>
        <Folder><Placemark/><Folder><Placemark/><Placemark>${span("2005", "2006")}</Placemark></Folder>
        ${span("", "2009")}</Folder><Folder><Placemark/></Folder>`),
    ).toEqual([
      ["2001", null],
      [null, "2009"],
      [null, "2009"],
      ["2005", "2006"],
      ["2001", null],
    ]);
  });

  test("of a view is not the time of what is seen", async () => {
    expect(
      await timed(
        `<Placemark><LookAt><gx:TimeStamp xmlns:gx="x"><when>1999</when></gx:TimeStamp></LookAt></Placemark>`,
      ),
    ).toEqual([[null, null]]);
  });
});

describe("place", () => {
  const line = (tag: string, text: string) => `<${tag}><coordinates>${text}</coordinates></${tag}>`;
  test.each<[string, string, Cell[]]>([
    ["a point", line("Point", "\n 70,34 \n"), [34, 70, "Point"]],
    ["a point with blanks after its commas", line("Point", "70, 34, 5"), [34, 70, "Point"]],
    ["a line", line("LineString", "0,0 2,4,7\n1,1"), [2, 1, "LineString"]],
    [
      "an area",
      `<Polygon><outerBoundaryIs>${line("LinearRing", "0,0 2,0 2,4 0,0")}</outerBoundaryIs></Polygon>`,
      [2, 1, "Polygon"],
    ],
    [
      "several",
      `<MultiGeometry>${line("Point", "0,0")}${line("Point", "2,4")}</MultiGeometry>`,
      [2, 1, "MultiGeometry"],
    ],
    ["one of several", `<MultiGeometry>${line("Point", "2,4")}</MultiGeometry>`, [4, 2, "Point"]],
    [
      "a model",
      "<Model><Location><longitude>2</longitude><latitude>4</latitude></Location></Model>",
      [4, 2, "Point"],
    ],
    ["nothing", line("Point", " "), [null, null, null]],
    ["no numbers", line("Point", "east,north"), [null, null, null]],
    ["a number alone", line("Point", "70"), [null, null, null]],
  ])("of %s", async (_, inside, place) => {
    expect(await placed(inside)).toEqual([place]);
  });

  test("of tracks: each position is a row that repeats the name; one without a time has the placemark's", async () => {
    const { rows, numbers } = await read(
      kml(`<Placemark><name>bird</name><gx:MultiTrack xmlns:gx="x"><gx:Track><when>2010-05-28</when><when>2010-05-29</when>
        <gx:coord>-122.2 37.3 156</gx:coord><gx:coord></gx:coord></gx:Track>
        <gx:Track><when>2010-06</when><gx:coord>1 2 3</gx:coord></gx:Track></gx:MultiTrack></Placemark><Placemark/>`),
    );
    expect(
      rows.map((row) => [row["name"], row["time:end"], row["geometry:lat"], row["geometry:lon"]]),
    ).toEqual([
      ["bird", "2010-05-28", 37.3, -122.2],
      ["bird", "2010-05-29", null, null],
      ["bird", "2010-06", 2, 1],
      [null, null, null, null],
    ]);
    expect(numbers).toEqual([1, 2, 3, 4]);
  });
});

test("links to other files, which are not followed, are said", async () => {
  const link = "<NetworkLink><Link><href>https://example.org/b.kml</href></Link></NetworkLink>";
  const { source } = await openTable(new File([kml(`<Placemark/>${link}${link}`)], "a.kml"));
  expect(source.beside).toEqual(["its 2 links to other files were not followed"]);
});

test("a KMZ is its main document, whatever else is in it", async () => {
  const packed = zipSync({
    "files/big.kml": strToU8(kml("<Placemark/>".repeat(99))),
    "doc.kml": strToU8(kml("<Placemark><name>a</name></Placemark>")),
    "images/a.png": strToU8("x"),
  }) as Uint8Array<ArrayBuffer>;
  const { format, rows } = await read(packed, "a.kmz");
  expect([format, rows.map((row) => row["name"])]).toEqual(["kml", ["a"]]);
});

test("a KMZ of several documents says so, and gives them for choice", async () => {
  const packed = zipSync({
    "layers/one.kml": strToU8(kml("<Placemark><name>a</name></Placemark>")),
    "layers/two.kml": strToU8(kml("<Placemark><name>b</name></Placemark>".repeat(3))),
    "images/a.csv": strToU8("x"),
  }) as Uint8Array<ArrayBuffer>;
  const { source } = await openTable(new File([packed], "a.kmz"));
  expect(source.beside).toEqual(["only “layers/one.kml” was read; the archive has another table"]);
  const names = ["layers/one.kml", "layers/two.kml"];
  expect(source.parts).toEqual([{ of: "entry", names, taken: "layers/one.kml" }]);
});

test("a KMZ whose main document only links to another in it is that other", async () => {
  const link = "<NetworkLink><Link><href>layers/x.kml</href></Link></NetworkLink>";
  const packed = zipSync({
    "doc.kml": strToU8(kml(link)),
    "layers/x.kml": strToU8(kml("<Placemark><name>a</name></Placemark>")),
  }) as Uint8Array<ArrayBuffer>;
  const { rows } = await read(packed, "a.kmz");
  expect(rows.map((row) => row["name"])).toEqual(["a"]);
  const { source } = await openTable(new File([packed], "a.kmz"));
  expect(source.beside).toEqual(["only “layers/x.kml” was read; the archive has another table"]);
  await expect(openTable(new File([packed], "a.kmz"), { entry: "doc.kml" })).rejects.toThrow("only links");
});

test("a large file is read piece by piece, wherever the pieces end", async () => {
  const one = (at: number) =>
    `<Placemark><!-- > --><name a='>'>n${at} &amp; é</name><TimeStamp><when>2015</when></TimeStamp>
     <Point><coordinates>${at % 180},${at % 90}</coordinates></Point></Placemark>\n`;
  const { rows } = await read(kml(Array.from({ length: 20_000 }, (_, at) => one(at)).join("")));
  expect(rows.length).toBe(20_000);
  expect(rows.every((row, at) => row["name"] === `n${at} & é` && row["geometry:lon"] === at % 180)).toBe(
    true,
  );
});

test("what a document type declares is not expanded, and nothing is loaded", async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;">
    <!ENTITY out SYSTEM "file:///etc/passwd">]><kml><Placemark><name>&b;&out;&nbsp;R&D</name></Placemark></kml>`;
  expect((await read(bomb)).rows[0]!["name"]).toBe("&b;&out;&nbsp;R&D");
});

describe("XML that is not well-formed says where", () => {
  test.each([
    [
      "cut off",
      kml("\n<Placemark><name>a</name>").slice(0, -17),
      "ends too early: “Placemark” is not closed. line 3",
    ],
    ["cut off in a tag", kml("\n<Placemark").slice(0, -17), "ends too early"],
    [
      "tags that cross",
      kml("\n<Placemark><name>a</Placemark></name>"),
      "“Placemark” closes where “name” should. line 3",
    ],
    [
      "XML of another kind, below a long remark",
      `<!-- ${"a".repeat(70_000)} -->\n<gpx><wpt/></gpx>`,
      "It is GPX",
    ],
    ["a bare sign", kml("\n<Placemark><name>a < b</name></Placemark>"), "not well-formed XML. line 3"],
    ["a forbidden sign", kml("\n\n<Placemark><name>\x0b</name></Placemark>"), "XML forbids. line 4"],
    ["two roots", "<kml></kml>\n<kml></kml>", "more than one outermost element. line 2"],
    ["text around it", "<kml></kml>\nyes", "outside of all elements. line 2"],
    ["no end of depth", kml("<a>".repeat(9999)), "inside one another"],
    ["another encoding", '<?xml version="1.0" encoding="koi8-r"?><kml></kml>', "koi8-r"],
  ])("%s", async (_, content, words) => {
    expect(await faultOf(content)).toContain(words);
  });
});

test("text in an encoding that XML declares is read in it", async () => {
  const text =
    '<?xml version="1.0" encoding="Windows-1251"?><kml><Placemark><name>?</name></Placemark></kml>';
  const bytes = Uint8Array.from([...text], (sign) => (sign === "?" ? 0xd3 : sign.charCodeAt(0)));
  bytes[1] = bytes[text.indexOf("?>")] = 63;
  expect((await read(bytes)).rows[0]?.["name"]).toBe("У");
});

describe("a table in a description", () => {
  const arcgis = `<html><body><table><tr><td>Kabul</td></tr><tr><td><table border="1">
    <tr><td>EVENT_DATE</td><td>05.01.2020</td></tr><tr bgcolor="#D4E4F3"><td><b>Killed&nbsp;by</b></td><td>A &amp; B</td></tr>
    <tr><td>dead</td><td>&lt;Null&gt;</td></tr><tr><td>a</td><td>b</td><td>c</td></tr></table></td></tr></table></body></html>`;

  test("is what is known of a placemark, where nothing else says it", async () => {
    const { head, rows } = await read(
      kml(`<Placemark><name>Kabul</name><description><![CDATA[${arcgis}]]></description></Placemark>`),
    );
    expect(head.slice(8)).toEqual(["EVENT_DATE", "Killed by", "dead"]);
    expect(rows[0]).toMatchObject({ EVENT_DATE: "05.01.2020", "Killed by": "A & B", dead: "<Null>" });
  });

  test("is left alone where the data says it, and where it is no table of names", async () => {
    const data = `<ExtendedData><Data name="date"><value>2020</value></Data></ExtendedData>`;
    const described = `<description><![CDATA[${arcgis}]]></description>`;
    const { head } = await read(kml(`<Placemark>${described}${data}</Placemark>`));
    expect(head.slice(8)).toEqual(["date"]);
    const other = "<description><![CDATA[<p>date: 2020</p><table><tr><td>x</td></tr>]]></description>";
    expect((await read(kml(`<Placemark>${other}</Placemark>`))).head.length).toBe(8);
  });
});
