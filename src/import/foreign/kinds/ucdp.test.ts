import { describe, expect, test } from "vitest";
import { ucdpReader } from "./ucdp";
import { ucdpLayout } from "./ucdp-layout";
import { recogniseKind } from "../recognise-kind";
import { readRow, rowBy } from "../source.fixture";
import type { Cell } from "../row-source";

const HEAD = [
  ...["id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id"],
  ...["conflict_new_id", "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name", "side_a_dset_id"],
  ...["side_a_new_id", "side_a", "side_b_dset_id", "side_b_new_id", "side_b", "number_of_sources"],
  ...["source_article", "source_office", "source_date", "source_headline", "source_original", "where_prec"],
  ...["where_coordinates", "where_description", "adm_1", "adm_2", "latitude", "longitude", "geom_wkt"],
  ...[
    "priogrid_gid",
    "country",
    "country_id",
    "region",
    "event_clarity",
    "date_prec",
    "date_start",
    "date_end",
  ],
  ...["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low", "gwnoa", "gwnob"],
];
const EVENT = {
  id: "412345",
  relid: "AFG-2018-1-1-1",
  year: "2018",
  active_year: "1",
  type_of_violence: "1",
  side_a: "Government of Afghanistan",
  side_b: "Taleban",
  source_article: '"Reuters,2018-01-27,Bomb kills 95";"AP, 2018-01-27,Blast"',
  source_office: "Reuters;AP;Reuters",
  where_prec: "1",
  where_coordinates: "Kabul city",
  adm_1: "Kabul province",
  latitude: "34.53",
  longitude: "69.17",
  country: "Afghanistan",
  date_prec: "1",
  date_start: "2018-01-27 00:00:00.000",
  date_end: "2018-01-27 00:00:00.000",
  deaths_a: "1",
  best: "103",
  high: "120",
  low: "95",
};
const read = (change: Record<string, Cell> = {}, head = HEAD) =>
  readRow(ucdpReader(head, "dmy"), rowBy(head, { ...EVENT, ...change }));

describe("a UCDP GED row", () => {
  test("is an attack with its place, sides, sources and numbers", () => {
    const { why, remarks, slot, days, place, killed, who } = read();
    expect([why, remarks]).toEqual([null, []]);
    expect(slot).toMatchObject({
      key: "412345",
      type: "attack",
      subtype: "State-based violence",
      place: "Kabul city",
      admin1: "Kabul province",
      country: "Afghanistan",
      sources: ["Reuters", "AP"],
    });
    expect([days, place, killed]).toEqual(["2018-01-27", "34.53 69.17 city", "95 103 120"]);
    expect(who).toEqual(["party: Government of Afghanistan", "party: Taleban"]);
  });

  test("of one-sided violence has a perpetrator and victims", () => {
    const { slot, who } = read({ type_of_violence: "3", side_a: "IS", side_b: "Civilians" });
    expect([slot.subtype, who]).toEqual(["One-sided violence", ["perpetrator: IS", "victim: Civilians"]]);
    expect(read({ type_of_violence: "2" }).slot.subtype).toBe("Non-state violence");
  });

  test("keeps zero as zero and what is missing as missing", () => {
    expect(read({ best: "0", low: "0", high: "0" }).killed).toBe("0 0 0");
    expect(read({ best: null, low: null, high: null }).killed).toBe("NaN NaN NaN");
  });

  test("keeps numbers that are not in order, and says so", () => {
    const { killed, remarks } = read({ low: "5", best: "3", high: "3" });
    expect(killed).toBe("5 3 3");
    expect(remarks).toEqual(["low, best and high of killed are not in order; they were taken as they are"]);
  });

  test.each([
    ["1", "2018-01-27", "2018-01-27", "2018-01-27"],
    ["2", "2018-01-26", "2018-01-28", "2018-01-26/2018-01-28"],
    ["3", "2018-01-22", "2018-01-28", "2018-01-22/2018-01-28"],
    ["4", "2018-01-01", "2018-01-31", "2018-01-01/2018-01-31"],
    ["5", "2018-01-01", "2018-12-31", "2018-01-01/2018-12-31"],
    ["4", "2018-01-15", "", "2018-01-01/2018-01-31"],
    ["5", "2018-01-15", "", "2018-01-01/2018-12-31"],
    ["3", "2018-01-15", "", "2018-01-12/2018-01-18"],
    ["1", "", "2018-01-15", "2018-01-15"],
    ["1", "1/27/2018 12:00:00 AM", "28/1/2018", "2018-01-28"],
    ["1", "", "", "2018-01-01/2018-12-31"],
  ])("of date precision %s, from %s to %s", (date_prec, date_start, date_end, days) =>
    expect(read({ date_prec, date_start, date_end }).days).toBe(days),
  );

  test.each([
    ["1", "city"],
    ["2", "district"],
    ["3", "district"],
    ["4", "province"],
    ["5", "region"],
    ["6", "country"],
    ["7", "region"],
  ])("of place precision %s", (where_prec, precision) =>
    expect(read({ where_prec }).slot.precision).toBe(precision),
  );

  test("takes the newspapers from its articles where it has no offices", () => {
    expect(read({ source_office: "" }).slot.sources).toEqual(["Reuters", "AP"]);
    expect(read({ source_office: "NA", source_article: "" }).slot.sources).toEqual([]);
  });
});

describe("versions", () => {
  test("of upper case and with older names of the numbers are read", () => {
    const head = HEAD.map((name) => (/^(best|low|high)$/.test(name) ? `${name}_est` : name).toUpperCase());
    expect(recogniseKind(head)).toBe("ucdp");
    const cells = rowBy(HEAD, EVENT);
    expect(readRow(ucdpReader(head, "dmy"), cells).killed).toBe("95 103 120");
  });

  const full = rowBy(HEAD, { ...EVENT, gwnoa: "700" }).map((cell) => String(cell ?? ""));

  test("of which a part was kept are recognised by what only they have", () => {
    expect(recogniseKind(["id", "type_of_violence", "dyad_name", "best", "date_start", "latitude"])).toBe(
      "ucdp",
    );
    expect(recogniseKind(["id", "type", "side_a", "best", "date_start", "latitude"])).toBeNull();
  });

  test("without a head are recognised by the row itself", () => {
    expect(recogniseKind(full)).toBe("ucdp");
    expect(ucdpLayout(full)).toEqual(HEAD);
    const withIso = full.toSpliced(HEAD.indexOf("country_id"), 0, "AFG");
    expect(ucdpLayout(withIso)?.indexOf("best")).toBe(HEAD.indexOf("best") + 1);
    expect(readRow(ucdpReader(ucdpLayout(withIso)!, "dmy"), withIso).killed).toBe("95 103 120");
  });

  test.each(["id", "type_of_violence", "where_prec", "latitude", "date_prec", "date_start", "best"])(
    "but not where %s is none",
    (column) => expect(ucdpLayout(full.with(HEAD.indexOf(column), "x"))).toBeNull(),
  );

  test("a head is no row", () => expect(ucdpLayout(HEAD)).toBeNull());
});
