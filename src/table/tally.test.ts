import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeBins } from "./bins";
import { buildTable } from "./build-table";
import { datedWithin } from "./dated-within";
import { daysSeen } from "./days-seen";
import type { EventTable } from "./event-table";
import { failBits } from "./filter";
import { histogram, insideCounts } from "./histogram";
import * as naive from "./naive.fixture";
import { randomAtlas } from "./random-atlas";
import { collectRows, forEachRow, latestRows } from "./rows";
import { rowsOf, rowSlots } from "./rows.fixture";
import { Tally } from "./tally";
import { timeIndex } from "./time-index";
import { countingPossible, windowTotals, type Totals, type WindowTotals } from "./totals";
import type { TimeWindow } from "./window";
import { windowRows } from "./window-rows";
import { OPEN_END, OPEN_START, TIME_STEPS, dayOf } from "../model/day";
import { EVENT_TYPES } from "../model/event-type";
import { DIMENSIONS, NO_FILTERS, type Filters } from "../model/filters";

/** The shipped kind of table and that of other people's files. */
const table: fc.Arbitrary<EventTable> = fc.oneof(
  randomAtlas.map(buildTable),
  rowSlots.map((slots) => rowsOf(slots).table),
);
const day = fc.oneof(
  fc.constant(OPEN_START),
  fc.constant(OPEN_END),
  fc.integer({ min: dayOf(2013), max: dayOf(2018) }),
);
const window = fc.tuple(day, day).map(([a, b]): TimeWindow => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const filters: fc.Arbitrary<Filters> = fc
  .record(
    {
      type: fc.subarray([...EVENT_TYPES], { maxLength: 2 }),
      actor: fc.subarray(["focus", "Taliban", "IS-K", "other", ""], { maxLength: 2 }),
      role: fc.subarray(["perpetrator", "target", ""], { maxLength: 1 }),
      doer: fc.subarray(["focus", "Taliban", ""], { maxLength: 1 }),
      country: fc.subarray(["AF", "Afghanistan", ""], { maxLength: 2 }),
      leastKilled: fc.constantFrom(null, 1, 100),
    },
    { requiredKeys: [] },
  )
  .map((some) => ({ ...NO_FILTERS, ...some }));

const tallyOf = (of: EventTable, chosen: Filters) => new Tally(of, timeIndex(of), failBits(of, chosen));
/** With every number read. */
const read = ({ certain, possible }: WindowTotals) => [certain, possible].map(readOne);

function readOne({ events, attacks, unplaced, dayKnown, pointKnown, people }: Totals) {
  const { killed, wounded, arrested } = people;
  return { events, attacks, unplaced, dayKnown, pointKnown, killed, wounded, arrested };
}

describe("running sums say what counting row by row says", () => {
  test("of a window, whether what is possible counts or not", () => {
    fc.assert(
      fc.property(table, window, filters, (of, shown, chosen) => {
        const expected = windowTotals(of, shown, failBits(of, chosen));
        const found = tallyOf(of, chosen).totals(shown);
        expect(read(found)).toEqual(read(expected));
        const both = (totals: WindowTotals) => read(countingPossible(totals));
        expect(both(found)).toEqual(both(expected));
      }),
      { numRuns: 400 },
    );
  });

  test.each(DIMENSIONS)("by %s", (by) => {
    fc.assert(
      fc.property(table, window, filters, (of, shown, chosen) => {
        const expected = naive.groupTotals(of, by, shown, failBits(of, chosen), chosen.actor);
        const found = tallyOf(of, chosen).groups(by, shown, chosen.actor);
        const byValue = (groups: typeof found) => new Map(groups.map((group) => [group.value, read(group)]));
        expect(byValue(found)).toEqual(byValue(expected));
        expect(found).toHaveLength(expected.length);
      }),
      { numRuns: 150 },
    );
  });

  test("one tally answers for one window after another, and for other actors' roles", () => {
    fc.assert(
      fc.property(table, fc.array(window, { maxLength: 4 }), filters, (of, windows, chosen) => {
        const tally = tallyOf(of, chosen);
        for (const [at, shown] of windows.entries()) {
          const actors = at % 2 === 0 ? chosen.actor : ["Taliban"];
          const values = tally.groups("role", shown, actors).map(({ value }) => value);
          const expected = naive.groupTotals(of, "role", shown, failBits(of, chosen), actors);
          expect(values.sort()).toEqual(expected.map(({ value }) => value).sort());
          expect(read(tally.totals(shown))).toEqual(read(windowTotals(of, shown, failBits(of, chosen))));
        }
      }),
    );
  });

  test("of a tally made ready for what another was asked", () => {
    fc.assert(
      fc.property(table, window, filters, filters, fc.nat(9), (of, shown, before, chosen, steps) => {
        const times = timeIndex(of);
        const [older, old, next] = [chosen, before, chosen].map(
          (one) => new Tally(of, times, failBits(of, one)),
        );
        const all = (tally: Tally) => [
          read(tally.totals(shown)),
          ...(["type", "actor", "role"] as const).map((by) =>
            tally.groups(by, shown, chosen.actor).map((group) => [group.value, read(group)]),
          ),
        ];
        all(older!);
        all(old!);
        const work = next!.prepare(old!, older!);
        for (let step = 0; step < steps; step++) work.next();
        expect(all(next!)).toEqual(all(tallyOf(of, chosen)));
        while (!work.next().done);
        expect(all(next!)).toEqual(all(tallyOf(of, chosen)));
        expect(all(older!)).toEqual(all(tallyOf(of, chosen)));
        expect(all(old!)).toEqual(all(tallyOf(of, before)));
      }),
      { numRuns: 100 },
    );
  });

  test("in bars, those inside the window and those that are in no bar", () => {
    fc.assert(
      fc.property(
        table,
        window,
        filters,
        fc.constantFrom(...TIME_STEPS.slice(1)),
        (of, shown, chosen, step) => {
          const [bins, fails] = [makeBins(dayOf(2014, 6), dayOf(2016, 6), step), failBits(of, chosen)];
          const tally = tallyOf(of, chosen);
          expect(histogram(tally, bins, fails)).toEqual(naive.histogram(of, bins, fails));
          expect(insideCounts(tally, bins, shown)).toEqual(naive.insideCounts(of, bins, fails, shown));
        },
      ),
      { numRuns: 300 },
    );
  });
});

test("the days seen in a window are those its rows tell of", () => {
  fc.assert(
    fc.property(table, window, filters, (of, shown, chosen) => {
      const fails = failBits(of, chosen);
      const { rows } = collectRows(of, shown, (row) => fails[row] === 0);
      const days = [...rows]
        .flatMap((row) => [of.start[row]!, of.end[row]!])
        .filter((day) => day !== OPEN_START && day !== OPEN_END);
      const expected = days.length > 0 ? { first: Math.min(...days), last: Math.max(...days) } : null;
      expect(daysSeen(tallyOf(of, chosen), shown)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test("how closely events are dated is told of each of them", () => {
  fc.assert(
    fc.property(table, window, filters, fc.boolean(), (of, shown, chosen, possible) => {
      const fails = failBits(of, chosen);
      const set = collectRows(of, shown, (row) => fails[row] === 0);
      const expected = { month: 0, year: 0, wider: 0 };
      forEachRow(set, (row, certain) => {
        const days = of.end[row]! - of.start[row]! + 1;
        if (days === 1 || !(certain || possible)) return;
        expected[days <= 31 ? "month" : days <= 366 ? "year" : "wider"]++;
      });
      expect(datedWithin(tallyOf(of, chosen), shown, possible)).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

test("the latest rows of a window are those that a list of them all ends with", () => {
  fc.assert(
    fc.property(table, window, filters, fc.nat(12), (of, shown, chosen, most) => {
      const fails = failBits(of, chosen);
      const all = collectRows(of, shown, (row) => fails[row] === 0);
      const found = windowRows({ table: of, window: shown, fails, count: all.count });
      expect(latestRows(found, most)).toEqual(latestRows(all, most));
      expect([found.rows, found.certain]).toEqual([all.rows, all.certain]);
    }),
    { numRuns: 300 },
  );
});

test("sums beyond what 32 bits hold stay exact", () => {
  const slots = fc.sample(
    rowSlots.filter(({ length }) => length > 2),
    1,
  )[0]!;
  const many = 2_147_483_647;
  const killed = { low: many, best: many, high: many };
  const { table: of } = rowsOf(slots.map((slot) => ({ ...slot, killed })));
  const { certain } = tallyOf(of, NO_FILTERS).totals({ from: OPEN_START, to: OPEN_END });
  expect(certain.people.killed.best).toBe(many * slots.length);
});
