import { expect, test } from "vitest";
import { finder } from "./finder";

const CITIES = [["Kabul", "Caboul"], ["Jalalabad"], ["Kandahar", "Qandahar"]];

test("finds by the beginnings of words of any name, and everything while nothing is typed", () => {
  const find = finder(CITIES, (names) => names);
  expect(find("ka")).toEqual([CITIES[0], CITIES[2]]);
  expect(find("QANDA")).toEqual([CITIES[2]]);
  expect(find("bad")).toEqual([]);
  expect(find(" ")).toBe(CITIES);
});

test("names are looked at once, when something is first typed", () => {
  let looks = 0;
  const find = finder(CITIES, (names) => {
    looks++;
    return names;
  });
  find("");
  expect(looks).toBe(0);
  find("k");
  find("ka");
  expect(looks).toBe(CITIES.length);
});
