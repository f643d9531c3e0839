import { readFileSync } from "node:fs";
import fc from "fast-check";
import { loadAtlas, type Loaded } from "../../data/load";
import { dayOf } from "../../model/day";
import { EVENT_TYPES } from "../../model/event-type";
import { NO_FILTERS } from "../../model/filters";
import { MEASURES } from "../../model/measure";
import type { Atlas } from "../../model/schema";
import { Session } from "../../session/Session.svelte";
import { DEFAULT_VIEW, type View } from "../../view/view";
import { ViewState } from "../../view/ViewState.svelte";

/** The shipped data, for tests only. */
export function shippedData(): Promise<Loaded> {
  const read = (url: string) =>
    readFileSync(new URL(`../../../public/data/${url.split("?")[0]!}`, import.meta.url));
  return loadAtlas((url) => Promise.resolve(new Response(read(url))), "", null);
}

export function sessionOf(data: Loaded, view: Partial<View> = {}): Session {
  return new Session(data, new ViewState({ ...DEFAULT_VIEW, ...view }));
}

/** Made-up data around an atlas, for tests only. */
export function loadedOf(atlas: Atlas): Loaded {
  return {
    atlas,
    folder: "data/",
    manifest: { schemaVersion: 1, fingerprint: "0123456789ab", dataDate: "2024", files: [] },
  };
}

const day = fc.option(fc.integer({ min: dayOf(2013), max: dayOf(2025) }));
const some = <T>(values: readonly T[]) => fc.oneof(fc.constant<T[]>([]), fc.subarray([...values]));

/** Views that narrow time, type and country, by any rule and measure. */
export const randomView: fc.Arbitrary<Partial<View>> = fc
  .record({
    ends: fc.tuple(day, day),
    type: some(EVENT_TYPES),
    country: some(["AF", "IR", "RU", "PK"]),
    measure: fc.constantFrom(...MEASURES),
    rule: fc.constantFrom("specific", "lowest", "highest", "graded"),
    mode: fc.constantFrom("window", "cumulative"),
    countPossible: fc.boolean(),
  })
  .map(({ ends: [a, b], type, country, ...rest }) => {
    const isOrdered = a === null || b === null || a <= b;
    const [from, to] = isOrdered ? [a, b] : [b, a];
    return { ...rest, from, to, filters: { ...NO_FILTERS, type, country } };
  });
