import { expect, test } from "vitest";
import { inspect } from "./inspect";
import { readerOf } from "./reader-of";
import { readRow, rowBy, sourceOf } from "./source.fixture";
import type { Cell } from "./row-source";

/** The columns of the public table. */
const HEAD = [
  ...["DisNo.", "Historic", "Classification Key", "Disaster Group", "Disaster Subgroup", "Disaster Type"],
  ...["Disaster Subtype", "External IDs", "Event Name", "ISO", "Country", "Subregion", "Region", "Location"],
  ...[
    "Origin",
    "Associated Types",
    "OFDA/BHA Response",
    "Appeal",
    "Declaration",
    "AID Contribution ('000 US$)",
  ],
  ...["Magnitude", "Magnitude Scale", "Latitude", "Longitude", "River Basin", "Start Year", "Start Month"],
  ...["Start Day", "End Year", "End Month", "End Day", "Total Deaths", "No. Injured", "No. Affected"],
  ...["No. Homeless", "Total Affected", "Reconstruction Costs ('000 US$)", "Total Damage ('000 US$)", "CPI"],
  ...["Admin Units", "Entry Date", "Last Update"],
];

const row = (number: number, cells: Readonly<Record<string, Cell>>) =>
  rowBy(HEAD, {
    ...{ "DisNo.": `2023-0${number}-AFG`, Historic: "No", "Disaster Type": "Earthquake", ISO: "AFG" },
    ...{ Country: "Afghanistan", Region: "Asia", Location: "Herat", "Entry Date": "2023-10-09" },
    ...{ "Last Update": "2023-11-29", ...cells },
  });

test("EM-DAT lasts from its first to its last day, each as far as it is known", async () => {
  const day = { "Start Year": "2023", "Start Month": "10", "Start Day": "7" };
  const rows = [
    row(1, { ...day, "End Year": "2023", "End Month": "10", "End Day": "15", "Total Deaths": "2445" }),
    row(2, { "Start Year": "2023", "Start Month": "4", "End Year": "2024", "End Month": "2" }),
    row(3, {
      "Start Year": "2021",
      "End Year": "2022",
      "No. Injured": "9",
      Latitude: "34.6",
      Longitude: "61.9",
    }),
    row(4, { ...day, "End Year": "", "End Month": "", "End Day": "" }),
  ];
  const { plan, head } = await inspect({ format: "csv", source: sourceOf(HEAD, rows) }, {});
  const reader = readerOf(plan, head);
  const read = rows.map((cells) => readRow(reader, cells));
  expect(read.map(({ days }) => days)).toEqual([
    ...["2023-10-07/2023-10-15", "2023-04-01/2024-02-29", "2021-01-01/2022-12-31", "2023-10-07"],
  ]);
  expect(read.map(({ remarks }) => remarks)).toEqual([[], [], [], []]);
  expect(read[0]).toMatchObject({
    killed: "2445 2445 2445",
    slot: { country: "Afghanistan", place: "Herat" },
  });
  expect(read[0]!.slot).toMatchObject({ key: "2023-01-AFG", subtype: "Earthquake" });
  expect([read[2]!.slot.wounded.best, read[2]!.place]).toEqual([9, "34.6 61.9 site"]);
});
