import { expect, test } from "vitest";
import { footRows } from "./foot";
import { emptyTotals } from "../table/totals";

const nothing = emptyTotals();
const killed = { low: 656, best: 661, high: 670, open: false, known: 9, unknown: 4 };
const certain = { ...nothing, events: 26, people: { ...nothing.people, killed } };

test("a sum with numbers missing is open upwards, and says how many are missing", () => {
  const [total, missing, ...more] = footRows({ certain, possible: nothing }, false);
  expect(total!.cells.title!.main).toBe("26 events");
  expect(total!.cells.killed).toMatchObject({ main: "at least 656", more: "best 661" });
  expect(missing!.cells.killed).toMatchObject({ main: "4", behind: { measure: "killed", part: "missing" } });
  expect(more).toEqual([]);
});

test("a sum that nothing lacks has both its ends", () => {
  const whole = { ...killed, unknown: 0 };
  const [total] = footRows(
    { certain: { ...certain, people: { ...nothing.people, killed: whole } }, possible: nothing },
    false,
  );
  expect(total!.cells.killed).toMatchObject({ main: "656 to 670", more: "best 661" });
});

test("what is only possible stands by itself, and no number at all is no cell", () => {
  const rows = footRows({ certain: nothing, possible: certain }, false);
  expect(rows.map(({ label }) => label)).toEqual(["in all", "only possibly in the window"]);
  expect(rows[0]!.cells.killed).toBeUndefined();
  expect(rows[1]!.cells.killed!.behind).toEqual({ measure: "killed", part: "possible", where: [] });
});
