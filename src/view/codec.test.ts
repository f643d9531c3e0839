import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeView, encodeView } from "./codec";
import {
  CENTRES,
  COLUMNS,
  DEFAULT_VIEW,
  NO_FAN,
  PANELS,
  PLACE_LEVELS,
  EVENTS_AS,
  roundCamera,
  SPEEDS,
  THEMES,
  TIME_MODES,
  type View,
} from "./view";
import { PARTS } from "../model/behind";
import { CASUALTY_RULES } from "../model/casualty-rule";
import { dayOf, isoDay, TIME_STEPS } from "../model/day";
import { EVENT_TYPES } from "../model/event-type";
import { DIMENSIONS, NO_FILTERS, textFilter, type Filters } from "../model/filters";
import { MEASURES } from "../model/measure";
import { PLACE_PRECISIONS } from "../model/precision";
import { AREA_KINDS, ROLES, STATUSES } from "../model/schema";
import { shapeOf } from "../model/shape";

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const anyText = fc
  .string({ unit: "binary", minLength: 0, maxLength: 12 })
  .filter((text) => text.isWellFormed());
const list = fc.uniqueArray(anyText, { maxLength: 4 });
const day = fc.integer({ min: dayOf(1000), max: dayOf(2999) });
const time = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }));
const camera = fc
  .record({
    zoom: fc.double({ min: 0, max: 22, noNaN: true }),
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  })
  .map(roundCamera);

const corner = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const span = fc.tuple(day, day).map((ends) =>
  ends
    .sort((a, b) => a - b)
    .map(isoDay)
    .join(".."),
);
const where = fc.oneof(
  fc.record({
    by: fc.constantFrom(...DIMENSIONS, "place" as const, "dated" as const, "placed" as const),
    value: anyText,
  }),
  fc.record({ by: fc.constantFrom("time" as const, "within" as const, "ends" as const), value: span }),
  fc.record({
    by: fc.constantFrom("within" as const, "ends" as const),
    value: fc.constantFrom("..2013-12-31", "2025-01-01.."),
  }),
  fc.record({ by: fc.constant("across" as const), value: fc.constantFrom("year", "week", "5 years") }),
  fc.record({ by: fc.constant("window" as const), value: fc.constantFrom("certain", "possible") }),
);
const behind = fc.record({
  measure: fc.constantFrom(...MEASURES),
  part: fc.constantFrom(...PARTS),
  where: fc.uniqueArray(where, { maxLength: 3, selector: ({ by, value }) => `${by}:${value}` }),
});
const compare = fc.oneof(
  fc.record({ by: fc.constant("time" as const), a: span, b: span }),
  fc.record({
    by: fc.constantFrom("place" as const, "actor" as const),
    a: anyText.filter((text) => text !== ""),
    b: anyText.filter((text) => text !== ""),
  }),
);

/** What is looked for in the rows themselves is no other text than what is searched for. */
const inRows = (filters: Omit<Filters, "inRows">, isToo: boolean): Filters => ({
  ...filters,
  inRows: isToo ? filters.text : "",
});
const view: fc.Arbitrary<View> = fc
  .record({
    time,
    mode: fc.constantFrom(...TIME_MODES),
    step: fc.constantFrom(...TIME_STEPS),
    speed: fc.constantFrom(...SPEEDS),
    loop: fc.boolean(),
    camera: fc.option(camera),
    filters: fc.record({
      type: fc.subarray([...EVENT_TYPES]),
      side: fc.subarray(["none", "by-focus", "by-others", "against-focus"]),
      actor: list,
      role: fc.subarray(["", ...ROLES]),
      doer: list,
      country: list,
      admin1: list,
      precision: fc.subarray([...PLACE_PRECISIONS]),
      document: list,
      status: fc.subarray([...STATUSES]),
      grade: list,
      dataset: fc.constant([]),
      leastKilled: fc.option(fc.integer({ min: 1, max: 9_999_999 })),
      text: fc.string({ unit: "binary", maxLength: 140 }).map(textFilter),
      shape: fc.array(corner, { maxLength: 60 }).map((corners) => shapeOf(corners)),
    }),
    hidden: fc.subarray([...AREA_KINDS]),
    event: fc.option(id),
    area: fc.option(id),
    fan: fc.option(fc.oneof(id, fc.constant(NO_FAN))),
    measure: fc.constantFrom(...MEASURES),
    rule: fc.constantFrom(...CASUALTY_RULES),
    countPossible: fc.boolean(),
    panel: fc.constantFrom(...PANELS),
    centre: fc.constantFrom(...CENTRES),
    sort: fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() }),
    asTable: fc.boolean(),
    places: fc.constantFrom(...PLACE_LEVELS),
    eventsAs: fc.option(fc.constantFrom(...EVENTS_AS)),
    openDocument: fc.option(id),
    report: fc.option(id),
    behind: fc.option(behind),
    compare: fc.option(compare),
    ties: fc.boolean(),
    tiesOf: fc.option(id),
    theme: fc.option(fc.constantFrom(...THEMES)),
  })
  .chain(({ time: { from, to }, filters, ...rest }) =>
    fc.boolean().map((isToo) => ({ ...rest, from, to, filters: inRows(filters, isToo) })),
  );

describe("the address", () => {
  test("says nothing of files that are compared", () => {
    const comparing = { ...DEFAULT_VIEW, compare: { by: "dataset", a: "1", b: "2" } } as const;
    expect(encodeView(comparing)).toBe(encodeView(DEFAULT_VIEW));
    expect(decodeView("?v=1&compare=dataset~a:1~b:2").view.compare).toBeNull();
  });

  test("gives back every view exactly, with no notice", () => {
    fc.assert(
      fc.property(view, (one) => {
        const decoded = decodeView(encodeView(one));
        expect(decoded.view).toEqual(one);
        expect(decoded.notices).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("never throws and always gives a view that it can write and read again", () => {
    const nearly = fc.stringMatching(
      /^(&?(v|t|map|type|event|speed|actor|country)=[0-9a-z%./~!-]{0,14}){0,5}$/,
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), nearly), (query) => {
        const { view: read } = decodeView(query);
        expect(decodeView(encodeView(read)).view).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });

  test("carries the data a link is pinned to, and drops what is none with a notice", () => {
    for (const shows of ["pinned", "today"] as const) {
      const pin = { fingerprint: "1a5fd9e660de", shows };
      expect(decodeView(encodeView(DEFAULT_VIEW, null, pin)).pin).toEqual(pin);
    }
    const { pin, notices } = decodeView("v=1&data=../../etc");
    expect([pin, notices.length]).toEqual([null, 1]);
  });

  test("leaves defaults out", () => expect(encodeView(DEFAULT_VIEW)).toBe("v=1"));

  test("reads as in the documentation", () => {
    const shown: View = {
      ...DEFAULT_VIEW,
      from: dayOf(2021),
      to: dayOf(2021, 12, 31),
      camera: { zoom: 4.2, lat: 34.5, lon: 69.2 },
      filters: { ...NO_FILTERS, type: ["attack", "arrest"], country: ["AF", "PK"] },
      event: "moscow-2024-03-22",
    };
    expect(encodeView(shown)).toBe(
      "v=1&t=2021-01-01..2021-12-31&map=4.2/34.5/69.2&type=attack~arrest&country=AF~PK&event=moscow-2024-03-22",
    );
  });

  test.each([
    "t=2021",
    "t=2022-01-01..2021-01-01",
    "map=4/99/200",
    "map=x",
    "type=bomb",
    "speed=9",
    "mode=both",
    "event=<b>",
    "actor=!",
    "nonsense=1",
  ])("drops %s with a notice and keeps the rest", (broken) => {
    const { view: read, notices } = decodeView(`v=1&measure=events&${broken}`);
    expect(read).toEqual({ ...DEFAULT_VIEW, measure: "events" });
    expect(notices).toHaveLength(1);
  });

  test("a link of another format says so", () => {
    expect(decodeView("v=9").notices).toEqual(["This link has format 9; this page reads format 1."]);
  });

  test("another's parameters pass without notice", () => {
    expect(decodeView("v=1&title=x", new Set(["title"])).notices).toEqual([]);
  });
});
