import { expect, it } from "vitest";
import { undrawnWords } from "./undrawn-words";
import type { AtlasEvent } from "../../model/schema";

const at = (precision: string | null) =>
  ({ place: precision === null ? null : { precision } }) as unknown as AtlasEvent;

it("counts apart what is known to a country and what has no place", () => {
  expect(undrawnWords([at("country"), at(null), at("region"), at("none")])).toBe(
    "2 known to a country or region, 2 with no place",
  );
});

it("leaves out what there is none of", () => {
  expect(undrawnWords([at(null)])).toBe("1 with no place");
});
