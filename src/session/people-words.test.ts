import { expect, test } from "vitest";
import { peopleWords } from "./people-words";
import { emptySum } from "../table/sums";

const words = (low: number, best: number, high: number, open = false) =>
  peopleWords({ ...emptySum(), known: 1, low, best, high, open }, "killed");

test("a sum is told from its lower to its upper end, whichever of them a file calls so", () => {
  expect(words(3, 5, 9)).toEqual({ main: "3 to 9 killed", best: "best 5" });
  expect(words(9, 5, 3)).toMatchObject({ main: "3 to 9 killed" });
  expect(words(9, 12, 9, true)).toEqual({ main: "at least 9 killed", best: "best 12" });
  expect(words(0, 0, 7)).toMatchObject({ main: "up to 7 killed" });
});
