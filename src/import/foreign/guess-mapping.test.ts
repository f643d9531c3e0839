import { describe, expect, test } from "vitest";
import { guessMapping } from "./guess-mapping";
import type { Cell } from "./row-source";

/** The columns that are guessed, by field. Cells stand in one text each row, with "|" between them. */
function guess(head: string, ...rows: readonly string[]) {
  const names = head.split("|");
  const cells = rows.map((row) => row.split("|").map((cell): Cell => (cell === "" ? null : cell)));
  const { columns } = guessMapping(names, cells);
  return Object.fromEntries(Object.entries(columns).map(([field, at]) => [field, names[at]]));
}

describe("the days of an event", () => {
  test("are not those on which it was reported, where both are there", () => {
    expect(guess("DR_NO|Date Rptd|DATE OCC", "1|01/08/2020|01/02/2020")).toEqual({ date: "DATE OCC" });
    expect(guess("Reported Date|Year|Month", "2014-02-06|2014|January")).toEqual({
      year: "Year",
      month: "Month",
    });
  });
  test("are those on which it was reported where no others are there, and not its year alone", () => {
    const named = guess("Reported Date|Reported Year|Reported Month", "January 06, 2014|2014|January");
    expect(named).toEqual({ date: "Reported Date" });
  });
  test("are never those of an upload", () =>
    expect(guess("name|updated_date|data_id", "a|2014-02-06|83522")).toEqual({ place: "name" }));
  test("are not hours of the day", () => {
    const times = guess("year|month|day|time", "2019|5|3|1445", "2019|5|4|1830", "2019|5|4|2005");
    expect(times).toEqual({ year: "year", month: "month", day: "day" });
  });
  test("and years are a time where nothing else is", () =>
    expect(guess("time|place", "1998|Kabul", "2001|Herat")).toEqual({ date: "time", place: "place" }));

  test("are not those on which a form was filled in, whatever these are called", () => {
    const times = "2020-02-06T10:11:12+04:30|2020-02-06T10:15:00+04:30";
    const kobo = guess(
      "start|end|Date of incident|Location|_Location_latitude|_Location_longitude|_id|_submission_time",
      `${times}|2020-01-05|34.5 69.2 1800 5|34.5|69.2|7|2020-02-06T05:45:00`,
    );
    expect([kobo["date"], kobo["end"], kobo["place"]]).toEqual(["Date of incident", undefined, undefined]);
    const odk = guess(
      "SubmissionDate|start|end|today|g-event_date|KEY",
      `Feb 6, 2020|${times}|Feb 6, 2020|Jan 5, 2020|uuid:1`,
    );
    expect(odk).toEqual({ date: "g-event_date", key: "KEY" });
    expect(guess("start|end|place", `${times}|Kabul`)).toMatchObject({ date: "start", end: "end" });
  });

  test.each([
    ["Begin_Time|End_Time|BEGIN_DATE_TIME|END_DATE_TIME", "1445|1845|28-APR-50 14:45|28-APR-50 18:45"],
    ["disp_date|disp_start_date|disp_end_date", "2023-01-05|2023-01-03|2023-01-08"],
    ["fromdate|todate", "2023-01-05|2023-01-08"],
    ["date_from|date_to", "2023-01-05|2023-01-08"],
    ["From|To", "2023-01-05|2023-01-08"],
    ["Datum von|Datum bis", "5.1.2023|8.1.2023"],
  ])("begin and end in columns that go together: %s", (head, row) => {
    const names = head.split("|").slice(-2);
    expect(guess(head, row)).toEqual({ date: names[0], end: names[1] });
  });

  test("are in the column that is filled", () => {
    const rows = ["|2020-01-05", "|2020-01-06", "2020-01-07|2020-01-07", "|2020-01-08"];
    expect(guess("start_date|date", ...rows)).toEqual({ date: "date" });
  });

  test("are in the column that is filled, whatever else has an end", () => {
    const rows = ["||2020-01-05", "||2020-01-06", "2020-01-07|2020-01-07|", "||2020-01-08"];
    expect(guess("time:begin|time:end|event_date", ...rows)).toEqual({ date: "event_date" });
    expect(guess("time:begin|time:end", "|2020-01-05", "|2020-01-06")).toEqual({ end: "time:end" });
  });

  test("in parts, some of them unknown", () => {
    const rows = ["2019|0|0", "2019|5|99", "2019|6|-99", "2019|7|12", "2019|8|30"];
    expect(guess("year|month|day", ...rows)).toEqual({ year: "year", month: "month", day: "day" });
    expect(guess("Year|Mo|Dy", "2023|2|6")).toEqual({ year: "Year", month: "Mo", day: "Dy" });
    expect(guess("jour|mois|an", "30|11|2021")).toEqual({ year: "an", month: "mois", day: "jour" });
    const start = "Start Year|Start Month|Start Day";
    expect(guess(`${start}|End Year|End Month|End Day`, "2001|1|26|2001|1|28")).toEqual({
      ...{ year: "Start Year", month: "Start Month", day: "Start Day" },
      ...{ endYear: "End Year", endMonth: "End Month", endDay: "End Day" },
    });
  });
});

describe("people", () => {
  test("at least and at most are no best number", () => {
    const head = "Strike date|Civilians killed min|Civilians killed max|Injured min|Injured max";
    expect(guess(head, "2014-09-23|12|13|5|6")).toEqual({
      ...{ date: "Strike date", killedLow: "Civilians killed min", killedHigh: "Civilians killed max" },
    });
  });
});

describe("in other languages", () => {
  const FIELDS = ["date", "lat", "lon", "place", "killed", "wounded"];
  test.each([
    "Data do fato|Latitude|Longitude|Município|Mortos|Feridos",
    "Datum|Breedtegraad|Lengtegraad|Plaats|Doden|Gewonden",
    "Data zdarzenia|Szerokość geograficzna|Długość geograficzna|Miejscowość|Zabici|Ranni",
    "Olay tarihi|Enlem|Boylam|İlçe|Ölü|Yaralı",
    "Fecha del hecho|Latitud|Longitud|Municipio|Muertos|Heridos",
    "Date de l'événement|Latitude|Longitude|Commune|Nombre de morts|Nombre de blessés",
    "Data dell'evento|Latitudine|Longitudine|Comune|Morti|Feriti",
    "Дата события|Широта|Долгота|Город|Погибшие|Раненые",
  ])("%s", (head) => {
    const named = guess(head, "2020-01-05|34.5|69.2|A|3|4", "2020-01-06|34.6|69.3|B|0|1");
    expect(FIELDS.map((field) => named[field])).toEqual(head.split("|"));
  });
});

describe("who", () => {
  test("did it and to whom, as the GTD's own site exports it", () => {
    const head = "GTD ID|DATE|COUNTRY|CITY|PERPETRATOR 1|PERPETRATOR 2|FATALITIES|INJURED|TARGET TYPE 1";
    expect(guess(head, "202012300017|2020-12-30|Pakistan|Teri|A||0|1|Police")).toEqual({
      ...{ key: "GTD ID", date: "DATE", country: "COUNTRY", place: "CITY", killed: "FATALITIES" },
      ...{ wounded: "INJURED", actor1: "PERPETRATOR 1", actor2: "TARGET TYPE 1" },
    });
    expect(guess("perpetrator_group|target_type", "A|Police")).toEqual({
      ...{ actor1: "perpetrator_group", actor2: "target_type" },
    });
  });
});

describe("places", () => {
  test("of the incident, not of those concerned", () => {
    const head =
      "Incident Date|Country of Origin|Country of Incident|Location of Incident|Region of Incident";
    expect(guess(head, "2014-01-06|Nepal|Mexico|Pima|North America")).toEqual({
      ...{ date: "Incident Date", country: "Country of Incident", place: "Location of Incident" },
    });
    const names = "Actor1Geo_Lat|Actor1Geo_Long|ActionGeo_FullName|ActionGeo_Lat|ActionGeo_Long|SQLDATE";
    expect(guess(names, "38.9|-77.0|Kabul, Afghanistan|34.5|69.2|20130601")).toEqual({
      ...{ lat: "ActionGeo_Lat", lon: "ActionGeo_Long", place: "ActionGeo_FullName", date: "SQLDATE" },
    });
  });
  test("are no other pairs of numbers", () => {
    expect(guess("date|reported|score", "2014-01-06|01/08/2020|3, 4")).toEqual({ date: "date" });
    expect(guess("date|where", "2014-01-06|34.5, 69")).toEqual({ date: "date", lat: "where", lon: "where" });
  });
  test("are kinds of events, not of anything", () => {
    expect(guess("date|Magnitude Type|Crime type", "2014-01-06|ml|Robbery")).toEqual({
      ...{ date: "date", type: "Crime type" },
    });
  });
  test("a part of the world is no province", () => {
    expect(guess("year|region", "2014|Middle East", "2015|Eastern Africa")).toEqual({ year: "year" });
    expect(guess("year|region", "2014|Toscana", "2015|Umbria")).toEqual({ year: "year", admin1: "region" });
  });
});

test("who did what to whom is not who tells of it", () => {
  const icews = guess("Event Date|Source Name|Target Name|Publisher", "2020-01-05|Taliban|Police|AFP");
  expect(icews).toMatchObject({ actor1: "Source Name", actor2: "Target Name", source: "Publisher" });
  expect(guess("date|Source Name", "2020-01-05|AFP")).toMatchObject({ source: "Source Name" });
});

test("the killed of a war's year are between its bounds", () => {
  const dead = guess("date|Dead (min)|Dead (max)|Dead (best)", "2020-01-05|2|5|3");
  expect(dead).toMatchObject({ killed: "Dead (best)", killedLow: "Dead (min)", killedHigh: "Dead (max)" });
  const named = guess("year|side_a|side_b|bd_best|bd_low|bd_high", "2020|A|B|19800|19000|21000");
  expect(named).toMatchObject({ killed: "bd_best", killedLow: "bd_low", killedHigh: "bd_high" });
});

test.each([
  ["Long/Lat", true],
  ["location_lnglat", true],
  ["coordinates (x y)", true],
  ["Lat/Long", false],
  ["Coordinates", false],
])("a column of pairs that is called “%s” begins with the longitude: %s", (name, swapped) => {
  const { columns, ...mapping } = guessMapping(["date", name], [["2020-01-05", "69.2, 34.5"]]);
  expect([columns.lat, columns.lon, mapping.swapped]).toEqual([1, 1, swapped]);
});

test("a list called coordinates begins with the longitude, as in GeoJSON", () => {
  const swapped = (name: string, cell: string) =>
    guessMapping(["date", name], [["2020-01-05", cell]]).swapped;
  expect(swapped("coordinates", "[69.2,34.5]")).toBe(true);
  expect(swapped("location.coordinates", "[69.2, 34.5]")).toBe(true);
  expect(swapped("coordinates", "(34.5, 69.2)")).toBe(false);
  expect(swapped("latlng", "[34.5,69.2]")).toBe(false);
});

test("degrees without a head may have three decimals", () => {
  const rows = ["34.023|69.017", "34.123|69.127"].map((row) => ["Kabul", "2024-01-05", ...row.split("|")]);
  expect(guessMapping(rows[0]!, rows, true).columns).toEqual({ date: 1, lat: 2, lon: 3 });
});

describe("a column that says a part of where a place is is none of coordinates", () => {
  test("where its minutes stand in another", () => {
    const head = "date|lat_deg|lat_min|lat_sec|lon_deg|lon_min|lon_sec";
    expect(guess(head, "2020-01-05|34|31|12|69|10|30")).toEqual({ date: "date" });
    expect(guess(head, "2020-01-05|34.5|0||69.1|0|")).toMatchObject({ lat: "lat_deg", lon: "lon_deg" });
  });
  test("where the half of the Earth stands in another", () => {
    const head = "date|Latitude|N/S|Longitude|lon_dir";
    const named = "date|lat|lat_dir|lon|lon_dir";
    expect(guess(named, "2020-01-05|34.5|N|69.2|E", "2020-01-05|34.5|S|69.2|E")).toEqual({ date: "date" });
    expect(guess(named, "2020-01-05|34.5|N|69.2|E")).toMatchObject({ lat: "lat", lon: "lon" });
    expect(guess(head, "2020-01-05|34.5|S|69.2|E")).toEqual({ date: "date" });
  });
  test("but letters under another name say nothing of it", () => {
    const head = "date|lat|lon|wing|side";
    expect(guess(head, "2020-01-05|34.5|69.2|W|S")).toMatchObject({ lat: "lat", lon: "lon" });
  });
  test("but bounds are no minutes", () => {
    const head = "date|lat|lon|lat_min|lat_max|lon_min|lon_max";
    expect(guess(head, "2020-01-05|34.5|69.2|34|35|50|58")).toMatchObject({ lat: "lat", lon: "lon" });
  });
});

test("the killed and the wounded of all come before those of some", () => {
  const head = "date|Nationals killed|Nationals wounded|Internationals killed|Total killed|Total wounded";
  expect(guess(head, "2020-01-05|2|3|0|2|4")).toMatchObject({
    ...{ killed: "Total killed", wounded: "Total wounded" },
  });
  expect(guess("date|Civilian deaths|Deaths, total", "2020-01-05|2|3")).toMatchObject({
    killed: "Deaths, total",
  });
});

test("those killed by their injuries are killed, and with the missing or the injured they are no number of killed", () => {
  const flights = "Event.Date|Injury.Severity|Total.Fatal.Injuries|Total.Serious.Injuries|Total.Uninjured";
  expect(guess(flights, "2008-01-01|Fatal(1)|1|2|0")).toMatchObject({
    ...{ killed: "Total.Fatal.Injuries", wounded: "Total.Serious.Injuries" },
  });
  const migrants = "Incident Date|Number of Dead|Total Number of Dead and Missing|Killed or injured";
  expect(guess(migrants, "2014-01-12|2|12|9")).toEqual({ date: "Incident Date", killed: "Number of Dead" });
  expect(guess("date|Non-fatal injuries", "2014-01-12|2")).toMatchObject({ wounded: "Non-fatal injuries" });
  expect(guess("date|Uninjured", "2014-01-12|2")).toEqual({ date: "date" });
});

test("parts of dates and coordinates are known by longer names", () => {
  expect(guess("AccidentYear|AccidentMonth|AccidentDay", "2011|1|5", "2011|2|30")).toEqual({
    ...{ year: "AccidentYear", month: "AccidentMonth", day: "AccidentDay" },
  });
  expect(guess("Datum|Geogr. Breite|Geographische Länge", "3.10.2020|48,137|11,575")).toEqual({
    ...{ date: "Datum", lat: "Geogr. Breite", lon: "Geographische Länge" },
  });
});

test("a form's question of when it was comes before the hours at which it was filled in", () => {
  const times = "2020-02-06T10:11:12+04:30|2020-02-06T10:15:00+04:30|2020-02-06";
  const head = "start|end|today|When did it happen?|_submission_time";
  expect(guess(head, `${times}|2020-01-05|2020-02-06T05:45:00`)["date"]).toBe("When did it happen?");
  const other = "start|end|today|Jour de l'incident|_submission_time";
  expect(guess(other, `${times}|2020-01-05|2020-02-06T05:45:00`)["date"]).toBe("Jour de l'incident");
});

test("names are in no column of objects", () => {
  const rows = [["2020-01-05", '{"name":"Kabul"}', '[{"path":"x"}]', "Herat"]];
  const { columns } = guessMapping(["date", "location", "sources", "city"], rows);
  expect(columns).toEqual({ date: 0, place: 3 });
});

test.each([
  ["Nombre de tués", "Nombre de blessés"],
  ["Número de fallecidos", "Número de heridos"],
  ["Количество погибших", "Количество раненых"],
  ["Anzahl Getötete", "Anzahl Verwundete"],
])("numbers of people are known by a part of their names: %s", (killed, wounded) => {
  expect(guess(`date|${killed}|${wounded}`, "2020-01-05|3|4")).toMatchObject({ killed, wounded });
});
