import { expect, it } from "vitest";
import { NO_DATASET } from "./model/filters";
import { DEFAULT_VIEW, type View } from "./view/view";
import { viewBeside } from "./view-beside";

const seen = (dataset: readonly string[]): View => ({
  ...{ ...DEFAULT_VIEW, from: 100, to: 200, event: "r2" },
  filters: { ...DEFAULT_VIEW.filters, type: ["attack"], dataset },
});

it("a file that comes is shown, whole, beside those that were shown", () => {
  expect(viewBeside(seen([]), [1, 2], [1, 2, 3])).toMatchObject({
    ...{ from: null, to: null, event: null },
    filters: { type: ["attack"], dataset: [] },
  });
  expect(viewBeside(seen(["2"]), [1, 2], [1, 2, 3])?.filters.dataset).toEqual(["2", "3"]);
  expect(viewBeside(seen([NO_DATASET]), [1, 2], [1, 2, 3])?.filters.dataset).toEqual(["3"]);
});

it("a file that goes leaves the view of the others as it was; without any of them there is none", () => {
  expect(viewBeside(seen(["1", "3"]), [1, 2, 3], [1, 2])).toMatchObject({
    from: 100,
    filters: { dataset: ["1"] },
  });
  expect(viewBeside(seen(["1"]), [1, 2], [1])?.filters.dataset).toEqual([]);
  expect(viewBeside(seen(["3"]), [1, 2, 3], [1, 2])?.filters.dataset).toEqual([NO_DATASET]);
  expect(viewBeside(seen([NO_DATASET]), [1, 2, 3], [1, 2])?.filters.dataset).toEqual([NO_DATASET]);
  expect(viewBeside(seen(["2"]), [1, 2], [1])?.filters.dataset).toEqual([]);
  expect(viewBeside(seen([]), [1, 2], [3])).toBeNull();
});
