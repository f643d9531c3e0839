import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packPart } from "./part";

const opened = async (part: string): Promise<string> => {
  const text = /^ *<script type="text\/plain" id="part:[^"]+">([^<]*)<\/script>\n$/.exec(part)![1]!;
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
};

describe("a part of a saved file", () => {
  test("holds anything, gives it back, and neither ends nor starts a script", async () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("</script", "<!--", "<script>", "]]>", "\u2028", "\u2029", '">', "$&", "{{title}}"),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(hostile).map((pieces) => pieces.join("").toWellFormed()),
        async (text) => {
          const part = await packPart("data/atlas.json", new Blob([text]));
          expect(part.match(/</g)).toHaveLength(2);
          // A byte order mark is not part of a text.
          expect(await opened(part)).toBe(text.replace(/^\uFEFF/, ""));
        },
      ),
    );
  });

  test("longer than one piece joins without a seam", async () => {
    const text = Array.from({ length: 40_000 }, (_, at) => `${at * 7919}`).join(",");
    expect(await opened(await packPart("a.json", new Blob([text])))).toBe(text);
  });

  test.each(['a"b', "a b", "/a", "<a", ""])("has no name like “%s”", async (name) => {
    await expect(packPart(name, new Blob())).rejects.toBeInstanceOf(RangeError);
  });
});
