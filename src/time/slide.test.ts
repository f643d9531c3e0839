import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rewind, slide, unwind } from "./slide";
import type { Span, TimeState } from "./time-span";
import { dayOf, isoDay, parseIsoDay, TIME_STEPS } from "../model/day";

const domain = { from: dayOf(2014), to: dayOf(2024, 12, 31) };
const day = (text: string) => (text === "" ? null : parseIsoDay(text)!);
const at = (from: string, to: string, more: Partial<TimeState> = {}): TimeState => ({
  from: day(from),
  to: day(to),
  mode: "window",
  step: "quarter",
  ...more,
});
const text = (span: Span | null) =>
  span && `${span.from === null ? "" : isoDay(span.from)}..${span.to === null ? "" : isoDay(span.to)}`;

describe("a window that steps", () => {
  it("keeps its calendar length, month ends included", () => {
    expect(text(slide(at("2021-01-01", "2021-03-31"), domain, 1))).toBe("2021-04-01..2021-06-30");
    expect(text(slide(at("2020-02-01", "2020-02-29", { step: "month" }), domain, 12))).toBe(
      "2021-02-01..2021-02-28",
    );
  });

  it("stops at the band's last day and says so", () => {
    expect(text(slide(at("2024-07-01", "2024-09-30"), domain, 10))).toBe("2024-10-01..2024-12-31");
    expect(slide(at("2024-10-01", "2024-12-31"), domain, 1)).toBeNull();
    expect(slide(at("2014-01-01", "2014-03-31"), domain, -1)).toBeNull();
  });

  it("shows the last days even when it does not fit the band evenly", () => {
    expect(text(slide(at("2024-01-01", "2024-11-15"), domain, 1))).toBe("2024-04-01..2025-02-15");
  });

  it("begins with the first year when all time was shown, or with the last when stepping back", () => {
    expect(text(slide(at("", ""), domain, 1))).toBe("2014-01-01..2014-12-31");
    expect(text(slide(at("", ""), domain, -1))).toBe("2024-01-01..2024-12-31");
  });

  it("takes the band's edge for an open end", () => {
    expect(text(slide(at("", "2014-12-31"), domain, 1))).toBe("2014-04-01..2015-03-31");
    expect(slide(at("2020-01-01", ""), domain, 1)).toBeNull();
  });

  it("comes back to where it was, one step on and one back", () => {
    const steps = fc.constantFrom(...TIME_STEPS);
    const first = fc.integer({ min: dayOf(2015), max: dayOf(2020) });
    fc.assert(
      fc.property(first, fc.integer({ min: 0, max: 900 }), steps, (from, length, step) => {
        const start = at("", "", { from, to: from + length, step });
        const there = slide(start, domain, 1)!;
        const back = slide({ ...start, ...there }, domain, -1)!;
        expect(Math.abs(back.from! - from)).toBeLessThanOrEqual(3);
        expect(Math.abs(back.to! - (from + length))).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe("a cumulative view that steps", () => {
  const until = (to: string) => at("2019-01-01", to, { mode: "cumulative" });

  it("moves its end alone, and opens it at the band's edge", () => {
    expect(text(slide(until("2021-03-31"), domain, 1))).toBe("2019-01-01..2021-06-30");
    expect(text(slide(until("2024-09-30"), domain, 1))).toBe("2019-01-01..");
    expect(slide(until(""), domain, 1)).toBeNull();
  });

  it("goes back from an open end by one step, and no further than the first", () => {
    expect(text(slide(until(""), domain, -1))).toBe("2019-01-01..2024-09-30");
    expect(text(slide(until(""), domain, -Infinity))).toBe("2019-01-01..2014-03-31");
  });
});

describe("the ends of a playback", () => {
  it("are the band's, the window as long as it was", () => {
    expect(text(rewind(at("2021-01-01", "2021-06-30"), domain))).toBe("2014-01-01..2014-06-30");
    expect(text(unwind(at("2021-01-01", "2021-06-30"), domain))).toBe("2024-07-01..2024-12-31");
    expect(text(rewind(at("", ""), domain))).toBe("2014-01-01..2014-12-31");
    expect(text(unwind(at("", ""), domain))).toBe("2024-01-01..2024-12-31");
  });

  it("leave a window alone that is as long as the band", () => {
    expect(text(rewind(at("2014-01-01", "2024-12-31"), domain))).toBe("2014-01-01..2024-12-31");
  });
});
