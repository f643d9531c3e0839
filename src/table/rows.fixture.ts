import fc from "fast-check";
import { openRows } from "./open-rows";
import { rowSink } from "./row-sink";
import type { RowSlot, SlotCount } from "./row-slot";
import { OPEN_END, OPEN_START, dayOf } from "../model/day";
import { EVENT_TYPES } from "../model/event-type";
import { PLACE_PRECISIONS } from "../model/precision";
import { ROLES } from "../model/schema";

/** Random rows of a file: small, dense in ties, open ends, missing places and numbers, repeated parties. */
const day = fc.integer({ min: dayOf(2014), max: dayOf(2017) });
const dates = fc
  .tuple(
    fc.oneof({ weight: 9, arbitrary: day }, fc.constant(OPEN_START)),
    fc.constantFrom(0, 0, 0, 1, 30, 400, OPEN_END),
  )
  .map(([start, span]) => ({
    start,
    end: span === OPEN_END ? OPEN_END : (start === OPEN_START ? dayOf(2015) : start) + span,
  }));
const people = fc.oneof(fc.constant(NaN), fc.integer({ min: 0, max: 200 }), fc.constant(40_000));
const count: fc.Arbitrary<SlotCount> = fc.tuple(people, people, people).map((all) => {
  const given = all.filter((one) => !Number.isNaN(one)).sort((a, b) => a - b);
  const [low, best, high] = all.map((one) => (Number.isNaN(one) ? NaN : given.shift()!));
  return { low: low!, best: best!, high: high! };
});
const point = fc.option(
  fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true })),
  { nil: [NaN, NaN] as const },
);
const slot: fc.Arbitrary<RowSlot> = fc
  .record({
    key: fc.constant(""),
    type: fc.constantFrom(...EVENT_TYPES),
    subtype: fc.constantFrom("", "Battles: Armed clash", "Suicide bomb", "Riots: "),
    dates,
    point,
    precision: fc.constantFrom(...PLACE_PRECISIONS),
    place: fc.constantFrom("", "Herat", "Kabul", "Qalʿa-ye Naw"),
    admin1: fc.constantFrom("", "Herat", "Nangarhar"),
    country: fc.constantFrom("", "Afghanistan", "Tajikistan"),
    actors: fc.array(
      fc.tuple(fc.constantFrom("", "Taliban", "IS-K", "Civilians"), fc.constantFrom(...ROLES)),
      { maxLength: 3 },
    ),
    sources: fc.array(fc.constantFrom("", "TOLO", "AFP", "Pajhwok"), { maxLength: 3 }),
    killed: count,
    wounded: count,
  })
  .map(({ dates: { start, end }, point: [lat, lon], actors, ...rest }) => ({
    ...{ ...rest, row: 0, start, end, lat, lon },
    parties: actors.map(([name]) => name),
    roles: actors.map(([, role]) => role),
  }));

/** Rows of a file in its order, numbered from 2, some numbers left out. */
export const rowSlots: fc.Arbitrary<RowSlot[]> = fc
  .array(fc.tuple(slot, fc.integer({ min: 1, max: 3 })), { maxLength: 40 })
  .map((drafts) => {
    let row = 1;
    return drafts.map(([one, step]) => ({ ...one, row: (row += step) }));
  });

/** The rows as they come out of a worker. */
export function packedOf(slots: readonly RowSlot[]) {
  const sink = rowSink();
  slots.forEach(sink.add);
  return sink.finish();
}

/** The rows of a file, opened. */
export function rowsOf(slots: readonly RowSlot[]) {
  return openRows(structuredClone(packedOf(slots)));
}
