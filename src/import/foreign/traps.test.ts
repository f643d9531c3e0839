import { strToU8, zipSync } from "fflate";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, test } from "vitest";
import { answer } from "./worker/answer";
import type { Inspection, ReadRows } from "./importer";
import type { Plan } from "./plan";
import { isoDay } from "../../model/day";
import { openRows } from "../../table/open-rows";

/** Opens a file as the page does: looks at it, changes the plan, reads it. */
async function open(content: BlobPart, change: Partial<Plan> = {}, name = "a.csv") {
  const file = new File([content], name);
  const inspection = (await answer({ ask: "inspect", file, options: {} }, () => {})) as Inspection;
  const plan = { ...inspection.plan, ...change };
  const { rows, report } = (await answer({ ask: "read", file, plan }, () => {})) as ReadRows;
  const { eventAt } = openRows(rows);
  const events = Array.from(rows.fileRow, (row, at) => ({ row, ...eventAt(at) })).sort(
    (a, b) => a.row - b.row,
  );
  const days = { from: isoDay(rows.start[0]!), to: isoDay(rows.end.reduce((a, b) => Math.max(a, b))) };
  return { inspection, plan, rows, report, events, days };
}
const sum = (numbers: ArrayLike<number>) => Array.from(numbers).reduce((a, b) => a + Math.max(b, 0), 0);

/** In windows-1252, of which these tests use what Latin-1 has too. */
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
function utf16(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  [...text].forEach((sign, at) => view.setUint16(2 + 2 * at, sign.charCodeAt(0), true));
  return bytes;
}

describe("a European spreadsheet", () => {
  const LINES = [
    "Nr.;Datum;Ort;Breite;Länge;Tote;Verletzte;Quelle",
    "1;13.02.2019;Köln;50,9375;6,9603;2;k.A.;Kölner Anzeiger",
    "2;5.3.19;München;48,1372;11,5756;1.234;10;dpa",
    "3;07.04.2019 14:30;Zürich;0;0;.;-99;",
    "4;31.04.2019;Nowhere;;;1;;",
    "5;;Genève;46,2022;6,1457;;;ats",
    ";;;;;;;",
  ];
  const expected = {
    ...{ read: 5, accepted: 4, rejected: 1, unplaced: 1, undated: 1 },
  };

  test.each<[string, BlobPart]>([
    ["in windows-1252 with CRLF", latin1(LINES.join("\r\n"))],
    ["in UTF-8 with a mark", `\ufeff${LINES.join("\n")}\n`],
    ["in UTF-16 with tabs", utf16(LINES.join("\n").replaceAll(";", "\t"))],
    ["with CR alone", LINES.join("\r")],
  ])("%s", async (_, content) => {
    const { plan, report, events } = await open(content);
    expect(report).toMatchObject(expected);
    expect(report.reasons.map(({ rows }) => rows)).toEqual([[5]]);
    expect(plan.reader).toMatchObject({ mapping: { dates: "dmy", decimal: ",", swapped: false } });
    expect(events.map(({ date }) => date.edtf)).toEqual(["2019-02-13", "2019-03-05", "2019-04-07", "../.."]);
    expect(events.map(({ place }) => [place?.name, place?.lat, place?.lon])).toEqual([
      ["Köln", 50.9375, 6.9603],
      ["München", 48.1372, 11.5756],
      ["Zürich", null, null],
      ["Genève", 46.2022, 6.1457],
    ]);
    expect(events.map(({ killed }) => killed?.best ?? null)).toEqual([2, 1234, null, null]);
    expect(events.map(({ wounded }) => wounded?.best ?? null)).toEqual([null, 10, null, null]);
  });
});

test("swapped coordinates are seen by the whole column, and put right by the plan", async () => {
  const lines = [
    "date,lat,lon",
    "2020-01-01,139.69,35.68",
    "2020-01-02,135.50,34.69",
    "2020-01-03,130.40,33.59",
  ];
  const { inspection, events, report } = await open(lines.join("\n"));
  expect(inspection.doubts).toEqual([
    "latitudes lie between 130 and 140: the two columns are read as swapped",
  ]);
  expect(events.map(({ place }) => place?.lat)).toEqual([35.68, 34.69, 33.59]);
  expect([report.unplaced, report.remarks]).toEqual([0, []]);
});

test("American dates, Excel's day numbers and Unix times in files of their own", async () => {
  const us = await open("Date,Lat,Long\n3/4/2020,40,-100\n3/25/20,41,-101\n");
  expect([us.days.from, us.days.to]).toEqual(["2020-03-04", "2020-03-25"]);
  const excel = await open("Date,Lat,Long\n43831,40,-100\n43832,41,-101\n");
  expect([excel.days.from, excel.days.to]).toEqual(["2020-01-01", "2020-01-02"]);
  const unix = await open("timestamp,lat,lng\n1577836800,40,-100\n1577923200000,41,-101\n");
  expect([unix.days.from, unix.days.to]).toEqual(["2020-01-01", "2020-01-02"]);
});

test("ACLED with a row for each actor repeats events, which are merged by choice", async () => {
  const head =
    "event_id_cnty,event_date,event_type,sub_event_type,actor1,latitude,longitude,source,fatalities,timestamp";
  const rows = [
    "AFG1,05-January-2020,Battles,Armed clash,A,34.5,69.2,X; Y,7,1600000000",
    "AFG1,05-January-2020,Battles,Armed clash,B,34.5,69.2,X; Y,7,1600000000",
    "AFG2,06-January-2020,Riots,Mob violence,C,34.5,69.2,Z,0,1600000000",
  ];
  const kept = await open([head, ...rows].join("\n"));
  expect(kept.plan.reader.kind).toBe("acled");
  expect(kept.report).toMatchObject({ read: 3, accepted: 3, repeated: 1, merged: 0 });
  expect([sum(kept.rows.killed.low), kept.rows.count]).toEqual([14, 3]);
  const merged = await open([head, ...rows].join("\n"), { repeats: "merge" });
  expect(merged.report).toMatchObject({ read: 3, accepted: 3, repeated: 1, merged: 1 });
  expect([sum(merged.rows.killed.low), merged.rows.count]).toEqual([7, 2]);
  expect(merged.events[0]!.actors.map(({ id }) => id)).toEqual(["A", "B"]);
  expect([merged.days.from, merged.days.to]).toEqual(["2020-01-05", "2020-01-06"]);
});

describe("UCDP GED", () => {
  const HEAD =
    "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name," +
    "dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b," +
    "number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec," +
    "where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id," +
    "region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high," +
    "low,gwnoa,gwnob";
  const row = (id: number, day: string, low: number, best: number, high: number) =>
    `${id},X-${id},2024,1,Clear,1,1,1,C,1,1,D,1,1,Gov,2,2,Reb,1,"""Reuters,${day},A, B""",Reuters,${day},H,,1,Town,` +
    `in town,Prov,Dist,34.${id},69.${id},POINT (69.${id} 34.${id}),1,Land,700,Asia,1,1,${day},${day},0,0,0,${best},` +
    `${best},${high},${low},700,`;
  const ROWS = [row(1, "2024-05-01", 1, 2, 3), row(2, "2024-05-02", 0, 0, 0), row(3, "2024-06-03", 4, 5, 9)];
  const check = ({ rows, report, days }: Awaited<ReturnType<typeof open>>) => {
    expect(report).toMatchObject({ read: 3, accepted: 3, rejected: 0, unplaced: 0, undated: 0 });
    expect([sum(rows.killed.low), sum(rows.killed.best), sum(rows.killed.high)]).toEqual([5, 7, 12]);
    expect([days.from, days.to]).toEqual(["2024-05-01", "2024-06-03"]);
    expect(rows.document.values).toEqual(["", "Reuters"]);
  };

  test("with a row of HXL tags under its head", async () => {
    const tags = HEAD.split(",")
      .map((name) => ({ latitude: "#geo+lat", longitude: "#geo+lon", date_start: "#date+start" })[name] ?? "")
      .join(",");
    const file = await open([HEAD, tags, ...ROWS].join("\n"));
    check(file);
    expect(file.report.remarks).toMatchObject([{ count: 1, rows: [2] }]);
  });

  test("without a head, from its first row on", async () => {
    const file = await open(ROWS.join("\n"));
    expect(file.plan).toMatchObject({ reader: { kind: "ucdp" }, headless: true });
    check(file);
    expect([...file.rows.fileRow]).toEqual([1, 2, 3]);
    const cells = (await answer(
      { ask: "cells", file: new File([ROWS.join("\n")], "a.csv"), plan: file.plan, row: 1 },
      () => {},
    )) as { column: string; cell: unknown }[];
    expect(cells.find(({ column }) => column === "best")?.cell).toBe("2");
  });
});

test("a map's file keeps what has no time, and leaves open what has no end", async () => {
  const kml = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>
    <Placemark><name>a</name><TimeStamp><when>2007-03</when></TimeStamp><Point><coordinates>1,2</coordinates></Point></Placemark>
    <Placemark><name>b</name><TimeSpan><begin>2007-01-14</begin></TimeSpan><Point><coordinates>1,2</coordinates></Point></Placemark>
    <Placemark><name>c</name><TimeSpan><end>2007-01-14</end></TimeSpan><Point><coordinates>1,2</coordinates></Point></Placemark>
    <Placemark><name>d</name><Point><coordinates>1,2</coordinates></Point></Placemark>
  </Document></kml>`;
  const { events, report } = await open(kml, {}, "a.kml");
  expect(events.map(({ date }) => date.edtf)).toEqual(["2007-03", "2007-01-14/..", "../2007-01-14", "../.."]);
  expect(report).toMatchObject({ read: 4, accepted: 4, undated: 1, unplaced: 0 });
});

test("a map's own table of data has no open ends: only the format's times have", async () => {
  const kml = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${[
    "3/1/2024",
    "13/1/2024",
  ]
    .map(
      (date) =>
        `<Placemark><name>Kabul</name><ExtendedData><Data name="Date"><value>${date}</value></Data></ExtendedData>
         <Point><coordinates>69.2,34.5,0</coordinates></Point></Placemark>`,
    )
    .join("")}</Document></kml>`;
  const { events, plan } = await open(kml, {}, "a.kml");
  expect(plan.reader).toMatchObject({ mapping: { dates: "dmy" } });
  expect(events.map(({ date }) => date.edtf)).toEqual(["2024-01-03", "2024-01-13"]);
});

test("a feed of earthquakes is read without asking", async () => {
  const features = [1706493582860, 1705900000000].map((time, at) => ({
    type: "Feature",
    id: `x${at}`,
    properties: {
      mag: 4.2,
      place: "somewhere",
      time,
      updated: time,
      net: "us",
      magType: "ml",
      type: "earthquake",
    },
    geometry: { type: "Point", coordinates: [-116.5, 32.5, 9] },
  }));
  const { plan, report, days } = await open(
    JSON.stringify({ type: "FeatureCollection", features }),
    {},
    "a.geojson",
  );
  expect(plan.reader.kind).toBe("usgs");
  expect(report).toMatchObject({ read: 2, accepted: 2, unplaced: 0 });
  expect([days.from, days.to]).toEqual(["2024-01-22", "2024-01-29"]);
});

test("areas are told from points", async () => {
  const ring = [
    [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 0],
    ],
  ];
  const feature = {
    type: "Feature",
    properties: { date: "2020" },
    geometry: { type: "Polygon", coordinates: ring },
  };
  const { events, report } = await open(JSON.stringify(feature), {}, "a.geojson");
  expect(events[0]!.place).toMatchObject({ lat: 1, lon: 1, precision: "district" });
  expect(report.remarks).toHaveLength(1);
});

test("Parquet with typed columns is recognised and read as its CSV would be", async () => {
  const content = parquetWriteBuffer({
    columnData: [
      { name: "event_id_cnty", data: ["A1", "A2"], type: "STRING" },
      { name: "event_date", data: [new Date("2020-01-05"), new Date("2020-02-29")], type: "TIMESTAMP" },
      { name: "time_precision", data: [1, 3], type: "INT32" },
      { name: "event_type", data: ["Battles", "Protests"], type: "STRING" },
      { name: "actor1", data: ["A", "B"], type: "STRING" },
      { name: "latitude", data: [34.5, 34.6], type: "DOUBLE" },
      { name: "longitude", data: [69.1, 69.2], type: "DOUBLE" },
      { name: "fatalities", data: [3, 0], type: "INT32" },
    ],
  });
  const { plan, report, events, rows } = await open(content, {}, "a.parquet");
  expect([plan.format, plan.reader.kind]).toEqual(["parquet", "acled"]);
  expect(report).toMatchObject({ read: 2, accepted: 2, unplaced: 0, undated: 0 });
  expect(events.map(({ date }) => date.edtf)).toEqual(["2020-01-05", "2020-02"]);
  expect(sum(rows.killed.low)).toBe(3);
});

test("titles above the columns' names are no head and no rows, and are said", async () => {
  const lines = ["Incidents, 2020", "", "Made by hand;;", "date;lat;lon;place;killed"];
  const rows = Array.from({ length: 9 }, (_, at) => `2020-01-0${at + 1};34,5;69,2;Kabul;${at}`);
  const { plan, inspection, report, days } = await open([...lines, ...rows].join("\r\n"));
  expect(plan.options.delimiter).toBe(";");
  expect(inspection.head).toEqual(["date", "lat", "lon", "place", "killed"]);
  expect(report).toMatchObject({ read: 9, accepted: 9, unplaced: 0 });
  expect([days.from, days.to]).toEqual(["2020-01-01", "2020-01-09"]);
  const words = "what stands above the columns' names was taken for a title: “Incidents, 2020” and 1 more";
  expect(inspection.doubts).toEqual([words]);
  expect(report.remarks).toEqual([{ why: words, count: 0, rows: [] }]);
});

test("names of groups of columns, and what a report says of itself, stand above the columns' names", async () => {
  const rows = ["2020-01-01;Kabul;34.5;69.2;3;4", "2020-01-02;Herat;34.3;62.2;;1"];
  const head = "Date;City;Latitude;Longitude;Killed;Wounded";
  const above = ["When;Where;;;How many;", "As of;5 May;Draft"];
  for (const line of above) {
    const { inspection, report } = await open([line, head, ...rows].join("\n"));
    expect(inspection.head).toEqual(head.split(";"));
    expect(report).toMatchObject({ read: 2, accepted: 2, unplaced: 0, undated: 0 });
  }
});

test("lines of remarks above the columns' names are titles, but a name may begin with their sign", async () => {
  const rows = ["2020-01-01,34.5,69.2,3", "2020-01-02,34.6,69.3,", "2020-01-03,34.7,69.4,5"];
  const remarks = ["# From somewhere, by somebody", "# Columns: date, lat, lon", "#"];
  const said = await open([...remarks, "date,lat,lon,killed", ...rows].join("\n"));
  expect(said.inspection.head).toEqual(["date", "lat", "lon", "killed"]);
  expect(said.report).toMatchObject({ read: 3, accepted: 3, unplaced: 0, undated: 0 });
  const named = await open(["# From somewhere", "#date,lat,lon,killed", ...rows].join("\n"));
  expect(named.inspection.head).toEqual(["#date", "lat", "lon", "killed"]);
  expect(named.report).toMatchObject({ read: 3, accepted: 3, unplaced: 0, undated: 0 });
  const tagged = await open(["#date,#geo+lat,#geo+lon,#affected+killed", ...rows].join("\n"));
  expect(tagged.report).toMatchObject({ read: 3, accepted: 3, rejected: 0 });
});

test("of an archive with several tables it is said which was read", async () => {
  const table = (count: number) => strToU8(`date,lat,lon\n${"2020-01-01,34.5,69.2\n".repeat(count)}`);
  const archive = zipSync({ "a/old.csv": table(1), "all.csv": table(5), "read me.txt": strToU8("Hello") });
  const { report } = await open(Uint8Array.from(archive), {}, "export.zip");
  expect(report).toMatchObject({ read: 5, accepted: 5 });
  expect(report.remarks.map(({ why }) => why)).toEqual([
    "only “all.csv”, the largest, was read; the archive has another table",
  ]);
});
