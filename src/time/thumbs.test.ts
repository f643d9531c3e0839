import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gripAside, pressThumb, type ThumbEnd, type ThumbPress } from "./thumbs";
import type { Span } from "./time-span";
import { dayOf, isoDay, parseIsoDay, TIME_STEPS } from "../model/day";

const domain = { from: dayOf(2014), to: dayOf(2024, 12, 31) };
const day = (text: string) => (text === "" ? null : parseIsoDay(text)!);
const span = (from: string, to: string): Span => ({ from: day(from), to: day(to) });
const text = (one: Span | null) =>
  one && `${one.from === null ? "" : isoDay(one.from)}..${one.to === null ? "" : isoDay(one.to)}`;
const press = (thumb: ThumbEnd, key: string, at: Span, more: Partial<ThumbPress> = {}) =>
  text(pressThumb(thumb, { key, altKey: false, shiftKey: false, ...more }, at, domain, "quarter"));

describe("keys on a thumb", () => {
  it("move it by one step, to the step's boundary", () => {
    expect(press("from", "ArrowRight", span("2015-01-01", "2020-12-31"))).toBe("2015-04-01..2020-12-31");
    expect(press("to", "ArrowLeft", span("2015-01-01", "2020-12-31"))).toBe("2015-01-01..2020-09-30");
    expect(press("from", "ArrowUp", span("2015-02-11", "2020-12-31"))).toBe("2015-04-01..2020-12-31");
    expect(press("from", "ArrowDown", span("2015-02-11", "2020-12-31"))).toBe("2015-01-01..2020-12-31");
  });

  it("move it by a day with Alt and by ten steps with Shift or Page keys", () => {
    const at = span("2018-01-01", "2020-12-31");
    expect(press("from", "ArrowLeft", at, { altKey: true })).toBe("2017-12-31..2020-12-31");
    expect(press("from", "ArrowLeft", at, { shiftKey: true })).toBe("2015-07-01..2020-12-31");
    expect(press("to", "PageUp", at)).toBe("2018-01-01..2023-06-30");
  });

  it("open an end at the band's edge", () => {
    expect(press("from", "Home", span("2015-01-01", "2020-12-31"))).toBe("..2020-12-31");
    expect(press("to", "End", span("2015-01-01", "2020-12-31"))).toBe("2015-01-01..");
    expect(press("to", "ArrowRight", span("2015-01-01", "2024-10-31"))).toBe("2015-01-01..");
  });

  it("close an open end", () => {
    expect(press("from", "ArrowRight", span("", ""))).toBe("2014-04-01..");
    expect(press("to", "ArrowLeft", span("", ""))).toBe("..2024-09-30");
  });

  it("stop it at the other thumb", () => {
    expect(press("from", "End", span("2015-01-01", "2020-12-31"))).toBe("2020-12-31..2020-12-31");
    expect(press("to", "Home", span("2015-01-01", "2020-12-31"))).toBe("2015-01-01..2015-01-01");
  });

  it("that are not the slider's do nothing", () => {
    expect(press("from", "a", span("", ""))).toBeNull();
    expect(press("from", "Tab", span("", ""))).toBeNull();
  });

  it("never let the thumbs pass each other, whatever is pressed", () => {
    const keys = fc.constantFrom("ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End");
    const moves = fc.array(
      fc.tuple(fc.constantFrom<ThumbEnd>("from", "to"), keys, fc.boolean(), fc.boolean()),
    );
    fc.assert(
      fc.property(moves, fc.constantFrom(...TIME_STEPS), (list, step) => {
        let at: Span = { from: null, to: null };
        for (const [thumb, key, altKey, shiftKey] of list) {
          at = pressThumb(thumb, { key, altKey, shiftKey }, at, domain, step)!;
          expect(at.from ?? domain.from).toBeLessThanOrEqual(at.to ?? domain.to);
        }
      }),
    );
  });
});

describe("the grips", () => {
  it("stand wholly outside a window too narrow to see between them, and on its edges in a wide one", () => {
    expect([0, 6, 16, 22, 28, 300].map(gripAside)).toEqual([6, 6, 6, 3, 0, 0]);
  });
});
