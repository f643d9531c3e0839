import fc from "fast-check";
import { expect, test } from "vitest";
import { foldNames, foldPlain } from "./fold";

test.each([
  "ISKP",
  "ISIS-K",
  "IS-K",
  "IS-KP",
  "ISIL-K",
  "ISIS Khorasan",
  "Daesh–Khorasan",
  "Da’esh Khurasan",
  "Islamic State in Khorasan Province",
  "Islamic State Khorasan",
])("%s is the same group however it is spelt", (name) => expect(foldNames(name)).toBe("isisk"));

test("an apostrophe or a diacritic makes no other place", () => {
  expect(foldPlain("Vose’")).toBe(foldPlain("Vose"));
  expect(foldPlain("Vosé")).toBe("vose");
  expect(foldNames("Kulyab")).toBe(foldNames("Kulob"));
});

test("the Islamic State is not its province", () => expect(foldNames("Islamic State")).toBe("islamic state"));

test("folding twice is folding once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(foldPlain(foldPlain(text))).toBe(foldPlain(text));
    }),
  );
});
