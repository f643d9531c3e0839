import { describe, expect, it } from "vitest";
import { bracketOf, bracketPath, labelPlace } from "./bracket";
import { dayOf, OPEN_END, OPEN_START } from "../model/day";

const scale = { from: dayOf(2014), to: dayOf(2023, 12, 31), width: 3652 };

describe("an event's bracket", () => {
  it("spans its interval, and is wide enough to see for one day", () => {
    const month = bracketOf(scale, dayOf(2021, 8, 1), dayOf(2021, 8, 31));
    expect(month.right - month.left).toBeCloseTo(31, 1);
    const one = bracketOf(scale, dayOf(2021, 8, 26), dayOf(2021, 8, 26));
    expect(one.right - one.left).toBe(7);
  });

  it("has an arrow where the interval is open or goes on beyond the band", () => {
    expect(bracketOf(scale, OPEN_START, dayOf(2015))).toMatchObject({
      arrowLeft: true,
      arrowRight: false,
      left: 0,
    });
    expect(bracketOf(scale, dayOf(2020), OPEN_END)).toMatchObject({ arrowLeft: false, arrowRight: true });
    expect(bracketPath(bracketOf(scale, dayOf(2020), OPEN_END), 6).match(/M/g)).toHaveLength(2);
  });
});

describe("its label", () => {
  const bracket = (left: number, right: number) => ({
    left,
    right,
    middle: (left + right) / 2,
    arrowLeft: false,
    arrowRight: false,
  });

  it("stands on the side with more room", () => {
    expect(labelPlace(bracket(700, 710), 900, 100)).toEqual({ side: "left", x: 694, room: 594 });
    expect(labelPlace(bracket(200, 210), 900, 100)).toEqual({ side: "right", x: 216, room: 684 });
  });

  it("keeps clear of the axis label", () => {
    expect(labelPlace(bracket(0, 10), 900, 100).x).toBe(100);
  });

  it("stands over a bracket that leaves no room beside it", () => {
    expect(labelPlace(bracket(60, 860), 900, 100)).toEqual({ side: "over", x: 480, room: 728 });
  });
});
