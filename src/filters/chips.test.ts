import { expect, it } from "vitest";
import { CODED_TYPES } from "../model/event-type";
import { chipsOf, withoutChip } from "./chips";
import { NO_FILTERS, type Filters } from "../model/filters";

const nameOf = (_: string, value: string) => ({ PK: "Pakistan", attack: "Attack" })[value] ?? value;
const ALL: Filters = {
  ...NO_FILTERS,
  type: ["attack"],
  actor: ["a", "b", "c", "d"],
  country: ["PK", "IR"],
  leastKilled: 1000,
  text: " kabul ",
  shape: [
    [0, 0],
    [1, 0],
    [1, 1],
  ],
};

it("gives each filter a chip, and many values of one dimension one together", () => {
  expect(chipsOf(ALL, nameOf, CODED_TYPES).map(({ text }) => text)).toEqual([
    "Type: Attack",
    "Actor: 4 chosen",
    "Country: Pakistan",
    "Country: IR",
    "Killed: at least 1,000",
    "Text: “kabul”",
    "Place: in the drawn area",
  ]);
});

it("lets go of its own only, and all together of everything", () => {
  const [, , pakistan] = chipsOf(ALL, nameOf, CODED_TYPES);
  expect(withoutChip(ALL, pakistan!)).toEqual({ ...ALL, country: ["IR"] });
  expect(chipsOf(ALL, nameOf, CODED_TYPES).reduce(withoutChip, ALL)).toEqual(NO_FILTERS);
});
