import fc from "fast-check";
import { expect, it } from "vitest";
import { atlasRows } from "./atlas-rows";
import { buildTable } from "../../table/build-table";
import { failBits } from "../../table/filter";
import { openRows } from "../../table/open-rows";
import { windowTotals } from "../../table/totals";
import { wholeAtlas } from "../../table/whole-atlas";
import { ALL_TIME } from "../../table/window";
import { NO_FILTERS } from "../../model/filters";

it("an atlas has as many events and people as rows as it has as an atlas; what is unknown stays so", () => {
  fc.assert(
    fc.property(wholeAtlas, (atlas) => {
      const rows = openRows(atlasRows(atlas));
      const table = buildTable(atlas);
      const sumsOf = (one: typeof rows.table) => windowTotals(one, ALL_TIME, failBits(one, NO_FILTERS));
      expect(sumsOf(rows.table)).toEqual(sumsOf(table));
      for (let row = 0; row < table.count; row++) {
        const event = rows.eventAt(row);
        const own = atlas.events[rows.fileRowAt(row) - 1]!;
        expect([event.type, event.date.start, event.date.end]).toEqual([
          ...[own.type, own.date.start, own.date.end],
        ]);
        expect([event.place?.lat ?? null, event.place?.lon ?? null]).toEqual([
          ...(own.place?.lat == null ? [null, null] : [own.place.lat, own.place.lon]),
        ]);
        expect(event.killed === null).toBe(table.killed.low[table.ids.indexOf(own.id)] === -1);
      }
    }),
    { numRuns: 60 },
  );
});
