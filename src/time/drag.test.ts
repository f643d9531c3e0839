import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dragged, nearestBoundary, type Grip } from "./drag";
import type { Span } from "./time-span";
import { dayOf, isoDay, parseIsoDay, TIME_STEPS } from "../model/day";

const domain = { from: dayOf(2014), to: dayOf(2024, 12, 31) };
const at = (text: string) => parseIsoDay(text)!;
const text = (one: Span) =>
  `${one.from === null ? "" : isoDay(one.from)}..${one.to === null ? "" : isoDay(one.to)}`;
const drag = (
  grip: Grip,
  start: string,
  day: string,
  span: Span = { from: at("2018-01-01"), to: at("2019-12-31") },
) => text(dragged({ grip, start: at(start), span }, at(day), "month", domain));

describe("a drag", () => {
  it("of an end lands on the nearest boundary", () => {
    expect(drag("from", "2018-01-01", "2018-05-20")).toBe("2018-06-01..2019-12-31");
    expect(drag("to", "2019-12-31", "2020-05-10")).toBe("2018-01-01..2020-04-30");
    expect(nearestBoundary(at("2018-05-10") + 0.5, "month")).toBe(at("2018-05-01"));
  });

  it("of an end stops one unit before the other", () => {
    expect(drag("from", "2018-01-01", "2023-01-01")).toBe("2019-12-01..2019-12-31");
    expect(drag("to", "2019-12-31", "2015-01-01")).toBe("2018-01-01..2018-01-31");
  });

  it("of an end to the band's edge opens it", () => {
    expect(drag("from", "2018-01-01", "2014-01-05")).toBe("..2019-12-31");
    expect(drag("to", "2019-12-31", "2024-12-30")).toBe("2018-01-01..");
  });

  it("of the window keeps its calendar length and stays in the band", () => {
    expect(drag("window", "2019-01-01", "2019-04-02")).toBe("2018-04-01..2020-03-31");
    expect(drag("window", "2019-01-01", "2024-12-31")).toBe("2023-01-01..2024-12-31");
    expect(drag("window", "2019-01-01", "2014-01-01")).toBe("2014-01-01..2015-12-31");
  });

  it("over the empty band draws a new window, in either direction", () => {
    expect(drag("new", "2016-03-10", "2017-08-20")).toBe("2016-03-01..2017-08-31");
    expect(drag("new", "2017-08-20", "2016-03-10")).toBe("2016-03-01..2017-08-31");
  });

  it("always leaves a window that ends after it begins", () => {
    const days = fc.double({ min: domain.from, max: domain.to + 1, noNaN: true });
    const ends = fc.option(fc.integer({ min: domain.from, max: domain.to }));
    const grips = fc.constantFrom<Grip>("from", "to", "window", "new");
    fc.assert(
      fc.property(
        grips,
        days,
        days,
        ends,
        ends,
        fc.constantFrom(...TIME_STEPS),
        (grip, start, day, a, b, snap) => {
          const span = a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b };
          const next = dragged({ grip, start, span }, day, snap, domain);
          expect(next.from ?? domain.from).toBeLessThanOrEqual(next.to ?? domain.to);
        },
      ),
    );
  });
});
