import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTable } from "./build-table";
import { failBits, type Chosen } from "./filter";
import { randomAtlas } from "./random-atlas";
import { rowsOf, rowSlots } from "./rows.fixture";
import { EVENT_TYPES } from "../model/event-type";
import { NO_FILTERS, type Filters } from "../model/filters";

const table = fc.oneof(
  randomAtlas.map(buildTable),
  rowSlots.map((slots) => rowsOf(slots).table),
);
const square = (size: number) =>
  [
    [0, 0],
    [size, 0],
    [size, size],
    [0, size],
  ] as const;
const filters: fc.Arbitrary<Filters> = fc
  .record(
    {
      type: fc.subarray([...EVENT_TYPES], { maxLength: 2 }),
      actor: fc.subarray(["focus", "Taliban", ""], { maxLength: 2 }),
      role: fc.subarray(["perpetrator", "target", ""], { maxLength: 1 }),
      country: fc.subarray(["AF", "Afghanistan", ""], { maxLength: 2 }),
      document: fc.subarray(["TOLO", ""], { maxLength: 1 }),
      leastKilled: fc.constantFrom(null, 1, 100),
      text: fc.constantFrom("", "kab", "kabul", "herat ta", "…"),
      shape: fc.constantFrom(null, square(40), square(80)),
    },
    { requiredKeys: [] },
  )
  .map((some) => ({ ...NO_FILTERS, ...some }));

test("filters changed one after another turn away what they would turn away from the start", () => {
  fc.assert(
    fc.property(table, fc.array(filters, { minLength: 2, maxLength: 6 }), (of, steps) => {
      let last: Chosen | null = null;
      for (const chosen of steps) {
        const before: Uint16Array | undefined = last?.fails.slice();
        const fails = failBits(of, chosen, last);
        expect(fails).toEqual(failBits(of, chosen));
        expect(last?.fails).toEqual(before);
        last = { table: of, filters: chosen, fails };
      }
    }),
    { numRuns: 300 },
  );
});

test("of another table nothing is taken over", () => {
  fc.assert(
    fc.property(table, table, filters, (one, other, chosen) => {
      const last = { table: one, filters: chosen, fails: failBits(one, chosen) };
      expect(failBits(other, chosen, last)).toEqual(failBits(other, chosen));
    }),
    { numRuns: 50 },
  );
});
