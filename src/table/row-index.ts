import { timeDomain } from "./bins";
import type { EventColumns } from "./event-table";
import { codesOf, knownCodes } from "./group";
import { hasNumbers } from "./has-values";
import { pointColumns, pointlessRows, type PointColumns } from "./point-columns";
import { robustBounds, type Bounds } from "./robust-bounds";
import { slotsOf, type Slots } from "./slots";
import type { Day } from "../model/day";
import { DIMENSIONS, type Dimension } from "../model/filters";
import { HARM_MEASURES, type HarmMeasure } from "../model/measure";

/** What a page asks of a table's columns before anything is filtered: found out beside it, so that it opens at once. */
export interface RowIndex {
  slots: Slots;
  /** By dimension: codes of the values that some row has, ascending. */
  known: Record<Dimension, Uint32Array>;
  /** Whether any row gives a number. */
  numbers: Record<HarmMeasure, boolean>;
  /** First and last day of the time band. */
  domain: { from: Day; to: Day };
  points: PointColumns;
  /** Rows that no point stands for, ascending. */
  undrawn: Uint32Array;
  /** Where most of the points lie; null without any. */
  home: Bounds | null;
}

/** O(n + values + codes of all rows). */
export function rowIndex(columns: EventColumns): RowIndex {
  const known = DIMENSIONS.map((by) => [by, knownCodes(codesOf(columns, by))]);
  const numbers = HARM_MEASURES.map((one) => [one, hasNumbers(columns, one)]);
  return {
    slots: slotsOf(columns),
    known: Object.fromEntries(known) as RowIndex["known"],
    numbers: Object.fromEntries(numbers) as RowIndex["numbers"],
    domain: timeDomain(columns),
    points: pointColumns(columns),
    undrawn: pointlessRows(columns),
    home: robustBounds(columns),
  };
}
