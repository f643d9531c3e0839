import crossfilter from "crossfilter2";
import type { Step } from "./peer";
import { COUNTRIES, synthetic, type Synthetic } from "../data/synthetic";

/** Sums of one value, as the page shows them: the table reads the same (pages/sums.ts). */
interface Sums {
  events: number;
  low: number;
  best: number;
  high: number;
  unknown: number;
}

/** crossfilter2's way to every sum of the page: a dimension a filter, a group a chart. It draws nothing. */
let events: Synthetic;
let rows: crossfilter.Dimension<number, number>;
let types: crossfilter.Dimension<number, number>;
let groups: crossfilter.Group<number, number, Sums>[] = [];

function build(): void {
  const all = crossfilter(Array.from({ length: events.count }, (_, row) => row));
  rows = all.dimension((row) => events.day[row]!);
  types = all.dimension((row) => events.type[row]!);
  const countries = all.dimension((row) => events.place[row]! % COUNTRIES);
  const provinces = all.dimension((row) => events.place[row]! % 200);
  // An event counts under each of its actors, and once where one is on both sides.
  const actors = all.dimension<number>((row) => actorsOf(row) as unknown as number, true);
  groups = [types, actors, countries, provinces].map((dimension) => summed(dimension.group<number, Sums>()));
  groups.push(summed(rows.group<number, Sums>((day) => Math.floor(day / 30))));
}

function actorsOf(row: number): number[] {
  const [actor, target] = [events.actor[row]!, events.target[row]!];
  return actor === target ? [actor] : [actor, target];
}

function summed(group: crossfilter.Group<number, number, Sums>): crossfilter.Group<number, number, Sums> {
  return group.reduce(
    (sum, row) => add(sum, row, 1),
    (sum, row) => add(sum, row, -1),
    () => ({ events: 0, low: 0, best: 0, high: 0, unknown: 0 }),
  );
}

function add(sum: Sums, row: number, times: number): Sums {
  const killed = events.killed[row]!;
  sum.events += times;
  if (killed < 0) sum.unknown += times;
  else {
    sum.low += times * killed;
    sum.best += times * killed;
    sum.high += times * killed;
  }
  return sum;
}

function read(): number {
  let sum = 0;
  for (const group of groups)
    for (const { value } of group.all())
      sum += value.events + value.low + value.best + value.high + value.unknown;
  return sum;
}

function measured(work: () => void): Step {
  const began = performance.now();
  work();
  read();
  const main = performance.now() - began;
  return { main, pixels: main };
}

window.peer = {
  load(count) {
    events = synthetic(count);
    const began = performance.now();
    build();
    return Promise.resolve(performance.now() - began);
  },
  step: (from, to) => Promise.resolve(measured(() => rows.filterRange([from, to + 1]))),
  filter: (wanted) =>
    Promise.resolve(
      measured(() =>
        wanted.length === 0
          ? types.filterAll()
          : types.filterFunction((type) => wanted.includes(type as number)),
      ),
    ),
};
