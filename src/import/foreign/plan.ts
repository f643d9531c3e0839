import type { SourceOptions, TableFormat } from "./row-source";
import type { EventType } from "../../model/event-type";

/** What a column can be, where files say it in columns of their own. */
export const FIELDS = [
  ...["key", "date", "end", "year", "month", "day", "endYear", "endMonth", "endDay"],
  ...["lat", "lon", "place", "admin1", "country"],
  ...["type", "subtype", "actor1", "actor2", "source"],
  ...["killedLow", "killed", "killedHigh", "wounded"],
] as const;
export type Field =
  | ("key" | "date" | "end" | "year" | "month" | "day" | "endYear" | "endMonth" | "endDay")
  | ("lat" | "lon" | "place" | "admin1" | "country")
  | ("type" | "subtype" | "actor1" | "actor2" | "source")
  | ("killedLow" | "killed" | "killedHigh" | "wounded");

export const DATE_ORDERS = ["ymd", "dmy", "mdy"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** How a file that is of no known kind is read; what a mapping dialog asks. */
export interface Mapping {
  /** Index in the head; a field without a column is not there. */
  columns: Partial<Record<Field, number>>;
  dates: DateOrder;
  decimal: "." | ",";
  /** Cells that mean "not given", compared without blanks around and without regard to case. */
  missing: readonly string[];
  /** Latitude and longitude stand in each other's column. */
  swapped: boolean;
  /** What a row is whose type says nothing. */
  type: EventType;
}

/** Kinds of file that are read without asking. */
export type KnownKind = "ours" | "acled" | "ucdp" | "gtd" | "gdelt" | "usgs";

/** All that decides what a file's rows become. Plain data, so that it can be sent to a worker. */
export interface Plan {
  format: TableFormat;
  options: SourceOptions;
  /** Of a known kind `dates` is how its numeric dates are ordered, where a spreadsheet has rewritten them. */
  reader: { kind: KnownKind; dates?: DateOrder } | { kind: "mapped"; mapping: Mapping };
  /** The file has no head: what stands in its first row is a row. */
  headless?: boolean;
  /** What happens to rows that repeat an earlier row's event id. */
  repeats: "keep" | "merge";
}
