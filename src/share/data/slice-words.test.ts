import { expect, it } from "vitest";
import { sliceWords } from "./slice-words";
import { testAtlas } from "../../table/atlas.fixture";

const place = { lat: 1, lon: 1 };
const date = { start: "2021-01-01", end: "2021-01-01" };
const words = (events: unknown[], possible: string[] = []) =>
  sliceWords({
    ...{ atlas: testAtlas({ events, reports: [{}, {}], documents: [{}] }), rule: "specific", about: "" },
    possible: new Set(possible),
  });

it("says how many events are saved, and how many only possibly in the window, without place or date", () => {
  const open = { start: null, end: null };
  expect(
    words(
      [
        { id: "a", place, date },
        { id: "b", place: null, date },
        { id: "c", place, date: open },
      ],
      ["b"],
    ),
  ).toEqual({
    main: "3 events in view, told by 2 reports of 1 document.",
    lines: [
      "2 of them lie certainly in the window, 1 only possibly; the field “in_window” says which.",
      "1 has no place on the map. 1 has no date.",
    ],
  });
});

it("says nothing of what is not so", () => {
  expect(words([{ id: "a", place, date }]).lines).toEqual(["Each has a place on the map."]);
  expect(words([])).toEqual({ main: "No event is in view: there is nothing to save.", lines: [] });
});
