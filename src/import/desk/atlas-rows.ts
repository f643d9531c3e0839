import { codeName } from "../../model/code-name";
import { intervalOf } from "../../model/edtf";
import type { Atlas, AtlasEvent, EventNumber } from "../../model/schema";
import { countColumn } from "../../table/columns";
import type { PackedRows } from "../../table/event-rows";
import { rowSink } from "../../table/row-sink";
import type { SlotCount } from "../../table/row-slot";

/**
 * The events of an atlas as rows, number r as row r, with the words of the atlas for codes: all of them, also those
 * without a place; what is not known stays so; its sources are the titles of its documents. O(n log n).
 */
export function atlasRows(atlas: Atlas): PackedRows {
  const sink = rowSink();
  const documents = new Map(atlas.documents.map(({ id, title }) => [id, title]));
  const tellers = new Map(atlas.reports.map(({ id, document }) => [id, documents.get(document) ?? ""]));
  const actors = new Map(atlas.actors.map(({ id, name }) => [id, name]));
  const named = (code: string | null | undefined) => (code ? codeName(atlas.names, code) : "");
  atlas.events.forEach((event, at) => {
    const { place } = event;
    sink.add({
      ...{
        row: at + 1,
        key: event.id,
        type: event.type,
        subtype: plain(event.title),
        ...intervalOf(event.date),
      },
      ...{ lat: place?.lat ?? NaN, lon: place?.lon ?? NaN, precision: place?.precision ?? "none" },
      ...{ place: place?.name ?? "", admin1: named(place?.admin1), country: named(place?.country) },
      parties: event.actors.map(({ id }) => actors.get(id) ?? id),
      roles: event.actors.map(({ role }) => role),
      sources: event.reports.map((id) => tellers.get(id) ?? ""),
      ...{ killed: slotOf(event.killed), wounded: slotOf(event.wounded) },
    });
  });
  const rows = sink.finish();
  const inOrder = Array.from(rows.fileRow, (row): AtlasEvent => atlas.events[row - 1]!);
  return { ...rows, arrested: countColumn(inOrder.map(({ arrested }) => arrested)) };
}

/** What stands before a colon is taken for a kind of event (row-event). */
function plain(title: string): string {
  return title.replaceAll(": ", " – ");
}

function slotOf(number: EventNumber | null): SlotCount {
  return { low: number?.low ?? NaN, best: number?.best ?? NaN, high: number?.high ?? NaN };
}
