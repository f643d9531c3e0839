import { expect, it } from "vitest";
import { listRow, listStart, moveTo } from "./list-row";
import type { AtlasEvent } from "../model/schema";

const event: AtlasEvent = {
  ...{ id: "a", title: "A", type: "attack", subtype: "bombing", actors: [], reports: ["r"], place: null },
  date: { edtf: "2024-03-22", start: "2024-03-22", end: "2024-03-22", certainty: "certain" },
  killed: { low: 144, best: 149, high: null, words: "at least 144", from: "r" },
  ...{ wounded: null, arrested: null },
};

it("labels an open number as open", () => {
  expect(listRow(event, "killed")).toMatchObject({ number: "≥144", unknown: false, when: "22 Mar 2024" });
});

it("tells a missing number from one that is not expected", () => {
  expect(listRow(event, "wounded")).toMatchObject({ number: "n/k", unknown: true });
  expect(listRow(event, "arrested")).toMatchObject({ number: "", unknown: false });
  expect(listRow({ ...event, type: "statement", killed: null }, "killed")).toMatchObject({ number: "" });
});

it("says so when there is no place", () => {
  expect(listRow(event, "killed").where).toBe("no place");
});

it("makes no rows above a selection that lies too far down, and all to one that does not", () => {
  expect(listStart(-1, 200)).toBe(0);
  expect(listStart(1199, 200)).toBe(0);
  expect(listStart(1200, 200)).toBe(1150);
  expect(listStart(999_999, 200)).toBe(999_949);
});

it("moves within the list and stops at its ends", () => {
  expect(moveTo("ArrowDown", 0, 3)).toBe(1);
  expect(moveTo("ArrowDown", 2, 3)).toBe(2);
  expect(moveTo("ArrowUp", 0, 3)).toBe(0);
  expect(moveTo("End", 0, 3)).toBe(2);
  expect(moveTo("Home", 2, 3)).toBe(0);
  expect(moveTo("PageDown", 0, 30)).toBe(10);
  expect(moveTo("x", 0, 3)).toBeNull();
  expect(moveTo("End", 0, 0)).toBeNull();
});
