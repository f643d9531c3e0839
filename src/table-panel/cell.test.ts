import { describe, expect, test } from "vitest";
import { cellLine, cellOf, type Source } from "./cell";
import { indexAtlas } from "../session/atlas-index";
import { testAtlas } from "../table/atlas.fixture";
import { buildTable } from "../table/build-table";
import type { Column } from "../view/view";

const number = { low: 90, best: 95, high: 99, words: "between 90 and 99", from: "r0" };
const attack = {
  id: "attack",
  ...{ title: "Bombs", type: "attack", subtype: "armed-attack", reports: ["r0", "r1"] },
  date: { edtf: "2021-08?", start: "2021-08-01", end: "2021-08-31", certainty: "uncertain" },
  place: {
    ...{ id: "kabul", name: "Kabul", lat: 34, lon: 69 },
    precision: "city",
    admin1: "AF-KAB",
    country: "AF",
  },
  actors: [
    { id: "focus", role: "perpetrator" },
    { id: "focus", role: "claimant" },
    { id: "others", role: "victim" },
  ],
  ...{ killed: number, wounded: null, arrested: null },
};
const statement = {
  ...{ ...attack, id: "statement", type: "statement", place: null, actors: [], killed: null },
  date: { edtf: "2022-01-01", start: "2022-01-01", end: "2022-01-01", certainty: "certain" },
};
const atlas = testAtlas({
  events: [attack, statement],
  names: { AF: "Afghanistan", "AF-KAB": "Kabul" },
  actors: ["focus", "others"].map((id) => ({
    id,
    name: id.toUpperCase(),
    kind: "group",
    names: [],
    parent: null,
  })),
  documents: [
    { id: "d0", grade: { reliability: "B", credibility: 2, reason: "r" }, published: { edtf: "2022" } },
  ],
  reports: [
    { id: "r0", document: "d0", status: "observed" },
    { id: "r1", document: "d0", status: "denied", grade: { credibility: 3, reason: "r" } },
  ],
});
const [table, index] = [buildTable(atlas), indexAtlas(atlas)];
const source: Source = {
  ...{ table, index, data: { atlas } },
  eventAt: (row) => index.events.get(table.ids[row]!)!,
};

describe("cells", () => {
  test.each<[Column, string, string]>([
    ["date", "Aug 2021?, day not given, uncertain", "1 Jan 2022"],
    ["killed", "90 to 99, best 95", ""],
    ["wounded", "not given", ""],
    ["arrested", "", ""],
    ["reports", "2", "2"],
    ["type", "Attack, armed attack", "Statement or release, armed attack"],
    ["place", "Kabul", "no place"],
    ["country", "Afghanistan", ""],
    ["precision", "known to the city", ""],
    ["doer", "FOCUS", ""],
    ["actor", "FOCUS, perpetrator and claims it; OTHERS, victim", ""],
    ["status", "told as fact; denied", "told as fact; denied"],
    [
      "grade",
      "B2 usually reliable, probably true; B3 usually reliable, possibly true",
      "B2 usually reliable, probably true; B3 usually reliable, possibly true",
    ],
  ])("%s: of an attack “%s”, of a statement without actors or place “%s”", (column, one, other) => {
    expect(cellLine(cellOf(source, 0, column))).toBe(one);
    expect(cellLine(cellOf(source, 1, column))).toBe(other);
  });
});
