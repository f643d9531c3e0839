import { OPEN_END, OPEN_START, addSteps, dateParts, type Day, type TimeStep } from "../model/day";
import { dayWords, monthShort, monthWords } from "../model/words";
import { WIDE, makeBins, yearOf, type Bins } from "../table/bins";
import type { TimeWindow } from "../table/window";

/** One bar of the chart over time. */
export interface TimeBin {
  /** First and last day, both included, cut to the window. */
  from: Day;
  to: Day;
  /** Under the bar: "2021", "Q3", "Mar", "4". */
  tick: string;
  /** Under the tick, where it begins anew: the year, or the month. */
  under: string;
  /** In full: "2021", "Q3 2021", "March 2024", "week of 4 March 2024". */
  words: string;
}

export interface TimeBins {
  bins: Bins;
  list: TimeBin[];
  /** "year", "5 years", "quarter", "month", "week", "day". */
  unit: string;
}

/**
 * The days the chart covers: the window; where that is open, as far as the rows reach. It begins with the first
 * row dated to a year or closer, but leaves out up to a tenth of them if the others then fit into bars of a year.
 * What begins before is counted beside the bars. Null when nothing gives the chart an extent. O(n log n).
 */
export function chartSpan(
  window: TimeWindow,
  rows: readonly { start: Day; end: Day }[],
  most: number,
): TimeWindow | null {
  const dated = rows.filter(({ start, end }) => start > OPEN_START && end < OPEN_END && end - start <= WIDE);
  const starts = dated.map(({ start }) => start).sort((a, b) => a - b);
  const latest = rows.reduce((last, { end }) => (end < OPEN_END ? Math.max(last, end) : last), OPEN_START);
  const to = window.to < OPEN_END ? window.to : latest;
  const from = window.from > OPEN_START ? window.from : earliest(starts, to, most);
  if (from === undefined || to === OPEN_START) return null;
  return { from: Math.min(from, to), to };
}

function earliest(starts: readonly Day[], to: Day, most: number): Day | undefined {
  const fits = starts
    .slice(0, Math.floor(starts.length / 10) + 1)
    .find((day) => yearOf(to) - yearOf(day) < most);
  return fits ?? starts[0];
}

/**
 * Days, weeks, months, quarters or years, the finest that needs at most `most` bars; then several years a bar.
 * A bar at the window's edge ends with the window. No span, no bars.
 */
export function timeBins(span: TimeWindow | null, window: TimeWindow, most: number): TimeBins {
  if (span === null) return { bins: { step: "year", edges: [0] }, list: [], unit: "year" };
  for (const step of ["day", "week", "month", "quarter", "year"] as const) {
    if (addSteps(span.from, step, most) < span.to) continue;
    const bins = makeBins(span.from, span.to, step);
    if (bins.edges.length <= most + 1) return { bins, list: listOf(bins, window), unit: step };
  }
  const years = yearsPerBar(span, most);
  const bins = yearBins(span, years);
  return { bins, list: listOf(bins, window), unit: `${years} years` };
}

function yearsPerBar(span: TimeWindow, most: number): number {
  for (let power = 1; ; power *= 10) {
    for (const factor of [2, 5, 10]) {
      if (yearBins(span, factor * power).edges.length <= most + 1) return factor * power;
    }
  }
}

function yearBins(span: TimeWindow, years: number): Bins {
  const first = Math.floor(yearOf(span.from) / years) * years;
  const count = Math.floor((yearOf(span.to) - first) / years) + 1;
  const start = makeBins(span.from, span.from, "year").edges[0]!;
  const edges = Array.from({ length: count + 1 }, (_, i) =>
    addSteps(start, "year", first + i * years - yearOf(start)),
  );
  return { step: "year", edges };
}

function listOf({ step, edges }: Bins, window: TimeWindow): TimeBin[] {
  return edges.slice(0, -1).map((edge, index) => {
    const last = edges[index + 1]! - 1;
    const before = index === 0 ? null : edges[index - 1]!;
    return {
      from: Math.max(edge, window.from),
      to: Math.min(last, window.to),
      ...ticks(edge, step, before),
      words: binWords(edge, last, step),
    };
  });
}

function ticks(edge: Day, step: TimeStep, before: Day | null): Pick<TimeBin, "tick" | "under"> {
  const { year, month, day } = dateParts(edge);
  const was = before === null ? null : dateParts(before);
  if (step === "year") return { tick: String(year), under: "" };
  if (step === "quarter" || step === "month") {
    const tick = step === "month" ? monthShort(month) : `Q${Math.ceil(month / 3)}`;
    return { tick, under: was?.year === year ? "" : String(year) };
  }
  return { tick: String(day), under: was?.month === month ? "" : monthShort(month) };
}

function binWords(edge: Day, last: Day, step: TimeStep): string {
  const { year, month } = dateParts(edge);
  if (step === "day") return dayWords(edge);
  if (step === "week") return `week of ${dayWords(edge)}`;
  if (step === "month") return monthWords(edge);
  if (step === "quarter") return `Q${Math.ceil(month / 3)} ${year}`;
  return yearOf(last) === year ? String(year) : `${year} to ${yearOf(last)}`;
}
