import type { FigureChart, FigureRow } from "../figure/chart";
import { shortRows, type ShortRow } from "../figure/layout/short-rows";
import { inkOf } from "../../charts/marks";
import { countWords } from "../../model/words";
import type { PeopleSum } from "../../table/sums";

export type BarChart = Extract<FigureChart, { rows: FigureRow[] }>;

/** What a column of the sheet says of each row. */
type ColumnRole = "low" | "best" | "high" | "withPossible" | "whiskerDown" | "whiskerUp";

/** A column; null is an empty cell and a gap in the chart, never a zero. */
export interface SheetColumn {
  role: ColumnRole;
  name: string;
  values: (number | null)[];
}

/** A piece of a direct label; doubt is in italics. */
export interface LabelPiece {
  text: string;
  weight: "strong" | "doubt" | "source";
}

/** The numbers of a chart as a sheet holds them and a bar chart draws them: one row a bar. */
export interface ChartSheet {
  form: BarChart["form"];
  ink: "killed" | "data";
  categories: string[];
  columns: SheetColumn[];
  /** What stands after each bar; empty where there is no bar. */
  labels: LabelPiece[][];
}

/**
 * The sheet of a figure's chart, of lying bars at most `most`. Each amount stands in it as it is, not as a difference:
 * the bars lie over each other. An open high end is an empty cell. A row without any number has only empty cells, and
 * its name says so; so has one that stands for rows without room.
 */
export function chartSheet({ form, measure, rows: all }: BarChart, most: number): ChartSheet {
  const rows = shortRows(all, form === "lying" ? most : all.length);
  const known = rows.map(({ certain, isRest }) => (certain.known > 0 && !isRest ? certain : null));
  const column = (role: ColumnRole, name: string, of: (amount: PeopleSum) => number | null): SheetColumn => ({
    ...{ role, name },
    values: known.map((amount) => amount && of(amount)),
  });
  const people = [
    column("low", "Low end", ({ low }) => low),
    column("best", "Best estimate", ({ best }) => best),
    column("high", "High end (empty: open)", ({ high, open }) => (open ? null : high)),
    column("whiskerDown", "Whisker, best to low", (amount) =>
      hasWhisker(amount) ? Math.max(0, amount.best - amount.low) : null,
    ),
    column("whiskerUp", "Whisker, best to high", (amount) =>
      hasWhisker(amount) ? (amount.open ? 0 : Math.max(0, amount.high - amount.best)) : null,
    ),
  ];
  const isPeople = measure !== "events";
  const possible: SheetColumn = {
    role: "withPossible",
    name: isPeople ? "Best estimate with the possible" : "Events with the possible",
    values: rows.map((row) => (hasPossible(row) ? row.certain.best + row.possible.best : null)),
  };
  return {
    form,
    ink: inkOf(measure),
    categories: rows.map((row) => (form === "standing" ? tickOf(row) : nameOf(row))),
    columns: [
      ...(isPeople ? people : [column("best", "Events", ({ best }) => best)]),
      ...(rows.some(hasPossible) ? [possible] : []),
    ],
    labels: rows.map((row) => labelOf(row, form)),
  };
}

/** Where the ends do not differ, or the only other one is open, there is no whisker, and no cap of one. */
const hasWhisker = ({ low, best, high, open }: PeopleSum) => low < best || (!open && best < high);
const hasBar = ({ certain, possible, isRest }: ShortRow) => !isRest && certain.known + possible.known > 0;
const hasPossible = ({ possible, isRest }: ShortRow) => !isRest && possible.known > 0;

/** "Kabul airport, Aug 2021", "3 attacks (number not given) [2, 3]", "4 more (≥12 together, no bar)". */
function nameOf(row: ShortRow): string {
  const { label, when, text, certain, possible, sources } = row;
  const name = [label, when].filter(Boolean).join(", ");
  if (row.isRest) {
    const sum = [text.number, text.possible, text.missing].filter(Boolean).join(" ");
    return `${name} (${sum} together, no bar)`;
  }
  if (hasBar(row) || certain.unknown + possible.unknown === 0) return name;
  return `${name} (number not given)${sources.length < 3 ? cited(sources) : ""}`;
}

/** The tick of a standing bar, and under it how many events in it give no number. */
function tickOf({ label, when, certain }: FigureRow): string {
  const missing =
    certain.unknown > 0 ? `${certain.known > 0 ? "+" : ""}${countWords(certain.unknown)} n/k` : "";
  return [label, when, missing].filter(Boolean).join("\n");
}

function labelOf(row: ShortRow, form: BarChart["form"]): LabelPiece[] {
  if (!hasBar(row) || (form === "standing" && row.certain.best === 0)) return [];
  const { number, possible } = row.text;
  if (form === "standing") return [{ text: number, weight: "strong" }];
  const missing = row.certain.unknown > 0 ? `+${countWords(row.certain.unknown)} n/k` : "";
  const pieces: LabelPiece[] = [
    { text: number, weight: "strong" },
    { text: possible, weight: "doubt" },
    { text: missing, weight: "doubt" },
    { text: cited(row.sources).trim(), weight: "source" },
  ];
  return pieces.filter(({ text }) => text !== "");
}

const cited = (sources: readonly number[]) => (sources.length > 0 ? ` [${sources.join(", ")}]` : "");
