import fc from "fast-check";
import { expect, test } from "vitest";
import { quoteContext } from "./quote-context";
import { splitSentences, type Span } from "./split-sentences";

const contextOf = (text: string, start: number, end: number, others: Span[] = []) =>
  quoteContext(text, splitSentences(text), { start, end }, [{ start, end }, ...others]);

const TEXT = "One is far. Two is near. The stand fell at noon. Four is near. Five is far.";
const at = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const stand = at("stand fell");

test("context is the rest of the quote's sentence; a neighbour without evidence stays out", () => {
  expect(contextOf(TEXT, stand.start, stand.end)).toEqual({
    ...{ prefix: "The ", suffix: " at noon.", before: "The ", after: " at noon." },
  });
});

test("a neighbour that carries evidence itself is shown, one further off is not", () => {
  const { before, after } = contextOf(TEXT, stand.start, stand.end, [at("near. The"), at("Five is far")]);
  expect([before, after]).toEqual(["Two is near. The ", " at noon."]);
});

test("before + quote + after is the document's own text, and short", () => {
  const piece = fc.constantFrom("Word", "word", ". ", "\n\n", " ", "😀", "a".repeat(90), "! ");
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      const text = pieces.join("");
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      const { before, after, prefix, suffix } = contextOf(text, start, end);
      expect(text.slice(start - before.length, end + after.length)).toBe(
        before + text.slice(start, end) + after,
      );
      expect(text.slice(start - prefix.length, end + suffix.length)).toBe(
        prefix + text.slice(start, end) + suffix,
      );
      expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(400);
      expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(33);
    }),
  );
});
