import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { binOf, makeBins, stepFor, timeDomain } from "./bins";
import { buildTable } from "./build-table";
import { ALL_BITS, except, failBits } from "./filter";
import { binnedTotals, groupTotals, histogram } from "./naive.fixture";
import { randomAtlas } from "./random-atlas";
import { sideOf } from "../model/side";
import { windowTotals, type Totals } from "./totals";
import { ALL_TIME, forEachInWindow, type TimeWindow } from "./window";
import { dayOf, OPEN_END, OPEN_START, parseIsoDay, TIME_STEPS } from "../model/day";
import { EVENT_TYPES } from "../model/event-type";
import { CRITERIA, DIMENSIONS, NO_FILTERS, type Dimension, type Filters } from "../model/filters";
import type { Atlas, AtlasEvent } from "../model/schema";
import type { Shape } from "../model/shape";

/** The same questions answered over plain objects, with nothing shared with the table. */
const startOf = (event: AtlasEvent) =>
  event.date.start === null ? OPEN_START : parseIsoDay(event.date.start)!;
const endOf = (event: AtlasEvent) => (event.date.end === null ? OPEN_END : parseIsoDay(event.date.end)!);
const inside = (event: AtlasEvent, window: TimeWindow) =>
  startOf(event) >= window.from && endOf(event) <= window.to;
const touching = (event: AtlasEvent, window: TimeWindow) =>
  startOf(event) <= window.to && endOf(event) >= window.from;

const reportsOf = (event: AtlasEvent, atlas: Atlas) =>
  event.reports.map((id) => atlas.reports.find((report) => report.id === id)!);

/** An event's values in a dimension, [""] when it has none. */
function valuesIn(event: AtlasEvent, dimension: Dimension, atlas: Atlas): string[] {
  const doing = ({ role }: { role: string }) => role === "perpetrator" || role === "claimant";
  const found: Record<Dimension, () => string[]> = {
    type: () => [event.type],
    side: () => [sideOf(event, new Set(["focus", "member"]))],
    actor: () => event.actors.map((actor) => actor.id),
    role: () => event.actors.map((actor) => actor.role),
    precision: () => [event.place?.precision ?? "none"],
    status: () => reportsOf(event, atlas).map((report) => report.status),
    grade: () =>
      reportsOf(event, atlas).map((report) => {
        const { grade } = atlas.documents.find(({ id }) => id === report.document)!;
        return `${grade.reliability}${report.grade?.credibility ?? grade.credibility}`;
      }),
    doer: () => event.actors.filter(doing).map((actor) => actor.id),
    country: () => [event.place?.country ?? ""],
    admin1: () => [event.place?.admin1 ?? ""],
    dataset: () => [""],
    document: () => event.reports.map((id) => atlas.reports.find((report) => report.id === id)!.document),
  };
  const values = [...new Set(found[dimension]())];
  return values.length > 0 ? values : [""];
}

function passes(event: AtlasEvent, filters: Filters, atlas: Atlas, skip: Dimension | null = null): boolean {
  const { leastKilled, text, shape, actor, role } = filters;
  const best = event.killed && (event.killed.best ?? event.killed.low ?? 0);
  if (leastKilled !== null && (best === null || best < leastKilled)) return false;
  if (text !== "" && !text.split(" ").every((word) => event.title.toLowerCase().includes(word))) return false;
  if (shape !== null && !inBox(event, shape)) return false;
  return DIMENSIONS.every((dimension) => {
    const chosen = filters[dimension];
    if (dimension === skip || chosen.length === 0) return true;
    if (dimension === "role" && skip === "actor") return true;
    if (dimension !== "role")
      return valuesIn(event, dimension, atlas).some((value) => chosen.includes(value));
    const parties = event.actors.length > 0 ? event.actors : [{ id: "", role: "" }];
    return parties.some(
      (party) => role.includes(party.role) && (actor.length === 0 || actor.includes(party.id)),
    );
  });
}

/** Drawn shapes of these tests are upright boxes: first corner south-west, third north-east. */
function inBox({ place }: AtlasEvent, [southWest, , northEast]: Shape): boolean {
  const drawn = ["site", "city", "district", "province"];
  if (!place || place.lat === null || place.lon === null || !drawn.includes(place.precision)) return false;
  const [west, south] = southWest!;
  const [east, north] = northEast!;
  return place.lon > west && place.lon < east && place.lat > south && place.lat < north;
}

function naiveTotals(events: AtlasEvent[]) {
  const numbered = events.flatMap((event) => (event.killed ? [event.killed] : []));
  const attacks = events.filter((event) => event.type === "attack");
  return {
    events: events.length,
    attacks: attacks.length,
    unplaced: events.filter((event) => event.place === null || event.place.lat === null).length,
    low: numbered.reduce((sum, one) => sum + (one.low ?? 0), 0),
    best: numbered.reduce((sum, one) => sum + (one.best ?? one.low ?? 0), 0),
    open: numbered.some((one) => one.high === null),
    known: numbered.length,
    unknown: attacks.filter((event) => event.killed === null).length,
  };
}

const brief = (totals: Totals) => ({
  events: totals.events,
  attacks: totals.attacks,
  unplaced: totals.unplaced,
  low: totals.people.killed.low,
  best: totals.people.killed.best,
  open: totals.people.killed.open,
  known: totals.people.killed.known,
  unknown: totals.people.killed.unknown,
});

const day = fc.oneof(
  fc.constant(OPEN_START),
  fc.constant(OPEN_END),
  fc.integer({ min: dayOf(2013), max: dayOf(2018) }),
);
const window = fc.tuple(day, day).map(([a, b]): TimeWindow => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const box = fc
  .tuple(fc.constantFrom(20, 59, 61), fc.constantFrom(-80, 0), fc.constantFrom(10, 85))
  .map(([west, south, north]): Shape => [
    [west, south],
    [west + 10, south],
    [west + 10, north],
    [west, north],
  ]);
const filters: fc.Arbitrary<Filters> = fc.record({
  type: fc.subarray([...EVENT_TYPES], { maxLength: 2 }),
  side: fc.subarray(["by-focus", "none"], { maxLength: 1 }),
  actor: fc.subarray(["focus", "member", "other", ""], { maxLength: 2 }),
  role: fc.subarray(["perpetrator", "target", "speaker", ""], { maxLength: 1 }),
  precision: fc.subarray(["city", "none", "country", "province"], { maxLength: 2 }),
  status: fc.subarray(["observed", "denied"], { maxLength: 1 }),
  grade: fc.subarray(["B2", "C3", "B4"], { maxLength: 1 }),
  dataset: fc.constant([]),
  leastKilled: fc.option(fc.integer({ min: 1, max: 200 }), { freq: 2 }),
  text: fc.constantFrom("", "", "alpha", "alpha beta", "gam"),
  inRows: fc.constant(""),
  shape: fc.option(box, { freq: 2 }),
  doer: fc.subarray(["focus", "other", ""], { maxLength: 1 }),
  country: fc.subarray(["AF", "IR", ""], { maxLength: 2 }),
  admin1: fc.subarray(["AF-KAB", ""], { maxLength: 1 }),
  document: fc.subarray(["d0", "d1"], { maxLength: 1 }),
});

describe("the table against naive code", () => {
  test("window, filters and sums agree, certain and possible apart", () => {
    fc.assert(
      fc.property(randomAtlas, window, filters, (atlas, shown, chosen) => {
        const table = buildTable(atlas);
        const totals = windowTotals(table, shown, failBits(table, chosen));
        const passing = atlas.events.filter((event) => passes(event, chosen, atlas));
        const certain = passing.filter((event) => inside(event, shown));
        const possible = passing.filter((event) => touching(event, shown) && !inside(event, shown));
        expect(brief(totals.certain)).toEqual(naiveTotals(certain));
        expect(brief(totals.possible)).toEqual(naiveTotals(possible));
      }),
      { numRuns: 300 },
    );
  });

  test.each(DIMENSIONS)("totals by %s leave its own filter out and nobody else's", (by) => {
    fc.assert(
      fc.property(randomAtlas, window, filters, (atlas, shown, chosen) => {
        const table = buildTable(atlas);
        const groups = groupTotals(table, by, shown, failBits(table, chosen));
        const passing = atlas.events.filter(
          (event) => passes(event, chosen, atlas, by) && touching(event, shown),
        );
        for (const group of groups) {
          const own = passing.filter((event) => valuesIn(event, by, atlas).includes(group.value));
          const certain = own.filter((event) => inside(event, shown));
          expect(brief(group.certain)).toEqual(naiveTotals(certain));
          expect(brief(group.possible)).toEqual(naiveTotals(own.filter((event) => !inside(event, shown))));
        }
        const expected = new Set(passing.flatMap((event) => valuesIn(event, by, atlas)));
        expect(new Set(groups.map((group) => group.value))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  test("sums per bin and across bins are the sum of the whole", () => {
    fc.assert(
      fc.property(randomAtlas, fc.constantFrom(...TIME_STEPS.slice(2)), (atlas, step) => {
        const table = buildTable(atlas);
        const bins = makeBins(dayOf(2014), dayOf(2018), step);
        const { totals, across } = binnedTotals(table, bins, table.ids.keys());
        const parts = [...totals, across];
        const whole = naiveTotals(atlas.events);
        const total = (read: (part: Totals) => number) => parts.reduce((sum, part) => sum + read(part), 0);
        expect(total((part) => part.events)).toBe(whole.events);
        expect(total((part) => part.people.killed.low)).toBe(whole.low);
        expect(total((part) => part.people.killed.unknown)).toBe(whole.unknown);
        totals.forEach((part, bin) => {
          const own = atlas.events.filter(
            (event) => binOf(bins, startOf(event)) === bin && binOf(bins, endOf(event)) === bin,
          );
          expect(brief(part)).toEqual(naiveTotals(own));
        });
      }),
    );
  });

  test("rows are visited once and in time order", () => {
    fc.assert(
      fc.property(randomAtlas, window, (atlas, shown) => {
        const table = buildTable(atlas);
        const rows: number[] = [];
        forEachInWindow(table, shown, (row) => rows.push(row));
        expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
      }),
    );
  });

  test("a wider window never holds fewer events, and all time holds every one for certain", () => {
    fc.assert(
      fc.property(randomAtlas, window, fc.nat(400), (atlas, shown, more) => {
        const table = buildTable(atlas);
        const none = failBits(table, NO_FILTERS);
        const wider = {
          from: Math.max(shown.from - more, OPEN_START),
          to: Math.min(shown.to + more, OPEN_END),
        };
        const [small, large] = [windowTotals(table, shown, none), windowTotals(table, wider, none)];
        expect(large.certain.events).toBeGreaterThanOrEqual(small.certain.events);
        expect(large.certain.events + large.possible.events).toBeGreaterThanOrEqual(
          small.certain.events + small.possible.events,
        );
        expect(windowTotals(table, ALL_TIME, none).certain.events).toBe(atlas.events.length);
      }),
    );
  });

  test("each criterion has a bit of its own", () => {
    const table = buildTable({ ...fc.sample(randomAtlas, 1)[0]!, events: [] });
    expect(failBits(table, NO_FILTERS)).toHaveLength(0);
    const bits = CRITERIA.map(
      (one) => ALL_BITS & ~except(one) & (one === "actor" ? except("role") : ALL_BITS),
    );
    expect(new Set(bits).size).toBe(CRITERIA.length);
    expect(bits.every((bit) => bit > 0 && (bit & (bit - 1)) === 0)).toBe(true);
  });
});

describe("the histogram", () => {
  test("loses no event: each is in a bar, spread over bars, too wide, before or after", () => {
    fc.assert(
      fc.property(randomAtlas, fc.constantFrom(...TIME_STEPS.slice(2)), (atlas, step) => {
        const table = buildTable(atlas);
        const bins = makeBins(dayOf(2014, 6), dayOf(2016, 6), step);
        const result = histogram(table, bins, failBits(table, NO_FILTERS));
        const certain = result.certain.reduce((sum, count) => sum + count, 0);
        const beside = result.wide.length + result.before.length + result.after.length;
        const spread = atlas.events.filter((event) => {
          const [first, last] = [binOf(bins, startOf(event)), binOf(bins, endOf(event))];
          const touches = last >= 0 && first < bins.edges.length - 1;
          return touches && first !== last && endOf(event) - startOf(event) < 366;
        }).length;
        expect(certain + beside + spread).toBe(atlas.events.length);
      }),
    );
  });

  test("bins follow one another without gap and cover what they are asked to", () => {
    const bins = makeBins(dayOf(2015, 2, 14), dayOf(2016, 1, 1), "quarter");
    expect(bins.edges[0]).toBe(dayOf(2015, 1, 1));
    expect(bins.edges.at(-1)).toBe(dayOf(2016, 4, 1));
    expect(binOf(bins, dayOf(2015, 3, 31))).toBe(0);
    expect(binOf(bins, dayOf(2015, 4, 1))).toBe(1);
    expect(binOf(bins, dayOf(2014, 12, 31))).toBe(-1);
  });

  test("the time band shows whole years, of short times months, of shorter ones days", () => {
    const domain = (...days: number[]) => {
      const start = Int32Array.from(days);
      return timeDomain({ count: days.length, start, end: start });
    };
    expect(domain(dayOf(2014, 3, 5), dayOf(2020, 2, 1))).toEqual({
      from: dayOf(2014),
      to: dayOf(2020, 12, 31),
    });
    expect(domain(dayOf(2019, 3, 5), dayOf(2019, 8, 1))).toEqual({
      from: dayOf(2019, 3),
      to: dayOf(2019, 8, 31),
    });
    expect(stepFor(domain(dayOf(2014), dayOf(2020)))).toBe("quarter");
    expect(stepFor(domain(dayOf(2019), dayOf(2019, 12, 1)))).toBe("month");
    expect(stepFor(domain(dayOf(2024), dayOf(2024, 1, 20)))).toBe("day");
    expect(domain(dayOf(2024, 1, 5), dayOf(2024, 1, 11))).toEqual({
      from: dayOf(2024, 1, 4),
      to: dayOf(2024, 1, 12),
    });
  });

  test("the time band reaches to events that are open at an end", () => {
    const domain = (...rows: [start: number, end: number][]) =>
      timeDomain({
        count: rows.length,
        start: Int32Array.from(rows, ([start]) => start),
        end: Int32Array.from(rows, ([, end]) => end),
      });
    const day = dayOf(2014, 3, 5);
    expect(domain([day, day], [dayOf(2020), OPEN_END])).toEqual({
      from: dayOf(2014),
      to: dayOf(2020, 12, 31),
    });
    expect(domain([OPEN_START, dayOf(1998, 5, 7)], [OPEN_START, dayOf(2004)])).toEqual({
      from: dayOf(1998),
      to: dayOf(2004, 12, 31),
    });
    expect(domain([OPEN_START, OPEN_END])).toEqual(domain());
  });

  test("an atlas without events still has a time domain", () => {
    const table = buildTable({ ...fc.sample(randomAtlas, 1)[0]!, events: [] });
    expect(timeDomain(table).from).toBeLessThan(timeDomain(table).to);
  });
});
