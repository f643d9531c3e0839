import fc from "fast-check";
import { expect, test } from "vitest";
import { missingBy } from "./missing";
import { numberOf } from "./number-of";
import type { Cell } from "../row-source";

test.each<[Cell, "." | ",", number]>([
  ["12", ".", 12],
  ["-1.5", ".", -1.5],
  ["+3", ".", 3],
  [".5", ".", 0.5],
  ["5.", ".", 5],
  ["−4", ".", -4],
  ["1e3", ".", 1000],
  ["1,234", ".", 1234],
  ["0,123", ".", 0.123],
  ["-0.123", ",", -0.123],
  ["1,234,567.8", ".", 1_234_567.8],
  ["13,34146", ".", 13.34146],
  ["1.234", ",", 1234],
  ["1.234.567,8", ",", 1_234_567.8],
  ["13.5", ",", 13.5],
  ["13,5", ",", 13.5],
  ["1 234", ".", 1234],
  ["1\u00a0234\u202f567", ",", 1_234_567],
  ["1'234", ".", 1234],
  [" 7 ", ".", 7],
  [7.5, ",", 7.5],
  ["١٢٫٥", ".", 12.5],
  ["۱٬۲۳۴", ",", 1234],
])("%j with %j is %d", (cell, decimal, number) => expect(numberOf(cell, decimal)).toBe(number));

test.each<Cell>([
  ...[
    "",
    " ",
    "-",
    ".",
    "-.",
    "1.2.3",
    "0x10",
    "1e",
    "1 2",
    "12a",
    "Infinity",
    "NaN",
    "1,2,3",
    "1e9999999",
    "1e999",
  ],
  ...["1".repeat(41), NaN, Infinity, null, true, new Date(0)],
])("%j is none", (cell) => expect(numberOf(cell)).toBeNaN());

test("every number comes back from its own writing", () => {
  fc.assert(
    fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), (number) => {
      const text = String(number);
      expect(numberOf(text)).toBe(text.includes("e-3") && number === 0 ? 0 : Number(text));
    }),
  );
});

test("what means missing is compared without regard to case, and a name is none", () => {
  const missing = missingBy(["N/A", "-99", "Élan", ""]);
  expect(["", "n/a", "N/A", "-99", "élan", "ÉLAN"].every(missing)).toBe(true);
  expect(["n", "n/a x", "-9", "Kabul", "99"].some(missing)).toBe(false);
  expect(["", "x"].map(missingBy([]))).toEqual([true, false]);
});
