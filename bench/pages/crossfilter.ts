import crossfilter from "crossfilter2";
import type { Step } from "./peer";
import { synthetic, type Synthetic } from "../data/synthetic";

/** crossfilter2's way to every sum of the page: a dimension a filter, a group a chart. It draws nothing. */
let events: Synthetic;
let rows: crossfilter.Dimension<number, number>;
let types: crossfilter.Dimension<number, number>;
let groups: { all(): unknown }[] = [];

function build(): void {
  const all = crossfilter(Array.from({ length: events.count }, (_, row) => row));
  rows = all.dimension((row) => events.day[row]!);
  types = all.dimension((row) => events.type[row]!);
  const actors = all.dimension((row) => events.actor[row]!);
  const countries = all.dimension((row) => events.place[row]! % 30);
  const provinces = all.dimension((row) => events.place[row]! % 200);
  groups = [types, actors, countries, provinces].map((dimension) =>
    dimension.group<number, { events: number; killed: number; unknown: number }>().reduce(
      (sum, row) => add(sum, row, 1),
      (sum, row) => add(sum, row, -1),
      () => ({ events: 0, killed: 0, unknown: 0 }),
    ),
  );
  const months = rows.group<number, { events: number; killed: number; unknown: number }>((day) =>
    Math.floor(day / 30),
  );
  groups.push(
    months.reduce(
      (sum, row) => add(sum, row, 1),
      (sum, row) => add(sum, row, -1),
      () => ({ events: 0, killed: 0, unknown: 0 }),
    ),
  );
}

function add(sum: { events: number; killed: number; unknown: number }, row: number, times: number) {
  const killed = events.killed[row]!;
  sum.events += times;
  if (killed < 0) sum.unknown += times;
  else sum.killed += times * killed;
  return sum;
}

function measured(work: () => void): Step {
  const began = performance.now();
  work();
  for (const group of groups) group.all();
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
