import { expect, it } from "vitest";
import { stepWords } from "./step-words";
import { NO_FILTERS, type Filters } from "../model/filters";
import type { View } from "../view/view";

const step = (before: Partial<View>, after: Partial<View>) => stepWords({ before, after });
const filters = (after: Partial<Filters>) =>
  step({ filters: NO_FILTERS }, { filters: { ...NO_FILTERS, ...after } });

it("names the filter that a step changed", () => {
  expect(filters({ country: ["PK"] })).toBe("filter by country");
  expect(filters({ country: ["PK"], admin1: ["PK-KP"] })).toBe("filter by country and province");
  expect(filters({ leastKilled: 50 })).toBe("filter by killed");
  expect(filters({ text: "kabul" })).toBe("search");
  expect(filters({ type: ["attack"], side: ["none"], actor: ["a"], text: "b" })).toBe("several filters");
});

it("names a step by what matters most in it", () => {
  expect(step({ from: null, panel: "charts" }, { from: 1, panel: "list" })).toBe("time window");
  expect(step({ event: null, panel: "charts" }, { event: "a", panel: "evidence" })).toBe("selection");
  expect(step({ rule: "specific" }, { rule: "lowest" })).toBe("which report counts");
});
