import fc from "fast-check";
import { expect, test } from "vitest";
import { splitSentences } from "./split-sentences";

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["full stops", ["A stand fell.", "Nobody knew why!", "Who would?"]],
  [
    "abbreviations and initials",
    ["The U.S. Army sent Gen. J. Doe.", "He came with Mr. Roe at 4 p.m. Friday."],
  ],
  ["decimals and numbers", ["It cost 1.5 million.", "2 guards saw it."]],
  ["quotation marks", ["“It fell.”", "“Hence, it lies there,” he said.", "(It did.)", "All agreed."]],
  ["ellipses inside a sentence", ["They condemn … the fall... claimed by no one."]],
])("sentences with %s", (_, parts) => expect(sentences(parts.join(" "))).toEqual(parts));

test("a line broken inside a sentence is one sentence", () => {
  const text = "A stand that had stood for years in the town of\nTestville fell. It was\u00a0old.";
  expect(sentences(text)).toEqual([
    "A stand that had stood for years in the town of\nTestville fell.",
    "It was\u00a0old.",
  ]);
});

test("headings, titles and blank lines part sentences", () => {
  const text =
    "A long title that says everything there is to say\nA stand fell.\nThe fall\nIt was loud.\n\nNo end\n\nMore";
  expect(sentences(text)).toEqual([
    "A long title that says everything there is to say",
    "A stand fell.",
    "The fall",
    "It was loud.",
    "No end",
    "More",
  ]);
});

test("sentences are in order, apart, and leave out nothing but white space", () => {
  const piece = fc.constantFrom(
    "A",
    "b",
    "U.S.",
    ". ",
    "! ",
    "\n",
    "\n\n",
    "” ",
    "“",
    " ",
    "\u00a0",
    "1.5",
    "…",
    "Gen. ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      const spans = splitSentences(text);
      spans.forEach(({ start }, index) => expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0));
      expect(sentences(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});
