import fc from "fast-check";
import { expect, it } from "vitest";
import { answer } from "./worker/answer";
import { wordFinder } from "./word-finder";
import { textSearch } from "../../table/text-index";
import { planOf } from "../desk/importer.fixture";

const word = fc.constantFrom(
  ..."iskp IS-K Daesh khor Vose’ vose kabul kab Ҳуҷанд O'Neil oneil taleb tal 12 é".split(" "),
);
const words = fc.array(word, { maxLength: 4 }).map((all) => all.join(" "));

it("finds in a text what the index of texts finds there", () => {
  fc.assert(
    fc.property(
      fc.oneof(words, fc.string()),
      fc.oneof(words, fc.string({ maxLength: 12 })),
      (text, query) => {
        const find = wordFinder(query);
        const hits = textSearch([[text]]).search(query);
        expect(find.all === 0 ? null : find.in(text, find.all) === find.all).toBe(hits && hits[0] === 1);
      },
    ),
    { numRuns: 500 },
  );
});

it("finds the rows of a file that hold every word, in whatever column", async () => {
  const lines = [
    "day;lat;notes",
    "03.04.2019;52,5;A market in Kabul",
    "04.04.2019;52,6;Market",
    "05.04.2019;;",
  ];
  const file = new File([lines.join("\n")], "list.csv");
  const find = async (query: string) => {
    const found = await answer({ ask: "find", file, plan: planOf(), query }, () => {});
    return [...(found as Uint32Array)];
  };
  expect(await find("market")).toEqual([2, 3]);
  expect(await find("kab MARK 2019")).toEqual([2]);
  expect(await find("arket")).toEqual([]);
  expect(await find(" – ")).toEqual([]);
});
