import { describe, expect, test } from "vitest";
import { moveTo } from "./move";

const size = { rows: 100, columns: 15, page: 10 };
const press = (key: string, held: { ctrlKey?: boolean; altKey?: boolean } = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false },
  ...held,
});
const from = { row: 50, column: 5 };

describe("keys in the grid", () => {
  test.each([
    ["ArrowDown", { row: 51, column: 5 }],
    ["ArrowUp", { row: 49, column: 5 }],
    ["ArrowLeft", { row: 50, column: 4 }],
    ["ArrowRight", { row: 50, column: 6 }],
    ["PageDown", { row: 60, column: 5 }],
    ["PageUp", { row: 40, column: 5 }],
    ["Home", { row: 50, column: 0 }],
    ["End", { row: 50, column: 14 }],
  ])("%s leads to %j", (key, to) => {
    expect(moveTo(press(key), from, size)).toEqual(to);
  });

  test("with Control, Home and End lead to the corners", () => {
    expect(moveTo(press("Home", { ctrlKey: true }), from, size)).toEqual({ row: 0, column: 0 });
    expect(moveTo(press("End", { ctrlKey: true }), from, size)).toEqual({ row: 99, column: 14 });
  });

  test("no key leads over an edge", () => {
    const corners = { first: { row: 0, column: 0 }, last: { row: 99, column: 14 } };
    for (const key of ["ArrowUp", "ArrowLeft", "PageUp", "Home"])
      expect(moveTo(press(key), corners.first, size)).toEqual(corners.first);
    for (const key of ["ArrowDown", "ArrowRight", "PageDown", "End"])
      expect(moveTo(press(key), corners.last, size)).toEqual(corners.last);
  });

  test("other keys, and those with Control or Alt, are left to the page", () => {
    for (const one of [press("a"), press("ArrowDown", { ctrlKey: true }), press("Home", { altKey: true })])
      expect(moveTo(one, from, size)).toBeNull();
  });
});
