import fc from "fast-check";
import { expect, test } from "vitest";
import { beginning } from "./beginning";

test("the beginning of a text is as long as asked, and tears no sign in two", () => {
  expect(beginning("ab🗺", 3)).toBe("ab");
  expect(beginning("ab🗺", 4)).toBe("ab🗺");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(20), (text, most) => {
      const cut = beginning(text, most);
      expect(text.startsWith(cut)).toBe(true);
      expect(cut.isWellFormed()).toBe(true);
      expect(cut.length).toBeGreaterThanOrEqual(Math.min(text.length, most - 1));
      expect(cut.length).toBeLessThanOrEqual(most);
    }),
  );
});
