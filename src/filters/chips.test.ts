import { expect, it } from "vitest";
import { chipsOf, withoutChip } from "./chips";
import { NO_FILTERS, type Filters } from "../model/filters";

const naming = {
  data: { atlas: { names: { PK: "Pakistan" }, focus: { actor: "a", places: [] } } },
  index: { actors: new Map(), documents: new Map() },
};
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
  expect(chipsOf(ALL, naming).map(({ text }) => text)).toEqual([
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
  const [, , pakistan] = chipsOf(ALL, naming);
  expect(withoutChip(ALL, pakistan!)).toEqual({ ...ALL, country: ["IR"] });
  expect(chipsOf(ALL, naming).reduce(withoutChip, ALL)).toEqual(NO_FILTERS);
});
