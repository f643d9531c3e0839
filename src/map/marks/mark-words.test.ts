import { expect, it } from "vitest";
import { makeMark } from "./make-mark";
import { markWords } from "./mark-words";
import { sketchTable, type EventSketch } from "./marks.fixture";
import { latestRows } from "../../table/rows";

const KABUL: EventSketch["place"] = ["kabul", "city", 69.17, 34.53];
function words(sketches: EventSketch[]) {
  const { table, rows, eventAt } = sketchTable(sketches);
  return markWords(makeMark(table, latestRows(rows).reverse(), false)!, () => "Kabul", eventAt);
}

it("says of one attack how many, and when", () => {
  expect(words([{ place: KABUL, killed: [182, 182, null] }])).toMatchObject({
    title: "Kabul",
    detail: "≥182 killed, May 2021",
    short: "Kabul ≥182",
  });
});

it("says that a number is not given, never zero", () => {
  expect(words([{ place: KABUL }]).detail).toBe("number not given, May 2021");
});

it("counts several events and names the attacks that give no number", () => {
  const text = words([
    { place: KABUL, killed: [90, 90, 90] },
    { place: KABUL },
    { place: KABUL, type: "arrest" },
  ]);
  expect(text).toMatchObject({ title: "Kabul, 3 events", detail: "2 attacks: 90 killed +1 n/k, 2021" });
});

it("calls a group of attacks alone by that name", () => {
  const text = words([{ place: KABUL, killed: [90, 90, 90] }, { place: KABUL }]);
  expect(text).toMatchObject({ title: "Kabul, 2 attacks", detail: "90 killed +1 n/k, 2021" });
});

it("says that a mark holds more than the place it is named after", () => {
  const { table, rows, eventAt } = sketchTable([
    { place: KABUL },
    { place: ["paghman", "site", 69.1, 34.55], type: "arrest" },
  ]);
  const joined = {
    ...makeMark(table, latestRows(rows).reverse(), false)!,
    place: "kabul",
    places: ["kabul", "paghman"],
  };
  expect(markWords(joined, (id) => id, eventAt).title).toBe("kabul and near, 2 events");
  expect(markWords(joined, () => "Kabul", eventAt).title).toBe("Kabul, 2 events");
});

it("takes the years of the attacks it counts, not of the other events", () => {
  const early: [string, string] = ["2002-01-01", "2002-12-31"];
  expect(
    words([
      { place: KABUL, killed: [1, 1, 1] },
      { place: KABUL, type: "arrest", date: early },
    ]).detail,
  ).toContain(", 2021");
});

it("says what is only possible", () => {
  expect(words([{ place: KABUL, certain: false }]).detail).toMatch(/possibly$/);
  expect(words([{ place: KABUL }, { place: KABUL, certain: false }]).detail).toMatch(
    /1 of the events possibly$/,
  );
});

it("keeps numbers on their own side of a name written from right to left", () => {
  const { table, rows, eventAt } = sketchTable([{ place: KABUL, killed: [182, 182, null] }]);
  const mark = makeMark(table, latestRows(rows).reverse(), false)!;
  expect(markWords(mark, () => "کابل", eventAt).short).toBe("\u2068کابل\u2069 ≥182");
});
