import fc from "fast-check";
import { expect, it } from "vitest";
import { loadedOf, randomView, sessionOf } from "./figure.fixture";
import { mapFacts } from "./map-facts";
import { frameOf } from "../../map/geo/mercator";
import { testAtlas } from "../../table/atlas.fixture";
import { randomAtlas } from "../../table/random-atlas";
import { rowsOf, rowSlots } from "../../table/rows.fixture";
import { EVENTS_AS } from "../../view/view";

const file = { name: "x", site: "", parts: [] };
const beside = loadedOf(testAtlas({ focus: { actor: "", places: [] } }));

/** What has coordinates has a precision: no importer gives one without the other. */
const placed = rowSlots.filter((slots) =>
  slots.every(({ lat, precision }) => Number.isNaN(lat) || precision !== "none"),
);

const data = fc.oneof(
  randomAtlas.map(loadedOf),
  placed.map((slots) => ({ ...beside, rows: rowsOf(slots), file })),
);

const camera = fc.record({
  zoom: fc.double({ min: 0, max: 8, noNaN: true }),
  lat: fc.double({ min: -60, max: 60, noNaN: true }),
  lon: fc.double({ min: -170, max: 170, noNaN: true }),
});

it("of any data, events without a place are as many on the map as in the sentence, and none is told twice", () => {
  fc.assert(
    fc.property(
      data,
      randomView,
      fc.constantFrom(null, ...EVENTS_AS),
      fc.option(camera),
      (of, view, eventsAs, seen) => {
        const session = sessionOf(of, { ...view, eventsAs });
        const { drawn, outside, wide, unplaced } = mapFacts(session, seen && frameOf(seen, 600, 400));
        expect([drawn, outside, wide, unplaced].every((n) => n >= 0)).toBe(true);
        expect(drawn + outside + wide + unplaced).toBe(session.visible.count);
        const { certain, possible } = session.split;
        expect(unplaced).toBe(certain.unplaced + possible.unplaced);
      },
    ),
    { numRuns: 300 },
  );
});
