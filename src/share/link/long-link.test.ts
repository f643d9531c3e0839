import { expect, test } from "vitest";
import { longLinkWords } from "./long-link";

test("a link that programs may cut off says so, and what makes it shorter", () => {
  expect(longLinkWords("x".repeat(2_000))).toBe("");
  expect(longLinkWords("x".repeat(2_345))).toBe(
    "This link has 2,345 characters; beyond 2,000 some programs cut links off. Fewer values chosen in the filters make it shorter.",
  );
});
