import { expect, it } from "vitest";
import { describeHit } from "./describe-hit";
import { makeMark } from "./make-mark";
import { sketchTable, type EventSketch } from "./marks.fixture";
import { rollUp } from "./roll-up";
import { latestRows } from "../../table/rows";

type Place = NonNullable<EventSketch["place"]>;
const TAJIKISTAN: Place = ["Tajikistan", "country", 71, 39];
const CENTRAL_ASIA: Place = ["Central Asia", "region", 66, 44];
const BALKH: Place = ["Balkh", "province", 67, 36.7];
const KABUL: Place = ["Kabul", "city", 69.17, 34.53];

it("says to which place events roll up, and that no more is known", () => {
  const { rows, eventAt } = sketchTable([
    {},
    { place: CENTRAL_ASIA },
    { place: TAJIKISTAN },
    { place: TAJIKISTAN },
    { place: BALKH },
  ]);
  const events = latestRows(rows).map(({ row }) => eventAt(row));
  expect(rollUp(events).map(({ words }) => words)).toEqual([
    expect.stringMatching(/^2 events known only to .+ as a country$/),
    expect.stringMatching(/ as a (province|region)$/),
    expect.stringMatching(/ as a (province|region)$/),
    "1 event with no place given",
  ]);
  expect(rollUp(events).reduce((sum, group) => sum + group.events.length, 0)).toBe(events.length);
});

it("says it in the tip of a count and of an outline, and not of a point", () => {
  const tip = (place: Place) => {
    const { table, rows, eventAt } = sketchTable([{ place }, { place }]);
    const mark = makeMark(table, latestRows(rows), false)!;
    return describeHit({ mark, row: null, x: 0, y: 0, radius: 8 }, (id) => id, eventAt).join(". ");
  };
  expect(tip(TAJIKISTAN)).toContain("2 events known only to Tajikistan as a country");
  expect(tip(BALKH)).toContain("2 events known only to Balkh as a province");
  expect(tip(KABUL)).not.toContain("known only");
});
