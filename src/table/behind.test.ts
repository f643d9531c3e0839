import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rowsBehind } from "./behind";
import { buildTable } from "./build-table";
import { failBits } from "./filter";
import { groupTotals } from "./naive.fixture";
import { randomAtlas } from "./random-atlas";
import { windowTotals } from "./totals";
import { PARTS, type Behind, type Where } from "../model/behind";
import { dayOf, isoDay } from "../model/day";
import { DIMENSIONS, NO_FILTERS, type Filters } from "../model/filters";
import { MEASURES } from "../model/measure";

const day = fc.integer({ min: dayOf(2013), max: dayOf(2018) });
const window = fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const filters = fc
  .record({ type: fc.subarray(["attack", "arrest"]), country: fc.subarray(["AF", "IR"]) })
  .map((some): Filters => ({ ...NO_FILTERS, ...some }));
const parts = fc.constantFrom(...PARTS);

describe("the rows behind a number", () => {
  test("are as many as the total counts, part by part", () => {
    fc.assert(
      fc.property(randomAtlas, window, filters, (atlas, shown, chosen) => {
        const table = buildTable(atlas);
        const fails = failBits(table, chosen);
        const totals = windowTotals(table, shown, fails);
        const count = (measure: Behind["measure"], part: Behind["part"]) =>
          rowsBehind({ measure, part, where: [] }, { table, window: shown, fails, countPossible: false })
            .count;
        expect(count("events", "certain")).toBe(totals.certain.events);
        expect(count("events", "possible")).toBe(totals.possible.events);
        for (const measure of ["killed", "wounded", "arrested"] as const) {
          expect(count(measure, "certain")).toBe(totals.certain.people[measure].known);
          expect(count(measure, "possible")).toBe(totals.possible.people[measure].known);
          expect(count(measure, "missing")).toBe(totals.certain.people[measure].unknown);
        }
      }),
    );
  });

  test.each(DIMENSIONS)("by %s are those of its bar, whose own filter is left out", (by) => {
    fc.assert(
      fc.property(randomAtlas, window, filters, (atlas, shown, chosen) => {
        const table = buildTable(atlas);
        const fails = failBits(table, chosen);
        for (const group of groupTotals(table, by, shown, fails)) {
          const where = [{ by, value: group.value }];
          const { count } = rowsBehind(
            { measure: "killed", part: "certain", where },
            { table, window: shown, fails, countPossible: false },
          );
          expect(count).toBe(group.certain.people.killed.known);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("a role with the chosen actors beside it is asked of those, as in its count", () => {
    fc.assert(
      fc.property(randomAtlas, window, fc.subarray(["focus", "member", "other"]), (atlas, shown, actor) => {
        const table = buildTable(atlas);
        const fails = failBits(table, { ...NO_FILTERS, actor });
        for (const { value, certain } of groupTotals(table, "role", shown, fails, actor)) {
          const where = [
            { by: "role", value },
            ...actor.map((one) => ({ by: "actor", value: one })),
          ] as Where[];
          const behind = { measure: "events", part: "certain", where } as const;
          const { count } = rowsBehind(behind, { table, window: shown, fails, countPossible: false });
          const narrowed = failBits(table, { ...NO_FILTERS, actor, role: [value] });
          expect(count).toBe(certain.events);
          expect(count).toBe(windowTotals(table, shown, narrowed).certain.events);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("where the possible counts, certain holds both and possible nothing", () => {
    fc.assert(
      fc.property(randomAtlas, window, fc.constantFrom(...MEASURES), (atlas, shown, measure) => {
        const table = buildTable(atlas);
        const input = { table, window: shown, fails: failBits(table, NO_FILTERS) };
        const count = (part: Behind["part"], countPossible: boolean) =>
          rowsBehind({ measure, part, where: [] }, { ...input, countPossible }).count;
        expect(count("certain", true)).toBe(count("certain", false) + count("possible", false));
        expect(count("possible", true)).toBe(0);
        expect(count("all", true)).toBe(count("all", false));
      }),
    );
  });

  test("a time condition takes the window's place", () => {
    fc.assert(
      fc.property(randomAtlas, window, window, parts, (atlas, shown, other, part) => {
        const table = buildTable(atlas);
        const input = { table, fails: failBits(table, NO_FILTERS), countPossible: false };
        const time: Where = { by: "time", value: `${isoDay(other.from)}..${isoDay(other.to)}` };
        const behind = { measure: "events", part } as const;
        expect(rowsBehind({ ...behind, where: [time] }, { ...input, window: shown })).toEqual(
          rowsBehind({ ...behind, where: [] }, { ...input, window: other }),
        );
      }),
    );
  });

  test("a role is asked of the actor named with it, as the filters ask it", () => {
    fc.assert(
      fc.property(randomAtlas, window, (atlas, shown) => {
        const table = buildTable(atlas);
        const input = { table, window: shown, countPossible: true };
        const behind = { measure: "events", part: "certain" } as const;
        const where: Where[] = [
          { by: "actor", value: "focus" },
          { by: "role", value: "target" },
        ];
        const filtered = failBits(table, { ...NO_FILTERS, actor: ["focus"], role: ["target"] });
        expect(rowsBehind({ ...behind, where }, { ...input, fails: failBits(table, NO_FILTERS) })).toEqual(
          rowsBehind({ ...behind, where: [] }, { ...input, fails: filtered }),
        );
      }),
    );
  });
});
