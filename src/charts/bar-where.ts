import type { Beside } from "./time-bars";
import type { TimeBins } from "./time-bins";
import type { Where } from "../model/behind";
import { OPEN_END, OPEN_START } from "../model/day";
import { spanOut } from "../model/span";

/**
 * What the events of a bar over time have in common: all of each lies in its days. Where the possible counts, those of
 * the whole step, for a window that cuts it cuts none of them off.
 */
export function barWhere({ bins, list }: TimeBins, index: number, countPossible: boolean): Where[] {
  const step = { from: bins.edges[index]!, to: bins.edges[index + 1]! - 1 };
  return [{ by: "within", value: spanOut(countPossible ? step : list[index]!) }];
}

/** What the running total at the end of a bar is made of: all that is over by then. */
export function runningWhere({ bins }: TimeBins, index: number): Where[] {
  return [{ by: "within", value: spanOut({ from: OPEN_START, to: bins.edges[index + 1]! - 1 }) }];
}

/** What the events in no bar have in common. `countPossible`: what is possible counts, and is in bars and notes. */
export function besideWhere(why: keyof Beside, { bins, unit }: TimeBins, countPossible: boolean): Where[] {
  const [first, end] = [bins.edges[0]!, bins.edges.at(-1)!];
  const window: Where = { by: "window", value: why === "possible" ? "possible" : "certain" };
  return [...placeOf(why, first, end, unit), ...(countPossible ? [] : [window])];
}

function placeOf(why: keyof Beside, first: number, end: number, unit: string): Where[] {
  switch (why) {
    case "possible":
      return [];
    case "before":
      return [{ by: "within", value: spanOut({ from: OPEN_START, to: first - 1 }) }];
    case "after":
      return [{ by: "ends", value: spanOut({ from: end, to: OPEN_END }) }];
    case "across":
      return [
        { by: "across", value: unit },
        { by: "ends", value: spanOut({ from: first, to: end - 1 }) },
      ];
  }
}
