import { expect, it } from "vitest";
import { parseColour } from "./parse-colour";

it("reads colours long and short, and says what is none", () => {
  expect(parseColour("#92301c")).toEqual([0x92, 0x30, 0x1c]);
  expect(parseColour("#FfF")).toEqual([255, 255, 255]);
  for (const wrong of ["red", "", "#12", "#12345", "#1234567", "#ggg"]) {
    expect(() => parseColour(wrong)).toThrow("not a colour");
  }
});
