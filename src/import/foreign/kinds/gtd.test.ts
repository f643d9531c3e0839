import { describe, expect, test } from "vitest";
import { gtdReader } from "./gtd";
import { recogniseKind } from "../recognise-kind";
import { readRow, rowBy } from "../source.fixture";
import type { Cell } from "../row-source";

const HEAD = [
  ...[
    "eventid",
    "iyear",
    "imonth",
    "iday",
    "approxdate",
    "extended",
    "country_txt",
    "region_txt",
    "provstate",
  ],
  ...[
    "city",
    "latitude",
    "longitude",
    "specificity",
    "vicinity",
    "attacktype1",
    "attacktype1_txt",
    "targtype1_txt",
  ],
  ...["target1", "natlty1_txt", "gname", "gname2", "gname3", "guncertain1", "nkill", "nkillter", "nwound"],
  ...["scite1", "scite2", "scite3", "dbsource"],
];
const EVENT = {
  ...{ eventid: "201401010001", iyear: "2014", imonth: "1", iday: "2", country_txt: "Pakistan" },
  ...{ provstate: "Balochistan", city: "Quetta", latitude: "30.19", longitude: "67.0", specificity: "1" },
  ...{
    attacktype1: "3",
    attacktype1_txt: "Bombing/Explosion",
    targtype1_txt: "Police",
    natlty1_txt: "Pakistan",
  },
  ...{ gname: "Group A", guncertain1: "0", nkill: "4", nwound: "10", dbsource: "START Primary Collection" },
  scite1: '"Blast kills four," Dawn, January 3, 2014.',
};
const read = (change: Record<string, Cell> = {}) =>
  readRow(gtdReader(HEAD), rowBy(HEAD, { ...EVENT, ...change }));

describe("a GTD row", () => {
  test("is an attack with its group, target, place, numbers and sources", () => {
    const { why, remarks, slot, days, place, killed, who } = read();
    expect([why, remarks]).toEqual([null, []]);
    expect(slot).toMatchObject({
      key: "201401010001",
      type: "attack",
      subtype: "Bombing/Explosion",
      place: "Quetta",
      sources: ["START Primary Collection", "Dawn"],
      wounded: { low: 10, best: 10, high: 10 },
    });
    expect([days, place, killed]).toEqual(["2014-01-02", "30.19 67 city", "4 4 4"]);
    expect(who).toEqual(["perpetrator: Group A", "target: Police (Pakistan)"]);
  });

  test.each([
    ["1", "0", "2014-01-01/2014-01-31"],
    ["0", "0", "2014-01-01/2014-12-31"],
    ["0", "5", "2014-01-01/2014-12-31"],
    ["2", "30", "2014-02-01/2014-02-28"],
  ])("of month %s and day %s", (imonth, iday, days) => expect(read({ imonth, iday }).days).toBe(days));

  test("says that its day is not in its month, and that it has a date in words", () => {
    expect(read({ imonth: "2", iday: "30" }).remarks).toEqual([
      "its day is not in its month; its month or year was taken",
    ]);
    expect(read({ iday: "0", approxdate: "January 2-5" }).remarks[0]).toContain("approximate date in words");
  });

  test.each([
    ["", "NaN NaN NaN"],
    ["-99", "NaN NaN NaN"],
    ["-9", "NaN NaN NaN"],
    ["0", "0 0 0"],
    ["0.5", "0 1 1"],
    ["12.33", "12 12 13"],
  ])("with %s killed", (nkill, killed) => expect(read({ nkill }).killed).toBe(killed));

  test.each([
    ["1", "city"],
    ["2", "district"],
    ["3", "district"],
    ["4", "province"],
    ["5", "none"],
  ])("of specificity %s", (specificity, precision) =>
    expect(read({ specificity }).slot.precision).toBe(precision),
  );

  test("stays without a place where its longitude is none, and says so", () => {
    const { place, remarks } = read({ longitude: "-86185896" });
    expect(place).toBe("NaN NaN none");
    expect(remarks).toEqual(["its latitude or longitude is no place on Earth; it was left unplaced"]);
  });

  test("names no unknown groups; those under suspicion are accused", () => {
    expect(read({ gname: "Unknown" }).who).toEqual(["target: Police (Pakistan)"]);
    expect(read({ guncertain1: "1", gname2: "Group B" }).who.slice(0, 2)).toEqual([
      "accused: Group A",
      "perpetrator: Group B",
    ]);
  });

  test("of a selection of columns is read too, by the attack's code", () => {
    const head = ["eventid", "iyear", "imonth", "iday", "attacktype1", "nkill", "latitude", "longitude"];
    expect(recogniseKind(head)).toBe("gtd");
    const { slot, days } = readRow(gtdReader(head), ["1.97E+11", 1970, 7, 2, 1, 1, 18.4, -69.9]);
    expect([slot.key, slot.subtype, days]).toEqual(["", "Assassination", "1970-07-02"]);
  });

  test("with neither year nor place is rejected", () =>
    expect(read({ iyear: "", latitude: "", longitude: "" }).why).toContain("neither"));
});
