import fc from "fast-check";
import { expect, it } from "vitest";
import { namedPoints } from "./named-points";
import { frameOf } from "../geo/mercator";
import { hasPoint } from "../../table/point-columns";
import { rowsOf, rowSlots } from "../../table/rows.fixture";
import { ALL_TIME } from "../../table/window";
import { EVENT_TYPES } from "../../model/event-type";

const world = frameOf({ zoom: 0, lat: 0, lon: 0 }, 512, 512);

it("names at most six attacks, and none of which another not named has as many killed", () => {
  fc.assert(
    fc.property(rowSlots, (slots) => {
      const { table, eventAt } = rowsOf(slots);
      const fails = new Uint16Array(table.count);
      const named = namedPoints({ table, window: ALL_TIME, fails, eventAt }, world, () => 5);
      const attacks = Array.from({ length: table.count }, (_, row) => row).filter(
        (row) => EVENT_TYPES[table.type[row]!] === "attack" && hasPoint(table, row),
      );
      const killed = new Map(attacks.map((row) => [eventAt(row).id, table.killed.best[row]!]));
      const numbers = named.map(({ event }) => killed.get(event)!);
      expect(named.length).toBeLessThanOrEqual(6);
      expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
      const names = new Set(named.map(({ event }) => event));
      for (const [event, number] of killed)
        if (!names.has(event) && number > 0 && numbers.length > 0)
          expect(number).toBeLessThan(numbers.at(-1)!);
    }),
  );
});
