import fc from "fast-check";
import { expect, test } from "vitest";
import { quoteContext } from "./quote-context";
import { splitSentences } from "./split-sentences";

const contextOf = (text: string, start: number, end: number) =>
  quoteContext(text, splitSentences(text), { start, end });

test("context is the rest of the quote's sentence and one more on either side", () => {
  const text = "One is far. Two is near. The stand fell at noon. Four is near. Five is far.";
  const start = text.indexOf("stand");
  expect(contextOf(text, start, start + "stand fell".length)).toEqual({
    prefix: "One is far. Two is near. The ".slice(-32),
    suffix: " at noon. Four is near. Five is far.".slice(0, 32),
    before: "Two is near. The ",
    after: " at noon. Four is near.",
  });
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
