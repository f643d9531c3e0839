import { expect, test } from "vitest";
import { inspect } from "./inspect";
import { sourceOf } from "./source.fixture";
import type { Cell } from "./row-source";

const doubts = async (head: readonly string[], ...rows: (readonly Cell[])[]) =>
  (await inspect({ format: "csv", source: sourceOf(head, rows) }, {})).doubts;

test("rows that are sums of events are said to be that", async () => {
  const head = ["Week", "Country", "EVENTS", "lat", "lon"];
  expect(
    await doubts(head, ["2024-01-06", "Yemen", "1", 12.8, 45], ["2024-01-13", "Yemen", "3", 12.8, 45]),
  ).toEqual([
    "its rows seem to be sums of several events, which “EVENTS” counts: each row is shown as one event",
  ]);
  expect(await doubts(head, ["2024-01-06", "Yemen", "1", 12.8, 45])).toEqual([]);
});

test("years of another calendar are doubted, and years of long ago only where all are such", async () => {
  const head = ["تاریخ", "lat", "lon"];
  expect(await doubts(head, ["1399/10/16", 34.5, 69.2], ["1400/01/02", 34.5, 69.2])).toEqual([
    expect.stringMatching(/^its years lie between 1399 and 1400, as by a calendar of Persia/),
  ]);
  expect(await doubts(head, ["1399/10/16", 34.5, 69.2], ["2021/01/05", 34.5, 69.2])).toEqual([]);
  expect(await doubts(["year", "lat", "lon"], [1402, 34.5, 69.2])).toEqual([expect.stringContaining("1402")]);
});

test("years of the calendar of Buddhists are doubted, also beside others", async () => {
  const said = [
    "some of its years lie between 2566 and 2567, as by the calendar of Thailand: they are read as years of the common era",
  ];
  const head = ["date", "lat", "lon"];
  expect(await doubts(head, ["13/01/2567", 14.5, 100.2], ["25/02/2566", 14.5, 100.2])).toEqual(said);
  expect(
    await doubts(head, ["13/01/2567", 14, 100], ["25/02/2566", 14, 100], ["25/02/2023", 14, 100]),
  ).toEqual(said);
  expect(await doubts(head, ["13/01/2024", 14, 100], ["25/02/2301", 14, 100])).toEqual([]);
});

test("dates that a spreadsheet may have turned around, and left as text where it could not, are doubted", async () => {
  const day = (month: number, of: number) => new Date(Date.UTC(2024, month - 1, of));
  const head = ["date", "lat", "lon"];
  const said =
    "some of its dates are dates of the spreadsheet, none of them after the 12th, and the others are text: it may have taken days for months in the former";
  expect(await doubts(head, [day(3, 1), 1, 2], ["13/01/2024", 1, 2], ["25/01/2024", 1, 2])).toEqual([said]);
  expect(await doubts(head, [day(3, 1), 1, 2], ["1/25/2024", 1, 2])).toEqual([said]);
  expect(await doubts(head, [day(3, 13), 1, 2], ["25/01/2024", 1, 2])).toEqual([]);
  expect(await doubts(head, [day(3, 1), 1, 2], ["2024-01-13", 1, 2], ["12 May 2024", 1, 2])).toEqual([]);
});

test("numbers of days that other programs than spreadsheets may have counted are doubted", async () => {
  const head = ["date", "lat", "lon"];
  expect(await doubts(head, ["18262", 34.5, 69.2], ["NA", 34.5, 69.2])).toEqual([
    expect.stringMatching(/^its dates are numbers of days, .* 18262 is 1949-12-30/),
  ]);
  expect(await doubts(head, ["18262", 34.5, 69.2], ["43835", 34.5, 69.2])).toEqual([]);
});

test("words that went through a wrong encoding before are doubted, and no others", async () => {
  const head = ["date", "place", "lat", "lon"];
  const at = (place: string) => doubts(head, ["2020-01-05", place, 34.5, 69.2]);
  expect(await at("near HÃ©rat")).toEqual([
    "some of its words seem to have been saved in a wrong encoding before, as “near HÃ©rat”",
  ]);
  expect(await at("ÐšÐ°Ð±ÑƒÐ»")).toHaveLength(1);
  for (const place of ["Hérat", "SÃO PAULO", "Кабул", "کابل", "Ñuñoa", "Âge"])
    expect(await at(place)).toEqual([]);
});
