import type { EventTable } from "./event-table";
import type { Places } from "./join-cells";

/**
 * Where each part's rows stand among all: by start, then end, then part. Each part is in that order itself.
 * O(rows × parts).
 */
export function joinOrder(parts: readonly Pick<EventTable, "count" | "start" | "end">[]): Places {
  const places = parts.map(({ count }) => new Uint32Array(count));
  const heads = new Uint32Array(parts.length);
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  for (let row = 0; row < count; row++) {
    let first = -1;
    let start = 0;
    let end = 0;
    for (let part = 0; part < parts.length; part++) {
      const own = parts[part]!;
      const head = heads[part]!;
      if (head === own.count) continue;
      const from = own.start[head]!;
      const to = own.end[head]!;
      if (first >= 0 && (from > start || (from === start && to >= end))) continue;
      first = part;
      start = from;
      end = to;
    }
    places[first]![heads[first]!++] = row;
  }
  return places;
}
