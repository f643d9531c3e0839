import { describe, expect, test } from "vitest";
import { inspect } from "./inspect";
import { sourceOf } from "./source.fixture";
import type { Cell, RowSource } from "./row-source";

const look = (head: readonly string[], rows: readonly (readonly Cell[])[]) =>
  inspect({ format: "csv", source: sourceOf(head, rows) }, {});

async function mapped(head: readonly string[], rows: readonly (readonly Cell[])[]) {
  const { plan, ...rest } = await look(head, rows);
  if (plan.reader.kind !== "mapped") throw new Error("it is of a known kind");
  const { columns, ...mapping } = plan.reader.mapping;
  const named = Object.fromEntries(Object.entries(columns).map(([field, at]) => [field, head[at]]));
  return { ...rest, ...mapping, named, plan };
}

describe("columns are guessed", () => {
  test("in English", async () => {
    const head = [
      "Event ID",
      "Date",
      "Event type",
      "Perpetrator",
      "Target",
      "City",
      "Province",
      "Country",
      "Lat",
    ];
    const { named } = await mapped(
      [...head, "Long", "Killed", "Injured", "Source", "updated_date"],
      [
        [
          "1",
          "2020-01-05",
          "Bomb",
          "A",
          "B",
          "Kabul",
          "Kabul",
          "AF",
          "34.5",
          "69.2",
          "3",
          "",
          "BBC",
          "2021-01-01",
        ],
      ],
    );
    expect(named).toEqual({
      ...{ key: "Event ID", date: "Date", type: "Event type", actor1: "Perpetrator", actor2: "Target" },
      ...{ place: "City", admin1: "Province", country: "Country", lat: "Lat", lon: "Long", killed: "Killed" },
      ...{ wounded: "Injured", source: "Source" },
    });
  });

  test("in German, with decimal commas and year and month apart", async () => {
    const { named, decimal } = await mapped(
      [
        "OBJECTID",
        "LAND",
        "STRASSE",
        "UJAHR",
        "UMONAT",
        "UART",
        "LINREFX",
        "LINREFY",
        "XGCSWGS84",
        "YGCSWGS84",
      ],
      [
        ["49090", "11", "Wittenau", "2019", "1", "5", "794062,2837", "5835083,823", "13,34146", "52,58609"],
        ["49091", "11", "Pankow", "2019", "12", "5", "799130,4007", "5832327,415", "13,41356", "52,55862"],
      ],
    );
    expect(named).toEqual({
      ...{ key: "OBJECTID", place: "STRASSE", year: "UJAHR", month: "UMONAT" },
      ...{ lat: "YGCSWGS84", lon: "XGCSWGS84" },
    });
    expect(decimal).toBe(",");
  });

  test("in Spanish, French and Russian", async () => {
    const es = await mapped(["Fecha", "Latitud", "Longitud", "Muertos"], [["13/02/2020", "1,5", "2,5", "3"]]);
    expect(es.named).toEqual({ date: "Fecha", lat: "Latitud", lon: "Longitud", killed: "Muertos" });
    const fr = await mapped(["Année", "Mois", "Lieu", "Tués"], [["2019", "mars", "Paris", "2"]]);
    expect(fr.named).toEqual({ year: "Année", month: "Mois", place: "Lieu", killed: "Tués" });
    const ru = await mapped(
      ["Дата", "Широта", "Долгота", "Погибло"],
      [["5 марта 2021", "55.7", "37.6", "1"]],
    );
    expect(ru.named).toEqual({ date: "Дата", lat: "Широта", lon: "Долгота", killed: "Погибло" });
  });

  test("in Arabic and Persian, with digits of their own", async () => {
    const head = ["التاريخ", "خط العرض", "خط الطول", "المكان", "القتلى", "الجرحى"];
    const { named } = await mapped(head, [["٠٥/٠١/٢٠٢٠", "٣٤٫٥", "٦٩٫٢", "كابل", "٣", "4"]]);
    expect(Object.keys(named)).toEqual(["lat", "lon", "date", "place", "killed", "wounded"]);
    const fa = await mapped(
      ["تاریخ", "عرض جغرافیایی", "طول جغرافیایی", "کشته"],
      [["2020-01-05", "34.5", "69.2", "3"]],
    );
    expect(Object.keys(fa.named)).toEqual(["lat", "lon", "date", "killed"]);
  });

  test("with the killed as bounds in words", async () => {
    const rows = ["3-5", "20+", "at least 4", "unknown", "7"].map((killed) => ["2020-01-05", killed]);
    expect((await mapped(["date", "killed"], rows)).named).toEqual({ date: "date", killed: "killed" });
  });

  test("amounts with decimal commas are no pairs of coordinates", async () => {
    const { named, doubts } = await mapped(
      ["Datum", "Betrag", "Hochwert"],
      [["2020-01-05", "12,50", "795437 5835083"]],
    );
    expect(named).toEqual({ date: "Datum" });
    expect(doubts).toHaveLength(1);
  });

  test("of low, best and high only where all three are there", async () => {
    const three = await mapped(["date", "low", "best", "high"], [["2020-01-01", "1", "2", "3"]]);
    expect(three.named).toEqual({ date: "date", killedLow: "low", killed: "best", killedHigh: "high" });
    const prices = await mapped(["date", "open", "low", "high"], [["2020-01-01", "1", "2", "3"]]);
    expect(prices.named).toEqual({ date: "date" });
  });

  test("by what stands in them where their names say nothing", async () => {
    const { named } = await mapped(
      ["a", "b"],
      [
        ["2020-05-01", "POINT (66.2 36.5)"],
        ["2020-05-02", "POINT (1 2)"],
      ],
    );
    expect(named).toEqual({ date: "a", lat: "b", lon: "b" });
  });

  test("and pairs of coordinates are no place's name", async () => {
    const { named } = await mapped(
      ["date", "location"],
      [
        ["2020-05-01", "36.5, 66.2"],
        ["2020-05-02", "(1.5, 2)"],
      ],
    );
    expect(named).toEqual({ date: "date", lat: "location", lon: "location" });
  });

  test("not by a name that its cells belie", async () => {
    const { named, doubts } = await mapped(
      ["date", "lat", "y"],
      [
        ["Ann", "north", "795437.6"],
        ["Bob", "south", "1e6"],
      ],
    );
    expect(named).toEqual({});
    expect(doubts).toHaveLength(2);
  });
});

describe("the whole column decides", () => {
  test("that longitude stands before latitude in one column", async () => {
    const rows = [
      ["2020-01-05", "139.7, 35.7"],
      ["2020-01-06", "135.5, 34.7"],
    ];
    const { swapped, doubts } = await mapped(["date", "position"], rows);
    expect([swapped, doubts]).toEqual([
      true,
      ["latitudes lie between 135 and 140: longitude stands before latitude"],
    ]);
  });

  const rows = (last: string) => [
    ...Array.from({ length: 2500 }, (): Cell[] => ["03/04/2020", "5", "6"]),
    [last, "5", "6"],
  ];
  test.each([
    ["13/04/2020", ["dmy"]],
    ["04/13/2020", ["mdy"]],
    ["01/02/2020", ["dmy", "mdy"]],
  ])("on the order of dates, at its very end: %s", async (last, orders) => {
    const found = await mapped(["date", "lat", "lon"], rows(last));
    expect(found.orders).toEqual(orders);
    expect(found.dates).toBe(orders[0]);
  });

  test("and what does not fit is a doubt", async () => {
    const found = await mapped(
      ["date", "lat", "lon"],
      [...rows("13/04/2020"), ["04/13/2020", "5", "6"], ["?!", "5", "6"]],
    );
    expect(found.doubts).toEqual([
      "1 of 2503 dates cannot be read",
      "ordered otherwise than the others: 1 date",
    ]);
  });

  test("but not what stands for nothing", async () => {
    const { doubts } = await mapped(
      ["date", "lat", "lon"],
      [
        ["2020", "-99", "-99"],
        ["2020", "34.5", "69.2"],
      ],
    );
    expect(doubts).toEqual([]);
  });

  test("that coordinates are there, but in no degrees", async () => {
    const { named, doubts } = await mapped(
      ["X", "Y", "Date"],
      [
        ["397000.5", "137000.4", "2020-01-01"],
        ["-8575605", "4707174", "2020-01-02"],
      ],
    );
    expect(named).toEqual({ date: "Date" });
    expect(doubts).toEqual([
      "“Y” and “X” hold no degrees of latitude and longitude: its events have no place on the map until it is saved in WGS 84 (EPSG:4326)",
    ]);
  });

  test("that coordinates are not there, though columns for them are", async () => {
    const { doubts } = await mapped(["lat", "lon", "date"], [[null, "", "2020-01-01"]]);
    expect(doubts.join()).toMatch(/^no columns with latitude and longitude were found/);
  });

  test("and one of them alone says nothing", async () => {
    const { named } = await mapped(["X", "date", "city"], [["1", "2020-01-01", "Kabul"]]);
    expect(named).toEqual({ date: "date", place: "city" });
  });

  test("on swapped coordinates", async () => {
    const found = await mapped(
      ["date", "lat", "lon"],
      [
        ["2020", "139.7", "35.7"],
        ["2020", "135.5", "34.7"],
      ],
    );
    expect(found.swapped).toBe(true);
    expect(found.doubts).toEqual(["latitudes lie between 135 and 140: the two columns are read as swapped"]);
  });
});

test("a file of a known kind is not gone through", async () => {
  const head = ["event_id_cnty", "event_date", "event_type", "actor1", "latitude", "longitude"];
  const row: Cell[] = ["A1", "2020-01-05", "Battles", "A", "1", "2"];
  let batches = 0;
  const source: RowSource = { ...sourceOf(head, []), batches: many() };
  async function* many() {
    for (; batches < 1000; batches++) {
      await Promise.resolve();
      yield {
        rows: Array.from({ length: 100 }, () => row),
        numbers: new Uint32Array(100),
        bytes: 0,
        torn: [],
      };
    }
  }
  const { plan, sample } = await inspect({ format: "csv", source }, {});
  expect([plan.reader, sample.length]).toEqual([{ kind: "acled", dates: "ymd" }, 20]);
  expect(batches).toBeLessThan(12);
});

test("a known kind's rewritten dates are ordered by the whole column", async () => {
  const head = ["event_id_cnty", "event_date", "event_type", "actor1", "latitude", "longitude"];
  const row = (date: string): Cell[] => ["A1", date, "Battles", "A", "1", "2"];
  const { plan } = await look(head, [...Array.from({ length: 2000 }, () => row("1/2/20")), row("1/31/20")]);
  expect(plan.reader).toEqual({ kind: "acled", dates: "mdy" });
});

test("a file without a head is read from its first row on", async () => {
  const { plan, sample } = await look(["2020-01-05", "36.51", "66.25"], [["2020-01-06", "36.52", "66.26"]]);
  expect([plan.headless, sample.map(({ row }) => row)]).toEqual([true, [1, 2]]);
  expect(plan.reader).toMatchObject({ mapping: { columns: { date: 0, lat: 1, lon: 2 } } });
  expect((await look(["2019", "2020"], [["1", "2"]])).plan.headless).toBeUndefined();
});

test("what was detected in a text file is in the plan, what was asked for before it", async () => {
  const source: RowSource = {
    ...sourceOf(["x"], [["1"]]),
    text: { encoding: "windows-1252", delimiter: ";" },
  };
  const { plan } = await inspect({ format: "csv", source }, { delimiter: "," });
  expect(plan.options).toEqual({ encoding: "windows-1252", delimiter: "," });
});

test("a row of tags under the head is not counted among the rows", async () => {
  const { rows } = await look(
    ["date", "lat", "lon"],
    [
      ["#date", "#geo+lat", "#geo+lon"],
      ["2020-01-05", "1", "2"],
    ],
  );
  expect(rows).toBe(1);
});

test("an empty table is one", async () => {
  const { sample, doubts } = await look(["a", "b"], []);
  expect([sample.length, doubts.length]).toEqual([0, 2]);
});

test("a table of thousands of columns is looked at in its first rows", async () => {
  const head = ["date", ...Array.from({ length: 5000 }, (_, at) => `v${at}`)];
  const row: Cell[] = head.map((_, at) => (at === 0 ? "2020-01-05" : "1.5"));
  const started = performance.now();
  const { named } = await mapped(
    head,
    Array.from({ length: 1200 }, () => row),
  );
  expect(named).toEqual({ date: "date" });
  expect(performance.now() - started).toBeLessThan(5000);
});

test("a file of a known kind is looked at as any other where the reader maps it by hand", async () => {
  const head = ["event_id_cnty", "event_date", "event_type", "actor1", "latitude", "longitude"];
  const row = ["AFG1", "2021-03-10", "Protests", "Crowd", "34.5", "69.2"];
  const at = async (byHand: boolean) =>
    (await inspect({ format: "csv", source: sourceOf(head, [row]) }, { byHand })).plan.reader;
  expect((await at(false)).kind).toBe("acled");
  expect(await at(true)).toMatchObject({ kind: "mapped", mapping: { columns: { date: 1, lat: 4, lon: 5 } } });
});
