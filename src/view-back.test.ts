import { expect, it } from "vitest";
import { NO_DATASET } from "./model/filters";
import { viewBack } from "./view-back";
import { viewBeside } from "./view-beside";
import { DEFAULT_VIEW, type View } from "./view/view";

const viewOf = (dataset: readonly string[], more: Partial<View> = {}): View => ({
  ...{ ...DEFAULT_VIEW, from: 100, to: 200, event: "r2", ...more },
  filters: { ...DEFAULT_VIEW.filters, type: ["attack"], dataset },
});
const then = { seats: [1, 2, 3], view: viewOf(["1", "3"]) };

it("is the view as it was, where nothing stayed open or nothing was changed meanwhile", () => {
  expect(viewBack(then, null)).toBe(then.view);
  const view = viewBeside(then.view, then.seats, [1, 2])!;
  expect(viewBack(then, { seats: [1, 2], view })).toBe(then.view);
});

it("keeps what was changed meanwhile; a file that was off comes back off", () => {
  const back = (dataset: readonly string[], seats: readonly number[]) =>
    viewBack(then, { seats, view: viewOf(dataset, { from: 150, event: null }) });
  expect(back(["1"], [1, 2])).toMatchObject({ from: 150, event: null, filters: { dataset: ["1", "3"] } });
  expect(back([], [1, 3]).filters.dataset).toEqual(["1", "3"]);
  expect(back([], [1, 2]).filters.dataset).toEqual([]);
  expect(back([NO_DATASET], [1, 3]).filters.dataset).toEqual([NO_DATASET]);
});
