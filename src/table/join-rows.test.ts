import fc from "fast-check";
import { expect, test } from "vitest";
import type { EventRows } from "./event-rows";
import { failBits } from "./filter";
import { knownValues } from "./group";
import { joinRows } from "./join-rows";
import { openRows } from "./open-rows";
import { packedOf, rowSlots } from "./rows.fixture";
import { wordsOf } from "./row-words";
import { Tally } from "./tally";
import { timeIndex } from "./time-index";
import { transferables } from "./transferables";
import { ALL_TIME } from "./window";
import { DIMENSIONS, NO_FILTERS } from "../model/filters";

const parts = fc.array(rowSlots.map(packedOf), { minLength: 2, maxLength: 4 });
const joinOf = (all: readonly ReturnType<typeof packedOf>[]) =>
  joinRows(all.map((rows, at) => ({ id: `f${at}`, rows })));
const rowsOf = ({ table }: EventRows) => [...Array(table.count).keys()];

test("the events of the join are those of its parts, each under an id of its own, by time", async () => {
  await fc.assert(
    fc.asyncProperty(parts, async (all) => {
      const joined = openRows(await joinOf(all));
      const opened = all.map((one) => openRows(one));
      const found = rowsOf(joined).map((row) => {
        const { id, ...event } = joined.eventAt(row);
        expect(joined.table.ids.at(row)).toBe(id);
        expect(joined.table.ids.indexOf(id)).toBe(row);
        return [joined.fileAt(row), joined.fileRowAt(row), joined.table.start[row], { ...event, title: "" }];
      });
      const expected = opened.flatMap((part, at) =>
        rowsOf(part).map((row) => {
          const { id, ...event } = part.eventAt(row);
          expect(id).toBe(`r${part.fileRowAt(row)}`);
          // A title says of which province a place is where others have its name.
          const shown = { ...event, title: "" };
          return [at, part.fileRowAt(row), part.table.start[row], shown, part.table.end[row]] as const;
        }),
      );
      const sorted = expected.toSorted((a, b) => a[2]! - b[2]! || a[4]! - b[4]! || a[0] - b[0]);
      expect(found).toEqual(sorted.map((one) => one.slice(0, 4)));
      expect(new Set(rowsOf(joined).map((row) => joined.table.ids.at(row))).size).toBe(found.length);
    }),
  );
});

test("sums and groups of the join are those of its parts together, and of one where a filter takes it alone", async () => {
  await fc.assert(
    fc.asyncProperty(parts, async (all) => {
      const tallyOf = ({ table }: EventRows, dataset: readonly string[] = []) =>
        new Tally(table, timeIndex(table), failBits(table, { ...NO_FILTERS, dataset }));
      const joined = openRows(await joinOf(all));
      const opened = all.map((one) => openRows(one));
      const eventsIn = (tally: Tally) => tally.totals(ALL_TIME).certain.events;
      expect(eventsIn(tallyOf(joined))).toBe(all.reduce((sum, { count }) => sum + count, 0));
      opened.forEach((part, at) => {
        const alone = tallyOf(joined, [`f${at}`]);
        expect(alone.totals(ALL_TIME)).toEqual(tallyOf(part).totals(ALL_TIME));
        for (const by of DIMENSIONS.filter((one) => one !== "dataset")) {
          const wanted = tallyOf(part).groups(by, ALL_TIME);
          const found = alone.groups(by, ALL_TIME).filter(({ certain }) => certain.events > 0);
          const named = (groups: typeof found) => new Map(groups.map((group) => [group.value, group]));
          expect(named(found)).toEqual(named(wanted.filter(({ certain }) => certain.events > 0)));
        }
      });
      const byFile = tallyOf(joined).groups("dataset", ALL_TIME);
      all.forEach(({ count }, at) => {
        const own = byFile.find(({ value }) => value === `f${at}`);
        expect(own?.certain.events ?? 0).toBe(count);
      });
      expect(knownValues(joined.table, "dataset")).not.toContain("");
    }),
    { numRuns: 50 },
  );
});

test("the words of the join are those its dictionaries have", async () => {
  await fc.assert(
    fc.asyncProperty(parts, async (all) => {
      const joined = await joinOf(all);
      const asked = wordsOf(joined);
      expect(joined.words.words).toEqual(asked.words);
      expect([...joined.words.offsets]).toEqual([...asked.offsets]);
      expect([...joined.words.rows]).toEqual([...asked.rows]);
    }),
  );
});

test("the join can be handed over, shares what says the same, and leaves its parts as they were", async () => {
  await fc.assert(
    fc.asyncProperty(parts, async (all) => {
      const before = structuredClone(all);
      const joined = await joinOf(all);
      expect(all).toEqual(before);
      expect(new Set(transferables(joined)).size).toBe(transferables(joined).length);
      expect(joined.side).toBe(joined.status.lists);
      if (joined.spans.length === 0) expect(joined.end).toBe(joined.start);
    }),
    { numRuns: 20 },
  );
});
