import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addStep, changeStep, draftOf, moveStep, placeInGap, removeStep, storyOf } from "./draft";
import { LIMITS, type Step } from "./story";

const step = (caption: string): Step => ({ view: "v=1", caption, notes: "", frame: null });
const draft = draftOf({ title: "A", data: null, steps: ["a", "b", "c"].map(step) });
const captions = (of: typeof draft) => of.steps.map(({ caption }) => caption).join("");

describe("a draft", () => {
  test("is the story it was made of", () => {
    expect(storyOf(draft)).toEqual({ title: "A", data: null, steps: ["a", "b", "c"].map(step) });
  });

  test("takes a step after another or at its end, under a name of its own", () => {
    expect(captions(addStep(draft, step("x"), 0))).toBe("axbc");
    expect(captions(addStep(draft, step("x")))).toBe("abcx");
    const keys = addStep(removeStep(draft, 1), step("x")).steps.map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
  });

  test("is not made longer than a story may be", () => {
    const full = draftOf({ ...draft, steps: Array.from({ length: LIMITS.steps }, () => step("")) });
    expect(addStep(full, step("x"))).toBe(full);
  });

  test("keeps all its steps while one is moved, wherever to", () => {
    expect(captions(moveStep(draft, 2, 0))).toBe("cab");
    expect(captions(moveStep(draft, 0, 1))).toBe("bac");
    expect(moveStep(draft, 0, -3)).toBe(draft);
    fc.assert(
      fc.property(fc.integer({ min: -1, max: 4 }), fc.integer({ min: -5, max: 5 }), (key, to) => {
        expect([...captions(moveStep(draft, key, to))].sort().join("")).toBe("abc");
      }),
    );
  });

  test("lets a step go in the gap that is marked, before and after the place it comes from", () => {
    const letGo = (key: number, gap: number) => captions(moveStep(draft, key, placeInGap(draft, key, gap)));
    expect([0, 1, 2, 3].map((gap) => letGo(0, gap))).toEqual(["abc", "abc", "bac", "bca"]);
    expect([0, 1, 2, 3].map((gap) => letGo(2, gap))).toEqual(["cab", "acb", "abc", "abc"]);
  });

  test("changes the one step that is meant", () => {
    expect(captions(changeStep(draft, 1, { caption: "B" }))).toBe("aBc");
  });
});
