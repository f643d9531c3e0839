import fc from "fast-check";
import { expect, it } from "vitest";
import { hasNumbers, hasValues } from "./has-values";
import { rowSlots, rowsOf } from "./rows.fixture";

it("knows which columns say anything at all", () => {
  fc.assert(
    fc.property(rowSlots, (slots) => {
      const { table, eventAt } = rowsOf(slots);
      const events = Array.from({ length: table.count }, (_, row) => eventAt(row));
      expect(hasValues(table, "country")).toBe(slots.some(({ country }) => country !== ""));
      expect(hasValues(table, "side")).toBe(false);
      expect(hasNumbers(table, "killed")).toBe(events.some(({ killed }) => killed !== null));
      expect(hasNumbers(table, "arrested")).toBe(false);
    }),
  );
});
