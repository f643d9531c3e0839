import { KeyIndex } from "./key-index";
import { eachRow } from "./each-row";
import { emptySlot, newSlot } from "./empty-slot";
import { MOST_PARTIES, addParty, addSource } from "./put-names";
import type { RowReader } from "./reader";
import type { RowSource } from "./row-source";
import type { Role } from "../../model/schema";
import type { RowSlot } from "../../table/row-slot";

/** What later rows of one event say beside its first. */
export interface Later {
  parties: Map<string, readonly [name: string, role: Role]>;
  sources: Set<string>;
}

/** Later rows by the number that a KeyIndex gives to `sameEvent` of their event. */
export type Repeats = ReadonlyMap<number, Later>;

/** What two rows must have in common to be one event: the file's id, the days and the place. "" without an id. */
export function sameEvent({ key, start, end, lat, lon }: RowSlot): string {
  return key === "" ? "" : `${key}\n${start}\n${end}\n${lat}\n${lon}`;
}

/**
 * Goes through a file for the rows that repeat an event, and keeps of these alone who took part and who tells it: so
 * that the first row can be completed when the file is read for good. O(bytes).
 */
export async function findRepeats(source: RowSource, headless: boolean, reader: RowReader): Promise<Repeats> {
  const events = new KeyIndex();
  const repeats = new Map<number, Later>();
  const slot = newSlot();
  const silent = () => {};
  await eachRow(source, headless, {
    row(cells, number) {
      emptySlot(slot, number);
      if (reader.fill(cells, slot, silent) !== null || slot.key === "") return;
      const event = events.of(sameEvent(slot));
      if (!events.isKnown) return;
      const later = repeats.get(event) ?? { parties: new Map(), sources: new Set() };
      repeats.set(event, later);
      keep(slot, later);
    },
    torn: silent,
    tags: silent,
  });
  return repeats;
}

function keep({ parties, roles, sources }: RowSlot, later: Later): void {
  parties.forEach((name, at) => {
    if (later.parties.size < MOST_PARTIES) later.parties.set(`${roles[at]!} ${name}`, [name, roles[at]!]);
  });
  for (const name of sources) if (later.sources.size < MOST_PARTIES) later.sources.add(name);
}

/** Adds to the first row of an event what its later rows say. */
export function unite(slot: RowSlot, later: Later): void {
  for (const [name, role] of later.parties.values()) addParty(slot, name, role);
  for (const name of later.sources) addSource(slot, name);
}
