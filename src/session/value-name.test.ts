import { expect, test } from "vitest";
import { valueName, type Naming } from "./value-name";

const naming: Naming = {
  data: { atlas: { names: { AF: "Afghanistan" }, focus: { actor: "", places: [] } } },
  index: { actors: new Map(), documents: new Map() },
};

test("a place of a file is called as the file calls it, whatever that is", () => {
  for (const dimension of ["country", "admin1"] as const) {
    expect(valueName(naming, dimension, "AF")).toBe("Afghanistan");
    for (const name of ["Mali", "constructor", "toString", "__proto__"])
      expect(valueName(naming, dimension, name)).toBe(name);
  }
});
