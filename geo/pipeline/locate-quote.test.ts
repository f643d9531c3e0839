import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { containsWords, foldText, locateQuote } from "./locate-quote";

const locate = (text: string, quote: string, affixes: { prefix?: string; suffix?: string } = {}) =>
  locateQuote(foldText(text), { quote, ...affixes });

const space = fc.constantFrom(" ", "\n", "\u00a0", "  ", "\r\n", " \n\t");
const word = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(..."abcé’“”—😀.") });

/** Words parted by white space of every kind. */
const textOf = (words: readonly string[], spaces: readonly string[]) =>
  words.map((part, index) => part + (spaces[index % spaces.length] ?? " ")).join("");

describe("a quote", () => {
  test("stands where its words stand, whatever the white space", () => {
    const words = fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        words,
        fc.array(space, { minLength: 1 }),
        space,
        fc.nat(),
        fc.nat(),
        (numbers, spaces, own, a, b) => {
          const tokens = numbers.map((number) => `<${number}>`);
          const from = a % tokens.length;
          const to = from + 1 + (b % (tokens.length - from));
          const text = textOf(tokens, spaces);
          const found = locate(text, tokens.slice(from, to).join(own));
          if (found.kind !== "found") throw new Error(found.kind);
          expect(found.start).toBe(text.indexOf(tokens[from] ?? ""));
          expect(text.slice(found.start, found.end).split(/\s+/)).toEqual(tokens.slice(from, to));
        },
      ),
    );
  });

  test("is found once, told to be ambiguous, or told to be missing; never anything else", () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 20 }),
        fc.array(space, { minLength: 1 }),
        word,
        (words, spaces, quote) => {
          const text = textOf(words, spaces);
          const found = locate(text, quote);
          let count = 0;
          for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) count++;
          if (count === 0) expect(found.kind).toBe("missing");
          else if (count > 1) expect(found).toEqual({ kind: "ambiguous", count });
          else
            expect(found).toEqual({
              kind: "found",
              start: text.indexOf(quote),
              end: text.indexOf(quote) + quote.length,
            });
        },
      ),
    );
  });

  test("takes its prefix and suffix with any white space between", () => {
    const text = "One stand fell.\nTwo\u00a0stand fell. Three";
    expect(locate(text, "stand fell.")).toEqual({ kind: "ambiguous", count: 2 });
    expect(locate(text, "stand fell.", { prefix: "fell. Two" })).toEqual({
      kind: "found",
      start: 20,
      end: 31,
    });
    expect(locate(text, "stand fell.", { suffix: "Two stand" })).toEqual({
      kind: "found",
      start: 4,
      end: 15,
    });
    expect(locate(text, "stand fell.", { prefix: "Four" })).toEqual({ kind: "ambiguous", count: 0 });
  });

  test("that is missing tells how far it goes", () => {
    expect(locate("The stand\nfell.", "The stand fell down")).toEqual({
      kind: "missing",
      beginning: "The stand fell",
    });
    expect(locate("The stand fell.", " \n").kind).toBe("missing");
  });

  test("counts UTF-16 code units", () => {
    expect(locate("😀 one 😀 two", "😀 two")).toEqual({ kind: "found", start: 7, end: 13 });
  });
});

test("words occur whatever their case and white space, with gaps at …", () => {
  expect(containsWords("At\nleast 12 visitors", "at least 12")).toBe(true);
  expect(containsWords("13 soldiers and at least 169 others", "13 … at least 169")).toBe(true);
  expect(containsWords("at least 169 others and 13 soldiers", "13 … at least 169")).toBe(false);
});
