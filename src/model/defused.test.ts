import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { defused } from "./defused";

describe("a cell for a spreadsheet", () => {
  test.each([
    ...["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r1", "\n1", "  =1", "\u00a0=1", "\u200b=1", "\ufeff=1"],
    ...["＝1", "＋1", "－1", "＠x", "=cmd|' /C calc'!A0", "'=1", "'quoted'", "-", "--5", "-71.2.3"],
  ])("is defused where one would run it, or where it starts with an apostrophe: %j", (text) => {
    expect(defused(text)).toBe(`'${text}`);
  });

  test.each(["-71.2", "+3", "0", "", "a=b", "Attack – first", "../2021-09", '"=1"', "(=1)"])(
    "stays as it is: %j",
    (text) => expect(defused(text)).toBe(text),
  );

  it("is told from every other: one apostrophe off gives the text back", () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^['=+@ -]{0,4}\w?$/));
    fc.assert(
      fc.property(text, (cell) => {
        const safe = defused(cell);
        expect(safe.startsWith("'") ? safe.slice(1) : safe).toBe(cell);
      }),
    );
  });
});
