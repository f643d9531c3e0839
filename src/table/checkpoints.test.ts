import fc from "fast-check";
import { expect, test } from "vitest";
import { eventAdder } from "./adders";
import { Checkpoints, gridOf } from "./checkpoints";
import * as naive from "./naive.fixture";
import { failBits } from "./filter";
import { rowsOf, rowSlots } from "./rows.fixture";
import { Tally } from "./tally";
import { timeIndex } from "./time-index";
import type { Totals } from "./totals";
import { valueCodes } from "./value-codes";
import { OPEN_END, OPEN_START, dayOf } from "../model/day";
import { DIMENSIONS, NO_FILTERS } from "../model/filters";

const VALUES = ["", "a", "b"];
/** Rows as codes, by slot; and pairs of slots. */
const cut = fc.record({
  slots: fc.array(fc.array(fc.nat(2), { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 30 }),
  failing: fc.nat(7),
  least: fc.integer({ min: 1, max: 20 }),
  ends: fc.array(fc.nat(30), { maxLength: 6 }),
});

test("sums over stretches of slots are those of their rows, wherever sums are kept", () => {
  fc.assert(
    fc.property(cut, ({ slots, failing, least, ends }) => {
      const bounds = Uint32Array.from(
        { length: slots.length + 1 },
        (_, at) => slots.slice(0, at).flat().length,
      );
      const codes = slots.flat();
      const fails = Uint16Array.from(codes, (_, row) => (row % 8 === failing ? 1 : 0));
      const by = valueCodes({ values: VALUES, keys: Uint8Array.from(codes), lists: null });
      const order = Uint32Array.from(codes.keys());
      const adder = eventAdder({ order, by, passing: { fails, mask: 1 } });
      const sums = new Checkpoints(adder, gridOf({ bounds }, VALUES.length, least));
      const places = ends.map((end) => Math.min(end, slots.length)).sort((a, b) => a - b);
      const ranges = places.slice(0, places.length - (places.length % 2));
      const expected = [0, 0, 0];
      for (let at = 0; at < ranges.length; at += 2) {
        for (let row = bounds[ranges[at]!]!; row < bounds[ranges[at + 1]!]!; row++) {
          if (fails[row] === 0) expected[codes[row]!]!++;
        }
      }
      expect([...sums.over(ranges)]).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

/** Some hundred rows: those of a few years again and again, a week later each time. */
const many = rowSlots
  .filter(({ length }) => length > 3)
  .map((slots) => {
    const rows = Array.from({ length: 240 }, (_, at) => {
      const slot = slots[at % slots.length]!;
      const later = 7 * Math.floor(at / slots.length);
      return { ...slot, start: shifted(slot.start, later), end: shifted(slot.end, later) };
    });
    return rowsOf(rows).table;
  });
const shifted = (at: number, days: number) => (at === OPEN_START || at === OPEN_END ? at : at + days);
const day = fc.integer({ min: dayOf(2013), max: dayOf(2019) });

function numbers({ events, attacks, unplaced, dayKnown, pointKnown, people }: Totals) {
  const { killed, wounded, arrested } = people;
  return { events, attacks, unplaced, dayKnown, pointKnown, killed, wounded, arrested };
}

test.each(DIMENSIONS)("of many rows too, sums by %s are those of counting row by row", (by) => {
  fc.assert(
    fc.property(many, day, day, fc.boolean(), (table, a, b, narrowed) => {
      const window = { from: Math.min(a, b), to: Math.max(a, b) };
      const fails = failBits(table, { ...NO_FILTERS, type: narrowed ? ["attack", "protest"] : [] });
      const read = (groups: ReturnType<Tally["groups"]>) =>
        new Map(groups.map(({ value, certain, possible }) => [value, [numbers(certain), numbers(possible)]]));
      const found = new Tally(table, timeIndex(table), fails).groups(by, window);
      expect(read(found)).toEqual(read(naive.groupTotals(table, by, window, fails)));
    }),
    { numRuns: 25 },
  );
});
