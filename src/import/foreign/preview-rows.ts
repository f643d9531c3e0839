import { eachRow } from "./each-row";
import { emptySlot, newSlot } from "./empty-slot";
import { readerOf } from "./reader-of";
import type { PreviewRow } from "./importer";
import type { Plan } from "./plan";
import type { RowSource } from "./row-source";
import { NOT_GIVEN } from "../../table/columns";
import type { RowSink } from "../../table/event-rows";
import { openRows } from "../../table/open-rows";

const SHOWN = 20;

/** The first 20 rows as a plan reads them, those that are left out too. Rejects with FileFault. O(20). */
export async function previewRows(
  source: RowSource,
  plan: Plan,
  sink: RowSink,
): Promise<readonly PreviewRow[]> {
  const reader = readerOf(plan, source.head);
  const slot = newSlot();
  const rows: (PreviewRow | { row: number })[] = [];
  const silent = () => {};
  await eachRow(source, plan.headless ?? false, {
    row(cells, row) {
      if (rows.length === SHOWN) return;
      emptySlot(slot, row);
      const why = reader.fill(cells, slot, silent);
      if (why === null) sink.add(slot);
      rows.push(why === null ? { row } : { row, why });
    },
    torn: (why, row) => void (rows.length < SHOWN && rows.push({ row, why })),
    tags: silent,
    pause: () => rows.length === SHOWN,
  });
  const read = new Map(previewsOf(sink).map((preview) => [preview.row, preview]));
  return rows.map((row) => ("why" in row ? row : read.get(row.row)!)).sort((a, b) => a.row - b.row);
}

function previewsOf(sink: RowSink): PreviewRow[] {
  const packed = sink.finish();
  const { eventAt } = openRows(packed);
  const { low, best, high } = packed.killed;
  const given = (number: number | undefined) =>
    number === undefined || number === NOT_GIVEN ? null : number;
  return Array.from(packed.fileRow, (row, at) => {
    const { title, date, place } = eventAt(at);
    const where = [place?.name, place?.admin1, place?.country].filter(Boolean);
    return {
      ...{ row, title },
      date: date.start === null && date.end === null ? null : date.edtf,
      where: [...new Set(where)].join(", "),
      lat: place?.lat ?? null,
      lon: place?.lon ?? null,
      killed: { low: given(low[at]), best: given(best[at]), high: given(high[at]) },
    };
  });
}
