import fc from "fast-check";
import { expect, test } from "vitest";
import { Checkpoints, gridOf } from "./checkpoints";
import { FORGOTTEN } from "./forgotten";
import { failBits } from "./filter";
import { RunningTotals } from "./running-totals";
import { rowsOf, rowSlots } from "./rows.fixture";
import { timeIndex } from "./time-index";
import { NO_FILTERS } from "../model/filters";

const [rows] = fc.sample(
  rowSlots.filter(({ length }) => length > 3),
  1,
);
const { table } = rowsOf(rows!);
const { slots } = timeIndex(table);
const totals = () => new RunningTotals(table, slots, { fails: failBits(table, NO_FILTERS), mask: 1 });
const sums = () => new Checkpoints({ width: 1, add: () => undefined }, gridOf(slots, 1));
const steps = (work: Generator<void>) => [...work].length;

test("what was asked for is made ready again and again, though filters change before it is asked for anew", () => {
  let last = totals();
  expect(last.events.at(-1)).toBe(table.count);
  for (let change = 0; change < FORGOTTEN; change++) {
    const next = totals();
    expect(steps(next.prepare(last))).toBe(1);
    last = next;
  }
  expect(steps(totals().prepare(last))).toBe(0);
  expect(last.events.at(-1)).toBe(table.count);
  expect(steps(totals().prepare(last))).toBe(1);
});

test("so are sums by value; those nobody ever asked for are not", () => {
  const asked = sums();
  expect(asked.isWanted).toBe(false);
  asked.over([0, 1]);
  let last = asked;
  for (let change = 0; change < FORGOTTEN; change++) {
    expect(last.isWanted).toBe(true);
    const next = sums();
    expect(steps(next.prepare(last))).toBe(0);
    last = next;
  }
  expect(last.isWanted).toBe(false);
  last.over([]);
  expect(last.isWanted).toBe(true);
});
