import { expect, test } from "vitest";
import { tabSeparated } from "./tsv";

test("cells are parted by tabs, and none of them breaks its line", () => {
  expect(
    tabSeparated([
      ["a", "b\tc\nd"],
      ["", "e"],
    ]),
  ).toBe("a\tb c d\n\te");
});

test("what a spreadsheet would run comes with an apostrophe before it", () => {
  const cells = ["=1+1", "+1", "-1", "@sum", " =x", "a=b", "22–23"];
  expect(tabSeparated([cells])).toBe("'=1+1\t'+1\t'-1\t'@sum\t'=x\ta=b\t22–23");
  // As in a saved table (model/exchange): signs of another width or behind an invisible one, and an apostrophe itself.
  expect(tabSeparated([["＝1", "\u200b=1", "'t Hooft"]])).toBe("'＝1\t'\u200b=1\t''t Hooft");
});
