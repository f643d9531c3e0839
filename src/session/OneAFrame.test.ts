import { expect, test } from "vitest";
import { OneAFrame } from "./OneAFrame";

/** A page whose frames come when they are told to, so late. */
function pageOf() {
  const asked: FrameRequestCallback[] = [];
  const requestAnimationFrame = (callback: FrameRequestCallback) => asked.push(callback);
  const frame = (late = 0) => {
    for (const callback of asked.splice(0)) callback(performance.now() - late);
  };
  return { page: { requestAnimationFrame, performance }, frame, asked };
}

test("each frame does one piece of work, the last that each has asked for, and none is asked for in vain", () => {
  const { page, frame, asked } = pageOf();
  const turns = new OneAFrame(() => page);
  const done: string[] = [];
  const [a, b, c] = [{}, {}, {}];
  turns.ask(a, () => done.push("a, first"));
  turns.ask(b, () => done.push("b"));
  turns.ask(a, () => done.push("a"));
  turns.ask(c, () => done.push("c"));
  turns.forget(c);
  expect(done).toEqual([]);
  frame();
  expect(done).toEqual(["a"]);
  turns.ask(a, () => done.push("a again"));
  frame();
  expect(done).toEqual(["a", "b"]);
  frame();
  expect(done).toEqual(["a", "b", "a again"]);
  expect(asked).toEqual([]);
});

test("a frame in which others have worked for long is let go by, but not one after the other for ever", () => {
  const { page, frame } = pageOf();
  const turns = new OneAFrame(() => page);
  const done: string[] = [];
  turns.ask({}, () => done.push("a"));
  turns.ask({}, () => done.push("b"));
  frame(40);
  expect(done).toEqual([]);
  frame();
  expect(done).toEqual(["a"]);
  for (let late = 0; late < 3; late++) frame(40);
  expect(done).toEqual(["a", "b"]);
});

test("work that fails takes nobody else's turn", () => {
  const { page, frame } = pageOf();
  const turns = new OneAFrame(() => page);
  const done: string[] = [];
  turns.ask({}, () => {
    throw new Error("a chart cannot be drawn");
  });
  turns.ask({}, () => done.push("b"));
  expect(() => frame()).toThrow("a chart cannot be drawn");
  frame();
  expect(done).toEqual(["b"]);
});
