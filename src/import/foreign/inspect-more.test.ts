import { expect, test } from "vitest";
import { inspect } from "./inspect";
import { sourceOf } from "./source.fixture";

test("the table that was taken of several is part of the plan, so that the same one is read ever after", async () => {
  const parts = [{ of: "sheet" as const, names: ["2020", "2021"], taken: "2021" }];
  const rows = [["2020-01-05", 34.5, 69.2]];
  const source = () => ({ ...sourceOf(["date", "lat", "lon"], rows), parts });
  const found = await inspect({ format: "xlsx", source: source() }, { sheet: "gone" });
  expect([found.parts, found.plan.options]).toEqual([parts, { sheet: "2021" }]);
  const known = { ...sourceOf(["time", "mag", "place", "net"], [["2020-01-05", 5, "A", "us"]]), parts };
  expect((await inspect({ format: "xlsx", source: known }, {})).plan.options).toEqual({ sheet: "2021" });
});

test("the order that a column's name says is the first of those that its dates fit, and none else", async () => {
  const look = async (name: string, ...dates: string[]) =>
    (
      await inspect(
        {
          format: "csv",
          source: sourceOf(
            [name, "lat", "lon"],
            dates.map((date) => [date, 34.5, 69.2]),
          ),
        },
        {},
      )
    ).orders;
  expect(await look("Date (mm/dd/yyyy)", "01/02/2020")).toEqual(["mdy", "dmy"]);
  expect(await look("Date", "01/02/2020")).toEqual(["dmy", "mdy"]);
  expect(await look("Date (mm/dd/yyyy)", "13/02/2020")).toEqual(["dmy"]);
});

test.each([
  [["easting", "northing"], ["517000", "3820000"], "“northing” and “easting” hold no degrees"],
  [["UTM_X", "UTM_Y"], ["517000", "3820000"], "“UTM_Y” and “UTM_X” hold no degrees"],
  [
    ["place_CHLV95_E", "place_CHLV95_N"],
    ["2684605", "1245194"],
    "“place_CHLV95_N” and “place_CHLV95_E” hold",
  ],
  [["WKT", "note"], ["POINT (517000 3820000)", "a"], "“WKT” holds no degrees"],
  [
    ["lat_deg", "lat_min", "lon_deg", "lon_min"],
    ["34", "31", "69", "10"],
    "“lat_deg” says only a part of where",
  ],
])("coordinates in no degrees, or in a part of them, are said to be that: %s", async (head, row, words) => {
  const source = sourceOf([...head, "date"], [[...row, "2020-01-01"]]);
  const { doubts } = await inspect({ format: "csv", source }, {});
  expect(doubts).toEqual([expect.stringContaining(words)]);
});
