import { expect, test, vi } from "vitest";
import { Work } from "./Work.svelte";

test("what is asked for while something is being done is not begun, and stops nothing", async () => {
  const work = new Work();
  let done: (words: string) => void = () => {};
  const first = work.run("Drawing", () => new Promise((resolve) => (done = resolve)));
  const other = vi.fn(() => Promise.resolve("Saved twice."));
  await work.run("Drawing again", other);
  expect(other).not.toHaveBeenCalled();
  expect([work.isRunning, work.said]).toEqual([true, "Drawing …"]);
  done("Saved.");
  await first;
  expect([work.isRunning, work.said]).toEqual([false, "Saved."]);
});
