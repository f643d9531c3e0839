import { chartByEvent } from "./chart-by-event";
import { chartByGroup } from "./chart-by-group";
import { chartByTime } from "./chart-by-time";
import type { FigureChartKind } from "./options";
import type { BarLabel } from "../../charts/bars";
import type { Measure } from "../../model/measure";
import type { Session } from "../../session/Session.svelte";
import type { PeopleSum } from "../../table/sums";

/** One bar. Amounts have low, best, high, whether the upper end is open, and events with and without a number. */
export interface FigureRow {
  /** An event's id, a dimension's value, or the days of a bar over time. */
  id: string;
  label: string;
  /** A second part of the label, after a comma or under it; "" for none. */
  when: string;
  /** What counts. */
  certain: PeopleSum;
  /** What lies only possibly in the window and does not count. */
  possible: PeopleSum;
  /** The direct label, in pieces: "≥272", "+ 3 possible", "+3 n/k" or "number not given". */
  text: BarLabel;
  /** In a sentence: "killed: at least 272; 3 attacks without a number". */
  words: string;
  /** Numbers of the sources that tell of it; empty where a row stands for many events. */
  sources: number[];
  /** How many events it stands for, where that is not said by its id. */
  stands?: number;
}

/** Bars lying (one an event or a value) or standing (over time), or why there is none. */
export type FigureChart =
  | {
      form: "lying" | "standing";
      title: string;
      key: string;
      measure: Measure;
      rows: FigureRow[];
      beside: string[];
    }
  | { form: "nothing"; title: string; words: string }
  | { form: "none" };

/** The chart of a session. `citations`: source numbers by event id. */
export function chartOf(
  session: Session,
  kind: FigureChartKind,
  citations: Readonly<Record<string, number[]>>,
): FigureChart {
  switch (kind) {
    case "none":
      return { form: "none" };
    case "event":
      return chartByEvent(session, citations);
    case "time":
      return chartByTime(session);
    default:
      return chartByGroup(session, kind);
  }
}
