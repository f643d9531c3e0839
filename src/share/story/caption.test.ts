import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { captionParts, captionStart } from "./caption";

const links = (caption: string) =>
  captionParts(caption)
    .flat()
    .flatMap((part) => (part.kind === "link" ? [[part.text, part.href]] : []));

describe("a caption", () => {
  test("has links only where words and an https address, or the bare address, are written", () => {
    expect(links("See [the report](https://example.org/a?b=1#c), and https://example.org/x.")).toEqual([
      ["the report", "https://example.org/a?b=1#c"],
      ["https://example.org/x", "https://example.org/x"],
    ]);
    for (const text of [
      "[x](http://example.org)",
      "[x](javascript:alert(1))",
      "[x](data:text/html,hello)",
      "<a href=https:evil>",
      "[x](https://)",
      "http://example.org",
    ])
      expect(links(text), text).toEqual([]);
  });

  test("leads to the whole address, brackets within it too", () => {
    const wiki = "https://en.wikipedia.org/wiki/Moscow_(city)";
    expect(links(`[the city](${wiki}) and (see ${wiki}, or https://example.org/x).`)).toEqual([
      ["the city", wiki],
      [wiki, wiki],
      ["https://example.org/x", "https://example.org/x"],
    ]);
  });

  test("is read at once, however its brackets are", () => {
    for (const piece of ["[x](https://a", "https://a(", "https://(a)", "(", "["])
      captionParts(piece.repeat(1_500 / piece.length));
  }, 1_000);

  test("loses no word, whatever is written", () => {
    const line = fc.string({ unit: fc.constantFrom(..."ab []()https://.x \n") });
    fc.assert(
      fc.property(line, (caption) => {
        for (const part of captionParts(caption).flat())
          if (part.kind === "link") expect(part.href.startsWith("https://")).toBe(true);
        if (!caption.includes("](")) {
          const words = captionParts(caption)
            .flat()
            .map(({ text }) => text)
            .join("");
          expect(words.replace(/\s/g, "")).toBe(caption.replace(/\s/g, ""));
        }
      }),
    );
  });

  test("is cut in paragraphs, and for a list after its first words", () => {
    expect(captionParts("One.\n\nTwo,\nthree.")).toHaveLength(2);
    expect(captionStart("In July 2018, bombings killed 149", 20)).toBe("In July 2018 …");
    expect(captionStart("Short")).toBe("Short");
    expect(captionStart("")).toBe("");
    expect(captionStart("🗺".repeat(60), 6)).toBe("🗺 …");
  });
});
