import type { Spread } from "./spread";
import {
  OPEN_END,
  OPEN_START,
  TIME_STEPS,
  addSteps,
  dateParts,
  dayOf,
  daysInMonth,
  type Day,
  type TimeStep,
} from "../model/day";
import { dayWords, monthShort, monthWords } from "../model/words";
import { makeBins, yearOf, type Bins } from "../table/bins";
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
  /** In full: "2021", "Q3 2021", "March 2024", "week of 4 March 2024"; its days where the window cuts it. */
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
 * What begins before is counted beside the bars. Null when nothing gives the chart an extent.
 */
export function chartSpan(window: TimeWindow, spread: Spread, most: number): TimeWindow | null {
  const to = window.to < OPEN_END ? window.to : spread.latest;
  if (to === OPEN_START) return null;
  const from = window.from > OPEN_START ? window.from : earliest(spread, to, most);
  return from === undefined ? null : { from: Math.min(from, to), to };
}

function earliest(spread: Spread, to: Day, most: number): Day | undefined {
  const fitting = dayOf(yearOf(to) - most + 1);
  const fits = spread.before(fitting) <= Math.floor(spread.narrow / 10);
  return (fits ? spread.from(fitting) : undefined) ?? spread.from(OPEN_START);
}

/**
 * Days, weeks, months, quarters or years: the finest that needs at most `most` bars and in which more than half
 * of the rows lie in one bar; where no step does, years; then several years a bar. Rows dated wider than any bar
 * have no say. A bar at the window's edge begins or ends with the window. No span, no bars. O(rows · log bars).
 */
export function timeBins(
  span: TimeWindow | null,
  window: TimeWindow,
  most: number,
  spread: Pick<Spread, "narrow" | "held"> | null = null,
): TimeBins {
  if (span === null) return { bins: { step: "year", edges: [0] }, list: [], unit: "year" };
  for (const step of TIME_STEPS) {
    if (addSteps(span.from, step, most) < span.to) continue;
    const bins = makeBins(span.from, span.to, step);
    if (bins.edges.length > most + 1) continue;
    if (step === "year" || holdsMost(bins, spread)) return { bins, list: listOf(bins, window), unit: step };
  }
  const years = yearsPerBar(span, most);
  const bins = yearBins(span, years);
  return { bins, list: listOf(bins, window), unit: `${years} years` };
}

/** Whether more than half of the rows lie in one bar each; so it is when there are none. */
function holdsMost(bins: Bins, spread: Pick<Spread, "narrow" | "held"> | null): boolean {
  return spread === null || spread.narrow === 0 || 2 * spread.held(bins) > spread.narrow;
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
    const [from, to] = [Math.max(edge, window.from), Math.min(last, window.to)];
    const cut = from > edge || to < last;
    const before = index === 0 ? null : Math.max(edges[index - 1]!, window.from);
    return {
      from,
      to,
      ...ticks(from, step, before),
      words: cut ? daysWords(from, to) : binWords(edge, last, step),
    };
  });
}

/** Days of a bar that is no whole step: "March 2021", "1 May 2021", "1 to 2 May 2021", "30 May 2021 to 2 June 2021". */
function daysWords(from: Day, to: Day): string {
  if (from === to) return dayWords(from);
  const [first, last] = [dateParts(from), dateParts(to)];
  const sameMonth = first.year === last.year && first.month === last.month;
  if (!sameMonth) return `${dayWords(from)} to ${dayWords(to)}`;
  const whole = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  return whole ? monthWords(from) : `${first.day} to ${dayWords(to)}`;
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
