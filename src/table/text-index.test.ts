import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTextIndex, searchText } from "./text-index";
import { foldNames, foldPlain, foldWords } from "../model/fold";
import { foundWords, piecesOf } from "../model/found-words";

const word = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "ISKP",
      "IS-K",
      "Daesh–Khorasan",
      "Islamic State",
      "Vose’",
      "Kӯlob",
      "Khorasan",
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("Kabul", "kabuli", "Восеъ", "Тоҷикистон", "کابل", "al-Qaida", "killed", "13"),
  },
  fc.string({ maxLength: 4 }),
);
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(" "));
const rows = fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 12 });
const query = fc.oneof(
  fc.array(word, { maxLength: 3 }).map((words) => words.join(" ")),
  word.map((one) => one.slice(0, 3)),
);

/** The same asked of each text in turn: does every word of the query begin some word of it? */
function naive(texts: readonly (readonly string[])[], asked: string): number[] | null {
  const wanted = foldNames(asked)
    .split(" ")
    .filter((one) => one !== "");
  if (wanted.length === 0) return null;
  return texts.map((own) => {
    const folded = own.map((one) => ` ${foldPlain(one)} ${foldNames(one)}`).join(" ");
    return wanted.every((one) => folded.includes(` ${one}`)) ? 1 : 0;
  });
}

const hits = (texts: readonly (readonly string[])[], asked: string) => {
  const found = searchText(buildTextIndex(texts), asked, texts.length);
  return found && [...found];
};

test("finds what a search through every text finds, and nothing else", () => {
  fc.assert(
    fc.property(rows, query, (texts, asked) => {
      expect(hits(texts, asked)).toEqual(naive(texts, asked));
    }),
    { numRuns: 500 },
  );
});

test("what was found shows where", () => {
  fc.assert(
    fc.property(rows, query, (texts, asked) => {
      const wanted = foldWords(asked);
      hits(texts, asked)?.forEach((hit, row) => {
        const shown = texts[row]!.flatMap((own) => foundWords(own, wanted).map((found) => found.word));
        if (hit === 1) expect(shown.length).toBeGreaterThan(0);
      });
    }),
    { numRuns: 500 },
  );
});

test("a name does not run from one text into the next", () => {
  expect(hits([["Islamic State", "Khorasan"]], "ISKP")).toEqual([0]);
});

test("pieces put together are the text, and the found ones are what was asked for", () => {
  fc.assert(
    fc.property(text, query, (own, asked) => {
      const pieces = piecesOf(own, foundWords(own, foldWords(asked)));
      expect(pieces.map((piece) => piece.text).join("")).toBe(own);
    }),
  );
  const quote = "the attack was claimed by Daesh–Khorasan, Islamic State said";
  const marked = piecesOf(quote, foundWords(quote, foldWords("ISKP attack")));
  expect(marked.filter(({ found }) => found).map(({ text: own }) => own)).toEqual([
    "attack",
    "Daesh–Khorasan",
  ]);
});
