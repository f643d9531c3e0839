import { describe, expect, test } from "vitest";
import { acledReader } from "./acled";
import { recogniseKind } from "../recognise-kind";
import { readRow, rowBy } from "../source.fixture";
import type { Cell } from "../row-source";

const HEAD = [
  ...[
    "event_id_cnty",
    "event_date",
    "year",
    "time_precision",
    "disorder_type",
    "event_type",
    "sub_event_type",
  ],
  ...["actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction"],
  ...["civilian_targeting", "iso", "region", "country", "admin1", "admin2", "admin3", "location", "latitude"],
  ...["longitude", "geo_precision", "source", "source_scale", "notes", "fatalities", "tags", "timestamp"],
];
const CLASH = {
  event_id_cnty: "AFG12345",
  event_date: "22 March 2024",
  year: "2024",
  time_precision: "1",
  event_type: "Battles",
  sub_event_type: "Armed clash",
  actor1: "Military Forces of Afghanistan (2021-)",
  assoc_actor_1: "Police Forces; Taliban",
  inter1: "State forces",
  actor2: "Islamic State",
  country: "Afghanistan",
  admin1: "Kabul",
  location: "Kabul",
  latitude: "34.5289",
  longitude: "69.1725",
  geo_precision: "1",
  source: "Pajhwok; 8am; Pajhwok",
  fatalities: "3",
  timestamp: "1711411200",
};
const read = (change: Record<string, Cell> = {}) =>
  readRow(acledReader(HEAD, "dmy"), rowBy(HEAD, { ...CLASH, ...change }));

describe("an ACLED row", () => {
  test("is an event with its words, place, actors and sources", () => {
    const { why, remarks, slot, days, place, who } = read();
    expect([why, remarks]).toEqual([null, []]);
    expect(slot).toMatchObject({
      key: "AFG12345",
      type: "attack",
      subtype: "Battles: Armed clash",
      place: "Kabul",
      admin1: "Kabul",
      country: "Afghanistan",
      sources: ["Pajhwok", "8am"],
    });
    expect([days, place]).toEqual(["2024-03-22", "34.5289 69.1725 city"]);
    expect(who).toEqual([
      "party: Military Forces of Afghanistan (2021-)",
      "party: Islamic State",
      "party: Police Forces",
      "party: Taliban",
    ]);
  });

  test("counts at least the dead it names, and nobody where it names no number", () => {
    expect(read().killed).toBe("3 3 NaN");
    expect(read({ fatalities: "0" }).killed).toBe("0 0 NaN");
    expect(read({ fatalities: null }).killed).toBe("NaN NaN NaN");
    expect(read({ fatalities: "-99" }).killed).toBe("NaN NaN NaN");
  });

  test.each([
    ["1", "2024-03-22"],
    ["2", "2024-03-19/2024-03-25"],
    ["3", "2024-03-01/2024-03-31"],
    ["", "2024-03-22"],
  ])("of time precision %s", (time_precision, days) => expect(read({ time_precision }).days).toBe(days));

  test.each([
    ["1", "city"],
    ["2", "district"],
    ["3", "province"],
  ])("of place precision %s", (geo_precision, precision) =>
    expect(read({ geo_precision }).slot.precision).toBe(precision),
  );

  test.each([
    ["Explosions/Remote violence", "Suicide bomb", "attack"],
    ["Violence against civilians", "Attack", "attack"],
    ["Protests", "Peaceful protest", "protest"],
    ["Riots", "Mob violence", "protest"],
    ["Strategic developments", "Agreement", "agreement"],
    ["Strategic developments", "Arrests", "arrest"],
    ["Strategic developments", "Change to group/activity", "organisation"],
    ["Strategic developments", "Non-violent transfer of territory", "organisation"],
    ["Strategic developments", "Looting/property destruction", "other"],
    ["Battle-No change of territory", "", "attack"],
    ["Remote violence", "", "attack"],
    ["Riots/Protests", "", "protest"],
    ["Headquarters or base established ", "", "organisation"],
    ["Strategic development", "", "other"],
    ["", "", "other"],
  ])("%s: %s is of type %s", (event_type, sub_event_type, type) =>
    expect(read({ event_type, sub_event_type }).slot.type).toBe(type),
  );

  test("says who did it and who suffered it", () => {
    const civilians = { event_type: "Violence against civilians", actor2: "Civilians (Afghanistan)" };
    expect(read(civilians).who.slice(0, 2)).toEqual([
      "perpetrator: Military Forces of Afghanistan (2021-)",
      "victim: Civilians (Afghanistan)",
    ]);
    expect(read({ event_type: "Explosions/Remote violence" }).who[1]).toBe("target: Islamic State");
    expect(read({ event_type: "Strategic developments", sub_event_type: "Arrests" }).who[1]).toBe(
      "detainee: Islamic State",
    );
    expect(read({ actor2: "", assoc_actor_1: "" }).who).toHaveLength(1);
  });

  test("is read with decimal commas too, as European spreadsheets save it", () => {
    expect(read({ latitude: "34,528", longitude: "0,172" }).place).toBe("34.528 0.172 city");
    expect(read({ latitude: "-3,5281", longitude: "123,456" }).place).toBe("-3.5281 123.456 city");
  });

  test("takes no time of upload for its date", () => {
    const { days, remarks } = read({ event_date: "someday" });
    expect(days).toBe("2024-01-01/2024-12-31");
    expect(remarks).toEqual(["its date cannot be read; its year was taken"]);
    expect(read({ event_date: null, year: null }).remarks).toEqual([
      "its date cannot be read; it was left undated",
    ]);
    expect(read({ event_date: null, year: null, latitude: null, longitude: null }).why).toContain("neither");
  });
});

describe("legacy files", () => {
  const OLD = [
    ...["DATA_ID", "ISO", "EVENT_ID_CNTY", "EVENT_ID_NO_CNTY", "EVENT_DATE", "YEAR", "TIME_PRECISION"],
    ...["EVENT_TYPE", "ACTOR1", "ALLY_ACTOR_1", "INTER1", "ACTOR2", "ALLY_ACTOR_2", "INTER2", "INTERACTION"],
    ...[
      "COUNTRY",
      "ADMIN1",
      "LOCATION",
      "LATITUDE",
      "LONGITUDE",
      "GEO_PRECISION",
      "SOURCE",
      "NOTES",
      "FATALITIES",
    ],
  ];
  const old = (EVENT_DATE: string, dates: "dmy" | "mdy" = "dmy") =>
    readRow(
      acledReader(OLD, dates),
      rowBy(OLD, {
        ...{
          EVENT_ID_CNTY: "1ALG",
          EVENT_DATE,
          TIME_PRECISION: "1",
          EVENT_TYPE: "Violence against civilians",
        },
        ...{
          ACTOR1: "GIA",
          ALLY_ACTOR_1: "X",
          INTER1: "2",
          LATITUDE: "36.7",
          LONGITUDE: "3.0",
          FATALITIES: 5,
        },
      }),
    );

  test("are recognised and read, whatever their case", () => {
    expect(recogniseKind(OLD)).toBe("acled");
    const { slot, killed, who } = old("01-January-1997");
    expect([slot.key, slot.type, killed]).toEqual(["1ALG", "attack", "5 5 NaN"]);
    expect(who).toEqual(["perpetrator: GIA", "party: X"]);
  });

  test.each(["01-January-1997", "1 January 1997", "1997-01-01", "01-01-97", "1/01/97", "01/01/1997"])(
    "with the date %s",
    (date) => expect(old(date).days).toBe("1997-01-01"),
  );
  test("with the month first, as American spreadsheets save them", () =>
    expect(old("1/31/97", "mdy").days).toBe("1997-01-31"));

  test("and the current head is recognised", () => expect(recogniseKind(HEAD)).toBe("acled"));
  test("and a part of its columns, but not any table of events", () => {
    expect(recogniseKind(["", "country", "event_date", "event_type", "sub_event_type", "fatalities"])).toBe(
      "acled",
    );
    expect(recogniseKind(["event_date", "event_type", "country", "fatalities"])).toBeNull();
  });
});
