import fc from "fast-check";
import { expect, test } from "vitest";
import type { ChangeKind, Moving } from "./gesture";
import { DEFAULT_VIEW, type View } from "./view";
import { ViewState } from "./ViewState.svelte";
import { NO_FILTERS } from "../model/filters";

type Call = [patch: Partial<View>, kind?: ChangeKind, moves?: Moving];

const filtered = (text: string) => ({ filters: { ...NO_FILTERS, text } });
const day = fc.integer({ min: 10_000, max: 10_009 });
const word = fc.constantFrom("", "k", "ka", "kabul");

/** Whatever panels do: choices, drags of the window, a search typed, the camera moved, Back. */
const call: fc.Arbitrary<Call> = fc.oneof(
  fc
    .constantFrom<Partial<View>>({ event: "a" }, { event: null }, { event: "b", panel: "evidence" })
    .map((patch): Call => [patch]),
  fc
    .constantFrom<Partial<View>>({ rule: "lowest" }, { rule: "specific" }, { ties: true }, { fan: "kabul" })
    .map((patch): Call => [patch]),
  fc.constantFrom("AF", "PK").map((one): Call => [{ filters: { ...NO_FILTERS, country: [one] } }]),
  fc
    .tuple(day, fc.constantFrom("drag" as const, "commit" as const))
    .map(([to, kind]): Call => [{ to }, kind]),
  fc
    .tuple(day, day, fc.constantFrom("drag" as const, "commit" as const))
    .map(([from, to, kind]): Call => [{ from, to }, kind]),
  fc
    .tuple(word, fc.constantFrom("drag" as const, "commit" as const))
    .map(([text, kind]): Call => [filtered(text), kind, "text"]),
  fc.constant<Call>([{ camera: { zoom: 4, lat: 1, lon: 2 } }, "quiet"]),
  fc
    .constantFrom<Partial<View>>({ theme: "dark" }, { panel: "list" }, { speed: 2 })
    .map((patch): Call => [patch]),
  day.map((to): Call => [{ ...DEFAULT_VIEW, to }, "travel"]),
);

/** What Undo answers for: all but what is looked through rather than at. */
function answered(view: View): Partial<View> {
  const aside = new Set(["panel", "theme", "speed", "loop", "camera"]);
  return Object.fromEntries(Object.entries(view).filter(([slice]) => !aside.has(slice)));
}

function stepsOf(view: ViewState, way: "undo" | "redo"): View[] {
  const seen: View[] = [];
  while (view.steps[way]) {
    view[way]();
    seen.push(view.snapshot);
  }
  return seen;
}

test("any sequence of changes undone entirely gives the first view, and redone entirely the last", () => {
  fc.assert(
    fc.property(fc.array(call, { maxLength: 30 }), (calls) => {
      const view = new ViewState();
      for (const one of calls) view.set(...one);
      const last = answered(view.snapshot);
      const back = stepsOf(view, "undo");
      expect(answered(view.snapshot)).toEqual(answered(DEFAULT_VIEW));
      const forth = stepsOf(view, "redo");
      expect(answered(view.snapshot)).toEqual(last);
      expect(forth).toHaveLength(back.length);
    }),
    { numRuns: 400 },
  );
});

test("no step undone leaves the view as it was", () => {
  fc.assert(
    fc.property(fc.array(call, { maxLength: 20 }), (calls) => {
      const view = new ViewState();
      for (const one of calls) view.set(...one);
      let before = view.snapshot;
      for (const seen of stepsOf(view, "undo")) {
        expect(seen).not.toEqual(before);
        before = seen;
      }
    }),
    { numRuns: 300 },
  );
});

test("a drag that Back ends where it began is no step, though Back brought another theme", () => {
  const view = new ViewState({ ...DEFAULT_VIEW, to: 10_005 });
  view.set({ to: 10_000 }, "drag");
  view.set({ theme: "dark" });
  view.set({ ...DEFAULT_VIEW, to: 10_005 }, "travel");
  expect(view.steps.undo).toBeNull();
});

test("a drag is one step, from its beginning to its end", () => {
  const view = new ViewState();
  view.set({ event: "a" });
  for (let to = 1; to < 50; to++) view.set({ to }, "drag");
  view.set({ to: 49 }, "commit");
  view.undo();
  expect(view.to).toBeNull();
  expect(view.event).toBe("a");
  view.redo();
  expect(view.to).toBe(49);
});

test("a search typed letter by letter is one step, and none when it is cleared again", () => {
  const view = new ViewState();
  for (const text of ["k", "ka", "kab"]) view.set(filtered(text), "drag", "text");
  view.set(filtered("kab"), "commit", "text");
  view.undo();
  expect(view.filters.text).toBe("");
  view.redo();
  expect(view.filters.text).toBe("kab");
  view.undo();
  for (const text of ["k", ""]) view.set(filtered(text), "drag", "text");
  view.set(filtered(""), "commit", "text");
  expect(view.steps.undo).toBeNull();
});

test("a choice made while playing is a step between two", () => {
  const view = new ViewState();
  view.set({ to: 1 }, "drag");
  view.set({ to: 2 }, "drag");
  view.set({ event: "a" });
  view.set({ to: 3 }, "drag");
  view.set({ to: 3 }, "commit");
  expect(stepsOf(view, "undo").map(({ to, event }) => [to, event])).toEqual([
    [2, "a"],
    [2, null],
    [null, null],
  ]);
});

test("where Back led is a step that can be undone", () => {
  const view = new ViewState();
  view.set({ event: "a" });
  view.set({ ...DEFAULT_VIEW }, "travel");
  expect(view.event).toBeNull();
  view.undo();
  expect(view.event).toBe("a");
});

test("a new step forgets what was undone", () => {
  const view = new ViewState();
  view.set({ event: "a" });
  view.undo();
  view.set({ event: "b" });
  expect(view.steps.redo).toBeNull();
});
