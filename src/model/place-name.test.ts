import { expect, it } from "vitest";
import { placeName } from "./place-name";

const nameless = { name: "", lat: 52.5, lon: 13.4, admin1: null, country: null };

it("calls a place without a name by its province, else its country, else by where it lies", () => {
  expect(placeName({ ...nameless, name: "Kabul", admin1: "AF-KAB" })).toBe("Kabul");
  expect(placeName({ ...nameless, admin1: "Berlin", country: "Germany" })).toBe("Berlin");
  expect(placeName({ ...nameless, country: "Germany" })).toBe("Germany");
  expect(placeName(nameless)).toBe("52.500, 13.400");
});
