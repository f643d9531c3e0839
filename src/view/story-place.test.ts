import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeView } from "./codec";
import { samePlace, storyPlaceOut, takeStoryPlace } from "./story-place";

describe("a story's place in the address", () => {
  test("comes back as it was written, whatever view stands beside it", () => {
    const name = fc.stringMatching(/^[a-z0-9.-]{1,30}$/);
    fc.assert(
      fc.property(name, fc.integer({ min: 1, max: 60 }), (story, step) => {
        const query = `v=1&step=month&t=2021-01-01..2021-12-31&${storyPlaceOut({ story, step })}`;
        const { place, rest } = takeStoryPlace(query);
        expect(place).toEqual({ story, step });
        const { view, notices } = decodeView(rest);
        expect(view.step).toBe("month");
        expect(notices).toEqual([]);
      }),
    );
  });

  test("is total, and leaves an address without a story as it is", () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { place, rest } = takeStoryPlace(query);
        if (place === null) expect(rest).toBe(query);
        else expect(place.step).toBeGreaterThan(0);
      }),
    );
    expect(takeStoryPlace("v=1&step=3").place).toBeNull();
  });

  test("is the same only with the same story and step", () => {
    expect(samePlace(null, null)).toBe(true);
    expect(samePlace({ story: "a", step: 1 }, { story: "a", step: 1 })).toBe(true);
    expect(samePlace({ story: "a", step: 1 }, { story: "a", step: 2 })).toBe(false);
    expect(samePlace(null, { story: "a", step: 1 })).toBe(false);
  });
});
