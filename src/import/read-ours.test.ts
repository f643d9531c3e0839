import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it, test } from "vitest";
import { checkReferences } from "./check-references";
import { NothingReadError, NotOursError } from "./read-result";
import { readCsv } from "./read-csv";
import { readGeoJson } from "./read-geojson";
import { readKml } from "./read-kml";
import type { Entry, Shared } from "../model/exchange";

const xml = new DOMParser({ onError: () => {} }) as unknown as globalThis.DOMParser;
const document = {
  ...{ id: "d", file: "d.txt", sha256: "0".repeat(64), length: 9, title: "D", language: "en" },
  ...{ publisher: null, author: null, published: { edtf: "2021", basis: "printed" } },
  grade: { reliability: "B", credibility: 2, reason: "r" },
} as const;
const shared: Shared = {
  ...{ schemaVersion: 1, title: "A", focus: { actor: "x", places: [] }, documents: [document] },
  ...{ places: [], actors: [{ id: "x", name: "X", kind: "group", parent: null, names: [] }], names: {} },
};
/** A place as an event has it, and as it is shared by all. */
const kabul = {
  ...{ id: "p", name: "Kabul", lat: 34.5, lon: 69, precision: "city" as const },
  ...{ admin1: null, country: null },
};
const kabulShared = { ...kabul, names: {}, aka: [], origin: "o", geometryId: null };

function entry(id: string, event: Partial<Entry["event"]> = {}, report = {}): Entry {
  const number = { low: 3, best: 3, high: 3, words: "three" };
  return {
    event: {
      ...{
        id,
        title: "=T",
        type: "attack",
        subtype: "bombing",
        place: null,
        actors: [{ id: "x", role: "party" }],
      },
      date: { edtf: "2021", start: "2021-01-01", end: "2021-12-31", certainty: "certain" },
      ...{
        killed: { ...number, from: `${id}-r` },
        wounded: null,
        arrested: null,
        reports: [`${id}-r`],
        ...event,
      },
    },
    reports: [
      {
        ...{ id: `${id}-r`, document: "d", event: id, status: "observed", killed: number },
        quote: { exact: "q", prefix: "", suffix: "", start: 0, end: 1 },
        context: { before: "", after: "" },
        attribution: { by: null, words: null },
        ...report,
      },
    ],
  };
}

const row = (one: unknown) => [...JSON.stringify(one)].map((sign) => (sign === '"' ? '""' : sign)).join("");
const csv = (records: unknown[], between = ",") =>
  [
    ["event_id", "title", "fatalities_best", "record"].join(between),
    ...records.map((one) => {
      const { event } = one as Entry;
      return [event?.id ?? "", `'${event?.title ?? ""}`, event?.killed?.best ?? "", `"${row(one)}"`].join(
        between,
      );
    }),
  ].join("\r\n");
const record = (...from: Parameters<typeof entry>) => ({ ...entry(...from), ...shared });
const geojson = (entries: unknown[], common: unknown = shared) =>
  JSON.stringify({
    type: "FeatureCollection",
    event_atlas: common,
    features: entries.map((properties) => ({ type: "Feature", geometry: null, properties })),
  });
const data = (name: string, value: unknown) =>
  `<ExtendedData><Data name="${name}"><value><![CDATA[${JSON.stringify(value)}]]></value></Data></ExtendedData>`;
const kml = (entries: unknown[]) =>
  `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${data("event_atlas", shared)}${entries
    .map((one) => `<Placemark>${data("record", one)}</Placemark>`)
    .join("")}</Document></kml>`;

describe.each([
  {
    name: "CSV",
    first: 2,
    read: (entries: Entry[]) => readCsv(csv(entries.map((one) => ({ ...one, ...shared })))),
  },
  { name: "GeoJSON", first: 1, read: (entries: Entry[]) => readGeoJson(geojson(entries)) },
  { name: "KML", first: 1, read: (entries: Entry[]) => readKml(kml(entries), xml) },
])("a $name of ours", ({ first, read }) => {
  test.each<[string, Entry, RegExp]>([
    ["a date that is none", entry("b", { date: { edtf: "soon" } as never }), /event\.date\.edtf: .*EDTF/],
    [
      "days that are not its date's",
      entry("b", {
        date: { edtf: "2021", start: "1990-01-01", end: "2021-12-31", certainty: "certain" },
      }),
      /days are not those its date says/,
    ],
    ["a type nobody knows", entry("b", { type: "party" as never }), /event\.type/],
    ["a member nobody knows", entry("b", { extra: 1 } as never), /event\.extra/],
    [
      "half a person",
      entry("b", {}, { killed: { low: 0.5, best: null, high: null, words: "w" } }),
      /killed\.low/,
    ],
    ["an id again", entry("a"), /“a” stands in row \d already/],
    ["a report that is not there", entry("b", { reports: ["b-r", "z"] }), /report “z” is missing/],
    ["a report twice", entry("b", { reports: ["b-r", "b-r"] }), /report “b-r” stands there twice/],
    ["another event's report", entry("b", {}, { event: "a" }), /“b-r” is of another event/],
    ["a document that is not there", entry("b", {}, { document: "z" }), /document “z” is missing/],
    [
      "an actor who is not there",
      entry("b", { actors: [{ id: "z", role: "party" }] }),
      /actor “z” is missing/,
    ],
    [
      "a speaker who is not there",
      entry("b", {}, { attribution: { by: "z", words: null } }),
      /actor “z” is missing/,
    ],
    [
      "a number from elsewhere",
      entry("b", { killed: { low: 1, best: 1, high: 1, words: "w", from: "a-r" } }),
      /“a-r”/,
    ],
  ])("leaves out an event with %s, says which and why, and keeps the rest", (_, broken, why) => {
    const { atlas, report } = read([entry("a"), broken, entry("c")]);
    expect(atlas.events.map(({ id }) => id)).toEqual(["a", "c"]);
    expect(report).toMatchObject({ read: 3, accepted: 2, rejected: [{ row: first + 1 }] });
    expect(report.rejected[0]!.why).toMatch(why);
    expect(report.remarks).toEqual([]);
  });
});

describe("an actor whose parent is not there", () => {
  const lost = { ...shared.actors[0]!, id: "y", parent: "z" };
  const names = entry("b", { actors: [{ id: "y", role: "party" }] });
  const some = { ...shared, actors: [...shared.actors, lost] };
  const why = "the actor “z”, of which “y” is a part, is missing";

  it("leaves out the row that names it, and the rest of a CSV stays", () => {
    const rows = [record("a"), { ...names, ...some }, { ...record("c"), ...some }];
    const { atlas, report } = readCsv(csv(rows));
    expect(atlas.events.map(({ id }) => id)).toEqual(["a", "c"]);
    expect(report.rejected).toEqual([{ row: 3, why }]);
  });

  it("leaves out the event that names it, and the rest of a GeoJSON stays", () => {
    const { atlas, report } = readGeoJson(geojson([entry("a"), names, entry("c")], some));
    expect(atlas.events.map(({ id }) => id)).toEqual(["a", "c"]);
    expect(report.rejected).toEqual([{ row: 2, why }]);
    expect(() => checkReferences(atlas)).not.toThrow();
  });

  it("is found through a speaker, too, and a circle of parents has an end", () => {
    const [one, other] = [
      { ...lost, parent: "w" },
      { ...lost, id: "w", parent: "y" },
    ];
    const spoken = entry("b", {}, { attribution: { by: "y", words: null } });
    expect(readCsv(csv([record("a"), { ...spoken, ...some }])).report.rejected).toEqual([{ row: 3, why }]);
    const about = { ...shared, actors: [{ ...lost, id: "x" }] };
    expect(readCsv(csv([{ ...entry("b"), ...about }, record("a")])).report.rejected[0]!.row).toBe(2);
    const round = { ...shared, actors: [...shared.actors, one, other] };
    expect(readCsv(csv([{ ...spoken, ...round }])).report.accepted).toBe(1);
  });
});

describe("a CSV of ours", () => {
  test.each([";", "\t"])("is read when a spreadsheet has put %j between", (between) => {
    expect(readCsv(csv([record("a"), record("b")], between)).report).toMatchObject({
      accepted: 2,
      rejected: [],
    });
  });

  it("says which rows are cut off or contradict the others", () => {
    const other = { ...record("c"), documents: [{ ...document, title: "Other" }] };
    const cut = csv([record("a"), record("b"), other, { ...record("e"), title: "B" }]).replace(
      '""b-r"",""document""',
      "",
    );
    const { report } = readCsv(cut);
    expect(report.rejected.map(({ row }) => row)).toEqual([3, 4, 5]);
    expect(report.rejected.map(({ why }) => why).join()).toMatch(
      /not JSON.*“d” in its documents.*another atlas/,
    );
  });

  it("numbers rows as spreadsheets do, blank ones among them", () => {
    const [head, ...lines] = csv([record("a"), { ...record("b"), extra: 1 }, record("c")]).split("\r\n");
    const { report } = readCsv(["", head, lines[0], " ,,", "", ...lines.slice(1), ""].join("\r\n"));
    expect(report).toMatchObject({ read: 3, accepted: 2, rejected: [{ row: 6 }] });
    const torn = readCsv([head, "", lines[0], "", 'b,"x'].join("\r\n")).report;
    expect(torn.rejected).toEqual([{ row: 5, why: "a quotation mark is not closed" }]);
  });

  it("says what a person changed beside the record, since the record is what is read", () => {
    const { atlas, report } = readCsv(csv([record("a")]).replace(",3,", ",4,"));
    expect(atlas.events[0]!.killed!.best).toBe(3);
    expect(report.remarks).toEqual([
      { row: 2, what: expect.stringContaining("fatalities_best was changed") },
    ]);
  });

  it("says of date, place and every number that it was changed, but not of one that is written in another way", () => {
    const one = {
      ...record("a", { place: kabul }),
      places: [kabulShared],
    };
    const columns = [
      "event_id",
      "date",
      "date_start",
      "place",
      "lat",
      "lon",
      "wounded_low",
      "type",
      "record",
    ];
    const read = (...cells: string[]) =>
      readCsv([columns.join(";"), ["a", ...cells, `"${row(one)}"`].join(";")].join("\r\n")).report.remarks;
    expect(read("2021", "2021-01-01", "Kabul", "34,50", "69.0", "", "attack")).toEqual([]);
    expect(read("2022", "2021-02-01", "Herat", "34.4", "96", "7", "arrest")).toEqual([
      {
        row: 2,
        what: expect.stringContaining("type, date, date_start, place, lat, lon, wounded_low were changed"),
      },
    ]);
  });

  it("without an event that can be used is an error that says so", () => {
    const empty = () => readCsv("event_id,record\r\n");
    expect(empty).toThrow(NothingReadError);
    expect(empty).toThrow("The file holds no event.");
    expect(() => readCsv('event_id,record\r\na,"{"\r\n')).toThrow(/The first, in row 2: .*not JSON/);
    expect(() => readCsv('event_id,record\r\na,"{')).toThrow(/quotation mark is not closed/);
  });
});

test("a point that was moved in a GeoJSON or KML of ours is said, since the record is what is read", () => {
  const one = entry("a", { place: kabul });
  const common = { ...shared, places: [kabulShared] };
  const asGeoJson = (coordinates: number[]) =>
    geojson([one], common).replace(
      '"geometry":null',
      `"geometry":${JSON.stringify({ type: "Point", coordinates })}`,
    );
  const asKml = (coordinates: number[]) =>
    kml([one])
      .replace(JSON.stringify(shared), JSON.stringify(common))
      .replace(
        "</Placemark>",
        `<Point><coordinates> ${coordinates.join(",")} </coordinates></Point></Placemark>`,
      );
  for (const read of [
    (at: number[]) => readGeoJson(asGeoJson(at)),
    (at: number[]) => readKml(asKml(at), xml),
  ]) {
    expect(read([69, 34.5]).report).toMatchObject({ accepted: 1, remarks: [] });
    expect(read([69, 34.5, 0]).report.remarks).toEqual([]);
    const { atlas, report } = read([70, 34.5]);
    expect(atlas.events[0]!.place).toMatchObject({ lon: 69 });
    expect(report.remarks).toEqual([{ row: 1, what: "its point was moved; what its record says was read" }]);
  }
});

test("a GeoJSON or KML of ours without an event is an atlas without one", () => {
  expect(readGeoJson(geojson([])).report).toEqual({ read: 0, accepted: 0, rejected: [], remarks: [] });
  expect(readKml(kml([]), xml).atlas.title).toBe("A");
});

test.each<[string, () => unknown]>([
  ["an empty text", () => readCsv("")],
  ["a table of another hand", () => readCsv("event_id_cnty,fatalities\r\nAFG1,3\r\n")],
  ["no JSON", () => readGeoJson("event_id")],
  ["JSON that is null", () => readGeoJson("null")],
  ["a GeoJSON of another hand", () => readGeoJson('{"type":"FeatureCollection","features":[]}')],
  ["broken common parts", () => readGeoJson(geojson([], { ...shared, title: "" }))],
  [
    "a KML of another hand",
    () => readKml('<kml xmlns="http://www.opengis.net/kml/2.2"><Document/></kml>', xml),
  ],
  ["a KML that is cut off", () => readKml(kml([entry("a")]).slice(0, -20), xml)],
  ["no XML", () => readKml("event_id", xml)],
  ["declared entities", () => readKml(`<!DOCTYPE kml [<!ENTITY a "b">]>${kml([])}`, xml)],
])("%s is not ours, and is told so", (_, read) => {
  expect(read).toThrow(NotOursError);
});
