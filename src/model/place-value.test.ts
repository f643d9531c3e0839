import * as fc from "fast-check";
import { expect, it } from "vitest";
import { nameAmong, nameIn, placeValue } from "./place-value";

const name = fc.oneof(fc.constantFrom("San José", "Kabul", "Washington, D.C.", ",", ", "), fc.string());

it("a place's value says its name and what holds it, whatever they are", () => {
  fc.assert(
    fc.property(name, name, name, (place, admin1, country) => {
      const value = placeValue(place, placeValue(admin1, country));
      expect(nameIn(value)).toBe(place.replaceAll("\u00ad", ""));
    }),
  );
});

it("namesakes are told apart, and a name that is the only one stands alone", () => {
  const values = [
    "",
    placeValue("San José", placeValue("San José", "Costa Rica")),
    placeValue("San José", "Uruguay"),
    placeValue("Washington, D.C.", "United States"),
  ];
  expect(values.map((value) => nameAmong(value, values))).toEqual([
    "",
    "San José, San José, Costa Rica",
    "San José, Uruguay",
    "Washington, D.C.",
  ]);
});
