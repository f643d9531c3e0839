import fc from "fast-check";
import { expect, test } from "vitest";
import { timeDomain } from "./bins";
import { failBits } from "./filter";
import { knownValues } from "./group";
import { hasNumbers } from "./has-values";
import { openRows } from "./open-rows";
import { pointColumns } from "./point-columns";
import { robustBounds } from "./robust-bounds";
import { rowIndex } from "./row-index";
import { packedOf, rowSlots } from "./rows.fixture";
import { Tally } from "./tally";
import { timeIndex } from "./time-index";
import { transferables } from "./transferables";
import { DIMENSIONS, NO_FILTERS } from "../model/filters";
import { HARM_MEASURES } from "../model/measure";
import { dayOf } from "../model/day";

const WINDOW = { from: dayOf(2015), to: dayOf(2016) };

test("a table that was indexed elsewhere and handed over says what one without an index says", () => {
  fc.assert(
    fc.property(rowSlots, (slots) => {
      const packed = packedOf(slots);
      const given = { rows: packed, index: rowIndex(packed) };
      const { table: bare } = openRows(packedOf(slots));
      const over = structuredClone(given, { transfer: transferables(given) });
      const { table } = openRows(over.rows, over.index);
      expect(table.index).toBeDefined();
      expect(timeDomain(table)).toEqual(timeDomain(bare));
      expect(pointColumns(table)).toEqual(pointColumns(bare));
      expect(table.index!.home).toEqual(robustBounds(bare));
      for (const by of DIMENSIONS) expect(knownValues(table, by)).toEqual(knownValues(bare, by));
      for (const one of HARM_MEASURES) expect(hasNumbers(table, one)).toBe(hasNumbers(bare, one));
      const [fails, times] = [failBits(table, NO_FILTERS), timeIndex(table)];
      expect(times.slots).toBe(table.index!.slots);
      const [tally, naive] = [new Tally(table, times, fails), new Tally(bare, timeIndex(bare), fails)];
      for (const by of DIMENSIONS) {
        const events = (of: Tally) =>
          of
            .groups(by, WINDOW)
            .map(({ value, certain, possible }) => [value, certain.events, possible.events]);
        expect(events(tally)).toEqual(events(naive));
      }
    }),
    { numRuns: 60 },
  );
});
