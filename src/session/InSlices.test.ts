import { expect, test } from "vitest";
import { InSlices } from "./InSlices.svelte";

/** A page whose frames are drawn by hand. */
function page() {
  let waiting: FrameRequestCallback[] = [];
  return {
    requestAnimationFrame: (callback: FrameRequestCallback) => waiting.push(callback),
    performance,
    frame() {
      const due = waiting;
      waiting = [];
      due.forEach((callback) => callback(0));
    },
  };
}

const work = (name: string, steps: number) => ({
  name,
  taken: 0,
  *prepare() {
    for (; this.taken < steps; this.taken++) yield;
  },
});
const tasks = () => new Promise((resolve) => setTimeout(resolve, 20));

test("the old stands until the new is ready, which is begun after a frame", async () => {
  const shown = page();
  const slices = new InSlices<ReturnType<typeof work>>(() => shown);
  const [a, b] = [work("a", 3), work("b", 3)];
  expect(slices.follow(1, () => a)).toBe(a);
  expect(slices.follow(2, () => b)).toBe(a);
  await tasks();
  expect(b.taken).toBe(0);
  shown.frame();
  await tasks();
  expect(b.taken).toBe(3);
  expect(slices.follow(2, () => work("c", 3))).toBe(b);
});

test("what has changed meanwhile comes next", async () => {
  const shown = page();
  const slices = new InSlices<ReturnType<typeof work>>(() => shown);
  const at = (key: number) => slices.follow(key, () => work(String(key), 2)).name;
  expect([at(1), at(2), at(3)]).toEqual(["1", "1", "1"]);
  shown.frame();
  await tasks();
  expect(at(3)).toBe("2");
  shown.frame();
  await tasks();
  expect(at(3)).toBe("3");
});

test("where the way led back, the old stays", async () => {
  const shown = page();
  const slices = new InSlices<ReturnType<typeof work>>(() => shown);
  const a = work("a", 1);
  slices.follow(1, () => a);
  slices.follow(2, () => work("b", 1));
  slices.follow(1, () => work("c", 1));
  shown.frame();
  await tasks();
  expect(slices.follow(1, () => work("d", 1))).toBe(a);
});
