import { expect, it } from "vitest";
import { tableOf } from "./filters.fixture";
import { chosenWords, optionsOf } from "./options";
import { provincesByCountry, toggleCountry } from "./provinces";
import { CODED_TYPES } from "../model/event-type";
import { isShown, toggleType } from "./type-checks";
import { NO_FILTERS } from "../model/filters";
import { failBits } from "../table/filter";
import { groupTotals } from "../table/naive.fixture";

const table = tableOf([
  { id: "a", type: "attack", day: "2021-01-01", place: ["AF", "AF-KAB"] },
  { id: "b", type: "attack", day: "2021-02-01", place: ["AF", "AF-NAN"] },
  { id: "c", type: "arrest", day: "2023-03-01", place: ["PK", null] },
  { id: "d", type: "statement", day: "2023-03-01" },
]);

function countries(from: number, to: number, chosen: string[] = []) {
  const groups = groupTotals(table, "country", { from, to }, failBits(table, NO_FILTERS));
  return optionsOf({ table, dimension: "country", groups, chosen, nameOf: (value) => value || "none" });
}

it("keeps what the window leaves out, with nought, and puts the lack of a value last", () => {
  const [start, end] = [table.start[0]!, table.start[1]!];
  expect(countries(start, end, ["PK"]).map(({ value, certain, chosen }) => [value, certain, chosen])).toEqual(
    [
      ["AF", 2, false],
      ["PK", 0, true],
      ["", 0, false],
    ],
  );
});

it("offers only sides that occur, in their own order", () => {
  const options = optionsOf({ table, dimension: "side", groups: [], chosen: [], nameOf: (value) => value });
  expect(options.map(({ value }) => value)).toEqual(["by-others", "none"]);
});

it("says in a section's head what is chosen", () => {
  expect(chosenWords([], 9)).toBe("9, all");
  expect(chosenWords([], 4212)).toBe("4,212, all");
  expect(chosenWords(["Pakistan"], 9)).toBe("Pakistan");
  expect(chosenWords(["Pakistan", "Iran"], 9)).toBe("2 chosen");
});

it("takes a country's provinces along when the country is switched off", () => {
  const provinces = provincesByCountry(table);
  const filters = { ...NO_FILTERS, country: ["AF", "PK"], admin1: ["AF-KAB", "PK-BA"] };
  expect(toggleCountry(filters, "AF", provinces)).toEqual({
    ...NO_FILTERS,
    country: ["PK"],
    admin1: ["PK-BA"],
  });
  expect(toggleCountry(NO_FILTERS, "AF", provinces).country).toEqual(["AF"]);
});

it("reads no type filter as all types shown, and unchecks one of them", () => {
  expect(isShown([], "attack")).toBe(true);
  expect(toggleType([], "attack", CODED_TYPES)).toEqual([
    "operation",
    "arrest",
    "statement",
    "agreement",
    "organisation",
  ]);
  expect(toggleType(["attack"], "arrest", CODED_TYPES)).toEqual(["attack", "arrest"]);
});

it("has no filter when every type is checked again, or none is", () => {
  expect(
    toggleType(["operation", "arrest", "statement", "agreement", "organisation"], "attack", CODED_TYPES),
  ).toEqual([]);
  expect(toggleType(["attack"], "attack", CODED_TYPES)).toEqual([]);
});
