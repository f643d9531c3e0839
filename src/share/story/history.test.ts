import fc from "fast-check";
import { expect, test } from "vitest";
import { History } from "./history";

test("undo and redo walk the same way back and forth", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 50 }), (values) => {
      const history = new History(-1);
      for (const value of values) history.record(value);
      for (const value of [-1, ...values.slice(0, -1)].reverse()) expect(history.undo()).toBe(value);
      expect(history.canUndo).toBe(false);
      for (const value of values) expect(history.redo()).toBe(value);
      expect(history.canRedo).toBe(false);
    }),
  );
});

test("writing on in one field is one step, until it rests", () => {
  const history = new History("");
  for (const text of ["a", "ab", "abc"]) history.record(text, "caption");
  history.rest();
  history.record("abcd", "caption");
  history.record("title", "title");
  expect([history.undo(), history.undo(), history.undo()]).toEqual(["abcd", "abc", ""]);
  expect(history.undo()).toBe("");
});

test("a new step ends what could be done again", () => {
  const history = new History(0);
  history.record(1);
  history.undo();
  history.record(2);
  expect(history.canRedo).toBe(false);
  expect(history.redo()).toBe(2);
});
