import { expect, test } from "vitest";
import { gdeltLayout } from "./gdelt-layout";
import { columnNames } from "../column-names";
import { inspect } from "../inspect";
import { openTable } from "../formats/open-table";
import { readerOf } from "../reader-of";
import { readRow } from "../source.fixture";
import type { Plan } from "../plan";

const geo = (type: string, name: string, lat: string, lon: string, admin2: string[]) => [
  ...[type, name, "AF", "AF13", ...admin2, lat, lon, "-3378435"],
];
const nobody = Array.from({ length: 10 }, () => "");
const actor = (name: string) => ["COD", name, ...nobody.slice(2)];

/** A row of 2.0, or of 1.0, as published. */
function line(code: string, { is2 = true, place = "4", name = "Kabul, Kabol, Afghanistan" } = {}): string[] {
  const at = geo(place, name, "34.5167", "69.1833", is2 ? ["3629"] : []);
  return [
    ...["410412347", "20150218", "201502", "2015", "2015.1315", ...actor("TALIBAN"), ...actor("POLICE")],
    ...["1", code, code.slice(0, 3), code.slice(0, 2), "4", "-10", "6", "1", "6", "-2.5"],
    ...[...at, ...at, ...at, is2 ? "20150218230000" : "20150219", "http://www.bbc.co.uk/news/a"],
  ];
}

test("a file of GDELT is known without a head, whatever its edition, and its columns have their names", async () => {
  for (const is2 of [true, false]) {
    const text = [line("190", { is2 }), line("173", { is2 })].map((row) => row.join("\t")).join("\n");
    const { format, source } = await openTable(new File([text], "20150218.export.CSV"));
    const { plan, rows, head } = await inspect({ format, source }, {});
    expect([plan.reader.kind, plan.headless, rows]).toEqual(["gdelt", true, 2]);
    expect(columnNames(head, true).slice(-2)).toEqual(["DATEADDED", "SOURCEURL"]);
    const byHand = await inspect(await openTable(new File([text], "a.CSV")), { byHand: true });
    const { columns } = (byHand.plan.reader as { mapping: { columns: Record<string, number> } }).mapping;
    const names = columnNames(head, true);
    expect([names[columns["date"]!], names[columns["lat"]!]]).toEqual(["SQLDATE", "ActionGeo_Lat"]);
    expect(head.length).toBe(is2 ? 61 : 58);
  }
  expect(gdeltLayout(line("190", { is2: false }).slice(0, -1))?.at(-1)).toBe("DATEADDED");
  expect(gdeltLayout(line("190").with(1, "2015-02-18"))).toBeNull();
});

test("its rows are what was done, where it was done, by the day of the event", () => {
  const plan: Plan = {
    format: "csv",
    options: {},
    reader: { kind: "gdelt" },
    repeats: "keep",
    headless: true,
  };
  const read = (...given: Parameters<typeof line>) => {
    const row = line(...given);
    return readRow(readerOf(plan, row), row);
  };
  const fight = read("193");
  expect(fight).toMatchObject({
    ...{ why: null, days: "2015-02-18", place: "34.5167 69.1833 city", killed: "NaN NaN NaN" },
    who: ["party: TALIBAN", "party: POLICE"],
    slot: { type: "attack", subtype: "Fight", key: "410412347", place: "Kabul", country: "Afghanistan" },
  });
  expect([fight.slot.admin1, fight.slot.sources]).toEqual(["Kabol", ["bbc.co.uk"]]);
  const country = read("0841", { place: "1", name: "Afghanistan" });
  expect([country.place, country.slot.type, country.slot.place]).toEqual([
    "34.5167 69.1833 country",
    "other",
    "",
  ]);
  expect(read("173").who).toEqual(["detainer: TALIBAN", "detainee: POLICE"]);
  expect(read("141").slot.type).toBe("protest");
  expect(read("190", { place: "", name: "" }).place).toBe("NaN NaN none");
});
