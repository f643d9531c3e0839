import { KeyIndex } from "./key-index";
import { ownCopy } from "./cells/own-copy";
import { eachRow } from "./each-row";
import { emptySlot, newSlot } from "./empty-slot";
import { MOST_PARTIES, addParty, addSource } from "./put-names";
import type { Progress } from "./importer";
import type { RowReader } from "./reader";
import type { RowSource } from "./row-source";
import type { Role } from "../../model/schema";
import type { RowSlot } from "../../table/row-slot";

/** What later rows of one event say beside its first. */
export interface Later {
  parties: Map<string, readonly [name: string, role: Role]>;
  sources: Set<string>;
}

/** Later rows by the number that a KeyIndex gives to their event. */
export type Repeats = ReadonlyMap<number, Later>;

const beside = [0, 0, 0, 0];

/**
 * The number of a row's event: of two rows the same where they have in common the file's id, the days, and the place to
 * a millionth of a degree. O(1).
 */
export function eventOf(events: KeyIndex, { key, start, end, lat, lon }: RowSlot): number {
  beside[0] = start;
  beside[1] = end;
  beside[2] = Math.round(lat * 1e6);
  beside[3] = Math.round(lon * 1e6);
  return events.of(key, beside);
}

/**
 * Goes through a file for the rows that repeat an event, and keeps of these alone who took part and who tells it: so
 * that the first row can be completed when the file is read for good. O(bytes).
 */
export async function findRepeats(
  source: RowSource,
  headless: boolean,
  reader: RowReader,
  pause: (now: Progress) => false,
): Promise<Repeats> {
  const events = new KeyIndex();
  const repeats = new Map<number, Later>();
  const slot = newSlot();
  const silent = () => {};
  await eachRow(source, headless, {
    row(cells, number) {
      emptySlot(slot, number);
      if (reader.fill(cells, slot, silent) !== null || slot.key === "") return;
      const event = eventOf(events, slot);
      if (!events.isKnown) return;
      const later = repeats.get(event) ?? { parties: new Map(), sources: new Set() };
      repeats.set(event, later);
      keep(slot, later);
    },
    torn: silent,
    tags: silent,
    pause,
  });
  return repeats;
}

function keep({ parties, roles, sources }: RowSlot, later: Later): void {
  parties.forEach((name, at) => {
    const key = `${roles[at]!} ${name}`;
    if (later.parties.size < MOST_PARTIES && !later.parties.has(key))
      later.parties.set(key, [ownCopy(name), roles[at]!]);
  });
  for (const name of sources) if (later.sources.size < MOST_PARTIES) later.sources.add(ownCopy(name));
}

/** Adds to the first row of an event what its later rows say. */
export function unite(slot: RowSlot, later: Later): void {
  for (const [name, role] of later.parties.values()) addParty(slot, name, role);
  for (const name of later.sources) addSource(slot, name);
}
