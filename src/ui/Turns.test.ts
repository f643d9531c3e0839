import { expect, test } from "vitest";
import { Turns } from "./Turns";

/** A page whose frames come when they are told to. */
function pageOf() {
  const asked: FrameRequestCallback[] = [];
  const page = {
    requestAnimationFrame: (callback: FrameRequestCallback) => asked.push(callback),
    document: { hidden: false, addEventListener: () => {} },
  };
  /** Draws the page as it is: two frames, and what waits for them. */
  const draw = async () => {
    for (const callback of asked.splice(0)) callback(0);
    for (const callback of asked.splice(0)) callback(0);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { page, draw, asked };
}

test("one part comes each time the page was drawn, lower turns first, and of one turn who asked first", async () => {
  const { page, draw, asked } = pageOf();
  const turns = new Turns(() => page);
  const there: string[] = [];
  turns.ask(3, () => there.push("list"));
  turns.ask(2, () => there.push("filters"));
  turns.ask(1, () => {
    there.push("panel");
    turns.ask(1, () => there.push("chart"));
    turns.ask(1, () => there.push("second chart"));
  });
  expect(there).toEqual([]);
  const order = ["panel", "chart", "second chart", "filters", "list"];
  for (let n = 1; n <= order.length; n++) {
    await draw();
    expect(there).toEqual(order.slice(0, n));
  }
  expect(asked).toEqual([]);
  turns.ask(1, () => there.push("later"));
  await draw();
  expect(there.at(-1)).toBe("later");
});

test("a part that went before its turn is left out, and holds nobody up", async () => {
  const { page, draw, asked } = pageOf();
  const turns = new Turns(() => page);
  const there: string[] = [];
  const leave = turns.ask(1, () => there.push("gone"));
  turns.ask(2, () => there.push("stays"));
  leave();
  leave();
  await draw();
  expect(there).toEqual(["stays"]);
  expect(asked).toEqual([]);
});
