import { describe, expect, it } from "vitest";
import { WindowHold, type HoldState } from "./WindowHold";
import { dayOf, isoDay, parseIsoDay } from "../model/day";
import { makeBins } from "../table/bins";

const at = (text: string) => (text === "" ? null : parseIsoDay(text)!);
const scale = { from: dayOf(2020), to: dayOf(2023, 12, 31), width: 1461 };
const xAt = (text: string) => at(text)! - scale.from;

/** A band of one pixel a day. */
function band(from: string, to: string, mode: HoldState["mode"] = "window") {
  const state = { from: at(from), to: at(to), mode, scale, bins: makeBins(scale.from, scale.to, "quarter") };
  const kinds: string[] = [];
  const hold = new WindowHold(
    () => state,
    (span, kind) => {
      Object.assign(state, span);
      kinds.push(kind);
    },
  );
  const shown = () => [state.from, state.to].map((day) => (day === null ? "" : isoDay(day))).join("..");
  return { hold, kinds, shown };
}

describe("a pointer on the band", () => {
  it("chooses a bar's time when it does not move", () => {
    const { hold, kinds, shown } = band("", "");
    hold.press(1, xAt("2021-08-26"), null);
    hold.move(1, xAt("2021-08-26") + 2, false);
    hold.release(1, false);
    expect(shown()).toBe("2021-07-01..2021-09-30");
    expect(kinds).toEqual(["commit"]);
  });

  it("chooses the last bar at the band's very edge", () => {
    const { hold, shown } = band("", "");
    hold.press(1, scale.width, null);
    hold.release(1, false);
    expect(shown()).toBe("2023-10-01..2023-12-31");
  });

  it("chooses only the end in a cumulative view", () => {
    const { hold, shown } = band("2021-01-01", "", "cumulative");
    hold.press(1, xAt("2021-08-26"), null);
    hold.release(1, false);
    expect(shown()).toBe("2021-01-01..2021-09-30");
  });

  it("moves the window from inside it, draws a new one from outside", () => {
    const inside = band("2021-01-01", "2021-12-31");
    inside.hold.press(1, xAt("2021-06-01"), null);
    inside.hold.move(1, xAt("2021-06-08"), false);
    inside.hold.release(1, false);
    expect(inside.shown()).toBe("2021-01-08..2022-01-07");
    const outside = band("2021-01-01", "2021-12-31");
    outside.hold.press(1, xAt("2022-03-09"), null);
    outside.hold.move(1, xAt("2022-06-09"), true);
    outside.hold.release(1, false);
    expect(outside.shown()).toBe("2022-03-09..2022-06-09");
  });

  it("is one step of the history: moves on the way, the release commits", () => {
    const { hold, kinds } = band("2021-01-01", "2021-12-31");
    hold.press(1, xAt("2021-01-01"), "from");
    for (const day of ["2021-02-01", "2021-02-02", "2021-03-01"]) hold.move(1, xAt(day), false);
    hold.release(1, false);
    expect(kinds.at(-1)).toBe("commit");
    expect(kinds.slice(0, -1).every((kind) => kind === "drag")).toBe(true);
  });

  it("changes nothing by a click on a thumb, by a second finger, or when it is taken away", () => {
    const { hold, kinds } = band("2021-01-01", "2021-12-31");
    hold.press(1, xAt("2021-01-01"), "from");
    hold.move(2, xAt("2022-01-01"), false);
    hold.release(2, false);
    expect(hold.active).toBe(true);
    hold.release(1, false);
    hold.press(1, xAt("2022-01-01"), null);
    hold.release(1, true);
    expect(kinds).toEqual([]);
    expect(hold.active).toBe(false);
  });
});
