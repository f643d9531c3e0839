import { describe, expect, it } from "vitest";
import { meets, pairOf, sideAt, withSide } from "./pair";
import { PairHold } from "./PairHold";
import { periodText, type Compare } from "../model/compare";
import { dayOf, parseIsoDay } from "../model/day";
import { makeBins } from "../table/bins";

const at = (text: string) => parseIsoDay(text)!;
const scale = { from: dayOf(2020), to: dayOf(2023, 12, 31), width: 1461 };
const xAt = (text: string) => at(text) - scale.from;
const start: Compare = { by: "time", a: "2020-03-01..2020-12-31", b: "2021-01-01..2022-06-30" };

/** A band of one pixel a day with two windows. */
function band(compare = start) {
  let now = compare;
  const kinds: string[] = [];
  const bins = makeBins(scale.from, scale.to, "quarter");
  const hold = new PairHold(
    () => ({ pair: pairOf(now)!, scale, bins }),
    (side, span, kind) => {
      now = withSide(now, side, span, scale);
      kinds.push(kind);
    },
  );
  return { hold, kinds, shown: () => now };
}

describe("two windows on the band", () => {
  it("are there only while periods are compared", () => {
    expect(pairOf(null)).toBeNull();
    expect(pairOf({ by: "place", a: "AF", b: "PK" })).toBeNull();
    expect(periodText(pairOf(start)!.b)).toBe(start.b);
  });

  it("are each moved as they are, and nothing is moved between them", () => {
    const { hold, shown } = band();
    hold.press(1, xAt("2020-06-01"), null);
    hold.move(1, xAt("2020-06-08"), false);
    hold.release(1);
    expect(shown()).toEqual({ ...start, a: "2020-03-08..2021-01-07" });
    hold.press(1, xAt("2023-06-01"), null);
    expect(hold.active).toBe(false);
  });

  it("have four ends, each dragged alone", () => {
    const { hold, shown } = band();
    hold.press(1, xAt("2021-01-01"), { side: "a", end: "to" });
    hold.move(1, xAt("2020-11-02"), false);
    hold.release(1);
    hold.press(1, xAt("2021-01-01"), { side: "b", end: "from" });
    hold.move(1, xAt("2021-03-01"), false);
    hold.release(1);
    expect(shown()).toEqual({ by: "time", a: "2020-03-01..2020-11-01", b: "2021-03-01..2022-06-30" });
  });

  it("a drag is one step of the history, a click none", () => {
    const { hold, kinds } = band();
    hold.press(1, xAt("2022-01-01"), null);
    hold.release(1);
    expect(kinds).toEqual([]);
    hold.press(1, xAt("2022-07-01"), { side: "b", end: "to" });
    for (const day of ["2022-08-01", "2022-09-01"]) hold.move(1, xAt(day), false);
    hold.release(1);
    expect(kinds).toEqual(["drag", "drag", "commit"]);
  });

  it("at the band's edge end there, and never open", () => {
    expect(withSide(start, "b", { from: at("2022-01-01"), to: null }, scale).b).toBe(
      "2022-01-01..2023-12-31",
    );
    expect(withSide(start, "a", { from: null, to: at("2020-02-01") }, scale).a).toBe(
      "2020-01-01..2020-02-01",
    );
  });

  it("of two that lie over each other the narrower is taken", () => {
    const pair = pairOf({ by: "time", a: "2020-01-01..2023-12-31", b: "2021-01-01..2021-12-31" })!;
    expect(sideAt(pair, scale, xAt("2021-06-01"))).toBe("b");
    expect(sideAt(pair, scale, xAt("2022-06-01"))).toBe("a");
  });

  it("that meet are held from within", () => {
    expect(meets(100, { left: 101, right: 500 })).toBe(true);
    expect(meets(100, { left: 140, right: 500 })).toBe(false);
  });
});
