import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { parquetWriteBuffer } from "hyparquet-writer";
import { csv, dice, type OtherFile } from "./other-files";

/** What somebody wrote down of an event; null where they did not know. */
export interface Made {
  id: number;
  /** ISO. */
  day: string | null;
  place: readonly [lat: number, lon: number] | null;
  country: string;
  killed: { low: number; best: number; high: number } | null;
}

const COUNTRIES = ["Afghanistan", "Pakistan", "Iran", "Tajikistan"];
const two = (number: number) => String(number).padStart(2, "0");

/** The same events each time. Some have no place, no day, no number, or neither a place nor a day. */
export function made(seed: number, count: number): Made[] {
  const roll = dice(seed);
  const whole = (below: number) => Math.floor(roll() * below);
  return Array.from({ length: count }, (_, id) => {
    const day = `${2012 + whole(9)}-${two(1 + whole(12))}-${two(1 + whole(28))}`;
    const place = [Number((31 + 6 * roll()).toFixed(4)), Number((62 + 9 * roll()).toFixed(4))] as const;
    const [low, best, high] = [whole(6), whole(4), whole(5)];
    return {
      id,
      day: id % 11 === 3 ? null : day,
      place: id % 13 === 5 || id % 44 === 3 ? null : place,
      country: COUNTRIES[whole(COUNTRIES.length)]!,
      killed: id % 7 === 2 ? null : { low, best: low + best, high: low + best + high },
    };
  });
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const text = (...parts: readonly (string | number | null)[]) => parts.map((part) => part ?? "");
const at = (place: Made["place"], index: 0 | 1) => place?.[index] ?? null;

/** ACLED as it is exported now: codes of actors in numbers, days in words. */
export function acledNow(events: readonly Made[]): OtherFile {
  const head =
    "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp";
  const rows = events.map(({ id, day, place, country, killed }) => {
    const [year, month, date] = day?.split("-").map(Number) ?? [];
    return text(
      ...[`EVE${id}`, day && `${two(date!)} ${MONTHS[month! - 1]} ${year}`, null, 1, "Political violence"],
      ...["Battles", "Armed clash", "A group", "", 2, "Another", "", 1, 12, "", 4, "Asia", country, "P", "D"],
      ...["", "Town", at(place, 0), at(place, 1), 1, "Paper", "National", `"So, it was said"`],
      ...[killed?.best ?? null, "crowd size=no report", 1_700_000_000],
    );
  });
  return { name: "acled now.csv", bytes: Buffer.from(`${head}\n${csv(rows)}\n`) };
}

/** ACLED as it was: other names, codes of actors in words, days with points in a spreadsheet's CSV with a mark. */
export function acledThen(events: readonly Made[]): OtherFile {
  const head =
    "data_id;iso;event_id_cnty;event_id_no_cnty;event_date;year;time_precision;event_type;sub_event_type;actor1;assoc_actor_1;inter1;actor2;assoc_actor_2;inter2;interaction;region;country;admin1;admin2;admin3;location;latitude;longitude;geo_precision;source;source_scale;notes;fatalities;timestamp;iso3";
  const rows = events.map(({ id, day, place, country, killed }) =>
    text(
      ...[7000 + id, 4, `EVE${id}`, id, day?.split("-").reverse().join(".") ?? null, null, 1, "Battles"],
      ...["Armed clash", "A group", "", "Rebel group", "Another", "", "State forces", 12, "Asia", country],
      ...["P", "D", "", "Town", at(place, 0), at(place, 1), 1, "Paper", "National", "Words"],
      ...[killed?.best ?? null, 1_600_000_000, "AFG"],
    ),
  );
  return { name: "acled then.csv", bytes: Buffer.from(`\ufeff${head}\r\n${csv(rows, ";")}\r\n`) };
}

/** UCDP's candidate events: no head at all, packed. */
export function ucdpBare(events: readonly Made[]): OtherFile {
  const rows = events.map(({ id, day, place, country, killed }) =>
    text(
      ...[500_000 + id, `X-${id}`, day!.slice(0, 4), 1, "Clear", 1, 1, 1, "C", 1, 1, "D", 1, 1, "Gov", 2, 2],
      ...[
        "Reb",
        1,
        `"""Reuters,${day},A, B"""`,
        "Reuters",
        day,
        "H",
        "",
        1,
        "Town",
        "in town",
        "Prov",
        "Dist",
      ],
      ...[at(place, 0), at(place, 1), "", 1, country, 700, "Asia", 1, 1, day, day, 0, 0, 0],
      ...[killed?.best ?? null, killed?.best ?? null, killed?.high ?? null, killed?.low ?? null, 700, ""],
    ),
  );
  return { name: "GEDEvent_v24_0_7.csv.gz", bytes: gzipSync(csv(rows)) };
}

/** The names of the GTD's 135 columns. */
function gtdHead(): string[] {
  const parts = [
    "eventid iyear imonth iday approxdate extended resolution country country_txt region region_txt provstate city",
    "latitude longitude specificity vicinity location summary crit1 crit2 crit3 doubtterr alternative alternative_txt",
    "multiple success suicide",
    ...[1, 2, 3].map((at) => `attacktype${at} attacktype${at}_txt`),
    ...[1, 2, 3].map(
      (at) =>
        `targtype${at} targtype${at}_txt targsubtype${at} targsubtype${at}_txt corp${at} target${at} natlty${at} natlty${at}_txt`,
    ),
    "gname gsubname gname2 gsubname2 gname3 gsubname3 motive guncertain1 guncertain2 guncertain3 individual nperps",
    "nperpcap claimed claimmode claimmode_txt claim2 claimmode2 claimmode2_txt claim3 claimmode3 claimmode3_txt compclaim",
    ...[1, 2, 3, 4].map((at) => `weaptype${at} weaptype${at}_txt weapsubtype${at} weapsubtype${at}_txt`),
    "weapdetail nkill nkillus nkillter nwound nwoundus nwoundte property propextent propextent_txt propvalue propcomment",
    "ishostkid nhostkid nhostkidus nhours ndays divert kidhijcountry ransom ransomamt ransomamtus ransompaid",
    "ransompaidus ransomnote hostkidoutcome hostkidoutcome_txt nreleased addnotes scite1 scite2 scite3 dbsource",
    "INT_LOG INT_IDEO INT_MISC INT_ANY related",
  ];
  return parts.flatMap((part) => part.split(" "));
}

/** The GTD with all its columns, in an archive beside what else lies in such. */
export function gtd(events: readonly Made[]): OtherFile {
  const head = gtdHead();
  if (head.length !== 135) throw new Error(`the GTD has 135 columns, not ${head.length}`);
  const rows = events.map(({ id, day, place, country, killed }) => {
    const [year, month, date] = day!.split("-").map(Number);
    const cells: Record<string, string | number> = {
      ...{ eventid: 201_200_000_000 + id, iyear: year!, imonth: month!, iday: id % 5 === 0 ? 0 : date! },
      ...{
        country: 4,
        country_txt: country,
        region: 6,
        region_txt: "South Asia",
        provstate: "P",
        city: "Town",
      },
      ...{ latitude: at(place, 0) ?? "", longitude: at(place, 1) ?? "", specificity: place ? 1 : 5 },
      ...{ summary: '"It was said, ""so"", twice\nover two lines"', attacktype1: 3, nwound: "" },
      ...{ attacktype1_txt: "Bombing/Explosion", targtype1_txt: "Police", gname: "Unknown" },
      ...{ nkill: killed?.best ?? "", dbsource: "START Primary Collection" },
    };
    return head.map((name) => cells[name] ?? "");
  });
  const table = strToU8(`${head.join(",")}\r\n${csv(rows)}\r\n`);
  const archive = zipSync({ "gtd/globalterrorismdb.csv": table, "gtd/codebook.pdf": strToU8("%PDF-1.7") });
  return { name: "gtd.zip", bytes: Buffer.from(archive) };
}

/** A workbook with a title above its table, and days as spreadsheets count them; with others on a sheet of their own. */
export function workbook(events: readonly Made[], others: readonly Made[] = []): OtherFile {
  const kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const words = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const number = (value: number | null) => (value === null ? "<c/>" : `<c><v>${value}</v></c>`);
  const serial = (day: string) => Date.parse(day) / 86_400_000 + 25_569;
  const head = ["Id", "Date", "Latitude", "Longitude", "Country", "Killed"].map(words).join("");
  const rowOf = ({ id, day, place, country, killed }: Made) =>
    `<row>${number(id)}${day === null ? "<c/>" : `<c s="1"><v>${serial(day)}</v></c>`}${number(at(place, 0))}${number(at(place, 1))}${words(country)}${number(killed?.best ?? null)}</row>`;
  const sheet = (rows: readonly Made[]) =>
    `<worksheet ${main}><sheetData><row>${words("Incidents")}</row><row>${head}</row>${rows.map(rowOf).join("")}</sheetData></worksheet>`;
  const relation = (id: string, what: string, target: string) =>
    `<Relationship Id="${id}" Type="${kind}/${what}" Target="${target}"/>`;
  const parts = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships>${relation("r", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${kind}"><sheets><sheet name="List" sheetId="1" r:id="s"/>${others.length > 0 ? `<sheet name="More" sheetId="2" r:id="o"/>` : ""}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relation("s", "worksheet", "sheet.xml")}${relation("o", "worksheet", "more.xml")}${relation("t", "styles", "styles.xml")}</Relationships>`,
    "xl/styles.xml": `<styleSheet ${main}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    "xl/sheet.xml": sheet(events),
    "xl/more.xml": sheet(others),
  };
  const packed = Object.entries(parts).map(([name, xml]) => [
    name,
    strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`),
  ]);
  const bytes = Buffer.from(zipSync(Object.fromEntries(packed) as Record<string, Uint8Array>));
  return { name: "list.xlsx", bytes };
}

/** GeoJSON, a feature a line. */
export function featureLines(events: readonly Made[]): OtherFile {
  const lines = events.map(({ id, day, place, country, killed }) =>
    JSON.stringify({
      type: "Feature",
      id,
      properties: { date: day, country, killed: killed?.best ?? null },
      geometry: place && { type: "Point", coordinates: [place[1], place[0]] },
    }),
  );
  return { name: "features.geojsonl", bytes: Buffer.from(`${lines.join("\n")}\n`) };
}

/** A KMZ: a folder for each day, of which its placemarks have their time; others lie outside. */
export function kmz(events: readonly Made[]): OtherFile {
  const placemark = ({ id, place, country, killed }: Made, time = "") =>
    `<Placemark><name>Event ${id}</name>${time}<ExtendedData><Data name="country"><value>${country}</value></Data><Data name="killed"><value>${killed?.best ?? ""}</value></Data></ExtendedData>${place ? `<Point><coordinates>${place[1]},${place[0]},0</coordinates></Point>` : ""}</Placemark>`;
  const marks = events.map((event) => {
    const { id, day } = event;
    if (day === null) return placemark(event);
    if (id % 2 === 0) return placemark(event, `<TimeSpan><begin>${day}</begin><end>${day}</end></TimeSpan>`);
    return `<Folder><TimeStamp><when>${day}T12:00:00Z</when></TimeStamp>${placemark(event)}</Folder>`;
  });
  const kml = `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${marks.join("")}</Document></kml>`;
  return { name: "map.kmz", bytes: Buffer.from(zipSync({ "doc.kml": strToU8(kml) })) };
}

/** GeoParquet: points in WKB. */
export function geoParquet(events: readonly Made[]): OtherFile {
  const wkb = (place: Made["place"]) => {
    if (!place) return null;
    const view = new DataView(new ArrayBuffer(21));
    view.setUint8(0, 1);
    view.setUint32(1, 1, true);
    view.setFloat64(5, place[1], true);
    view.setFloat64(13, place[0], true);
    return new Uint8Array(view.buffer);
  };
  const geo = { version: "1.1.0", primary_column: "geometry", columns: { geometry: { encoding: "WKB" } } };
  const bytes = parquetWriteBuffer({
    columnData: [
      { name: "id", data: events.map(({ id }) => id), type: "INT32" },
      { name: "date", data: events.map(({ day }) => day && new Date(day)), type: "TIMESTAMP" },
      { name: "country", data: events.map(({ country }) => country), type: "STRING" },
      { name: "killed", data: events.map(({ killed }) => killed?.best ?? null), type: "INT32" },
      { name: "geometry", data: events.map(({ place }) => wkb(place)), type: "BYTE_ARRAY" },
    ],
    kvMetadata: [{ key: "geo", value: JSON.stringify(geo) }],
  });
  return { name: "points.parquet", bytes: Buffer.from(bytes) };
}
