import { expect, it } from "vitest";
import { undrawnWords } from "./undrawn-words";
import { countUndrawn, undrawnOf } from "../undrawn";
import { PLACE_PRECISIONS } from "../../model/precision";
import type { AtlasEvent } from "../../model/schema";

const at = (precision: string | null) =>
  ({ place: precision === null ? null : { precision } }) as unknown as AtlasEvent;

it("counts apart what is known to a country and what has no place", () => {
  const events = [at("country"), at(null), at("region"), at("none")];
  const undrawn = undrawnOf(
    events.map((_, row) => ({ row, certain: true })),
    {
      precision: Uint8Array.from(events, ({ place }) => PLACE_PRECISIONS.indexOf(place?.precision ?? "none")),
      lat: Float64Array.from(events, () => 0),
    },
    (row) => events[row]!,
  );
  expect(countUndrawn(undrawn)).toBe(4);
  expect(undrawnWords(undrawn)).toBe("2 known to a country or region, 2 with no place");
});

it("leaves out what there is none of", () => {
  expect(undrawnWords({ vague: 0, placeless: 1234 })).toBe("1,234 with no place");
});
