import fc from "fast-check";
import { expect, test } from "vitest";
import { KeyIndex } from "./key-index";

test("numbers texts as a map would", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 })), (texts) => {
      const [index, map] = [new KeyIndex(), new Map<string, number>()];
      for (const text of texts) {
        const known = map.get(text);
        expect(index.of(text)).toBe(known ?? map.size);
        expect(index.isKnown).toBe(known !== undefined);
        if (known === undefined) map.set(text, map.size);
      }
      expect(index.count).toBe(map.size);
    }),
  );
});

test("numbers beside a text tell it apart", () => {
  const index = new KeyIndex();
  expect([index.of("a"), index.of("a", [1, 2]), index.of("a", [2, 1]), index.of("a", [1, 2])]).toEqual([
    0, 1, 2, 1,
  ]);
  expect([index.of("a", [NaN]), index.of("a", [0])]).toEqual([3, 3]);
});

test("takes none of 300,000 ids for another", () => {
  const index = new KeyIndex();
  for (let at = 0; at < 300_000; at++) expect(index.of(`AFG${at}`)).toBe(at);
  expect(index.of("AFG299999")).toBe(299_999);
});
