import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packPart } from "./part";
import { signsOf } from "./signs";

/** Slowly, and by another way than the saved file's script: the number that all signs are together. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const digit = (sign: string) => {
    const code = sign.charCodeAt(0);
    return code - 33 - [34, 38, 60].filter((left) => left < code).length;
  };
  const bits = [...text.matchAll(/(.)(.?)/g)].map(([, one, two]) =>
    two === ""
      ? digit(one!).toString(2).padStart(6, "0")
      : (digit(one!) + 91 * digit(two!)).toString(2).padStart(13, "0"),
  );
  const stream = bits.map((group) => [...group].reverse().join("")).join("");
  const whole = stream.match(/.{8}/g) ?? [];
  return Uint8Array.from(whole, (byte) => parseInt([...byte].reverse().join(""), 2));
}

const opened = async (part: string): Promise<string> => {
  const text = /^ *<script type="text\/plain" id="part:[^"]+">([^<]*)<\/script>\n$/.exec(part)![1]!;
  const bytes = bytesOf(text);
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

  test("is written in signs that are no markup, and gives back every byte", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const signs = signsOf(bytes);
        expect(signs).toMatch(/^[!-~]*$/);
        expect(signs).not.toMatch(/["&<]/);
        expect(bytesOf(signs)).toEqual(bytes);
      }),
    );
  });

  test("of some length has no seam", async () => {
    const text = Array.from({ length: 40_000 }, (_, at) => `${at * 7919}`).join(",");
    expect(await opened(await packPart("a.json", new Blob([text])))).toBe(text);
  });

  test.each(['a"b', "a b", "/a", "<a", ""])("has no name like “%s”", async (name) => {
    await expect(packPart(name, new Blob())).rejects.toBeInstanceOf(RangeError);
  });
});
