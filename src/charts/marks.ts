import { barLabel, type Bar } from "./bars";
import { ARROW, type Drawing, type Mark } from "./draw/drawing";
import { labelWidth, type Extent } from "./scale";
import type { Measure } from "../model/measure";
import type { PeopleSum } from "../table/sums";

type Amounts = Pick<Bar, "certain" | "possible">;

/** What the canvas draws of a bar; null leaves a gap, for what is unknown is not nothing. */
export function markOf({ certain, possible }: Amounts, muted: boolean): Mark | null {
  if (certain.known + possible.known === 0) return null;
  const { low, best, high, open } = certain;
  return { low, best, high, open, possible: possible.known > 0 ? possible.best : 0, muted };
}

/** Where a bar's mark ends, in data units; its direct label stands after it. */
export function endOf({ certain, possible }: Amounts): number {
  return Math.max(certain.high, certain.best + possible.best);
}

/** Space between a mark, arrow included, and its label, px. */
export function gapAfter(certain: PeopleSum): number {
  return certain.known > 0 && certain.open ? ARROW + 5 : 6;
}

/** A lying bar with its label: what must fit across. */
export function extentAcross(bar: Amounts): Extent {
  const { number, possible, missing } = barLabel(bar);
  const text = [number, possible, missing].filter(Boolean).join(" ");
  return { end: endOf(bar), beyond: gapAfter(bar.certain) + labelWidth(text) };
}

/** Deaths and wounds are red-brown, counts of events and arrests slate. */
export function inkOf(measure: Measure): Drawing["ink"] {
  return measure === "killed" || measure === "wounded" ? "killed" : "data";
}
