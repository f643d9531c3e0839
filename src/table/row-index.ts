import { timeDomain } from "./bins";
import { cellsOf, wholeCells, type Cells } from "./cells";
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
  /** All rows, as having one value. */
  whole: Cells;
  /** Of the dimensions that a page shows at first; time-index makes the others when they are asked for. */
  cells: Partial<Record<Dimension, Cells>>;
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

/** Dimensions of the first charts and filters. */
const SHOWN_FIRST: readonly Dimension[] = ["type", "country", "doer"];

/** O(n + values + codes of all rows). */
export function rowIndex(columns: EventColumns): RowIndex {
  const slots = slotsOf(columns);
  const cells = SHOWN_FIRST.map((by) => [by, cellsOf(slots, codesOf(columns, by))]);
  const known = DIMENSIONS.map((by) => [by, knownCodes(codesOf(columns, by))]);
  const numbers = HARM_MEASURES.map((one) => [one, hasNumbers(columns, one)]);
  return {
    slots,
    whole: wholeCells(slots),
    cells: Object.fromEntries(cells) as RowIndex["cells"],
    known: Object.fromEntries(known) as RowIndex["known"],
    numbers: Object.fromEntries(numbers) as RowIndex["numbers"],
    domain: timeDomain(columns),
    points: pointColumns(columns),
    undrawn: pointlessRows(columns),
    home: robustBounds(columns),
  };
}
