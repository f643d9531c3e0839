import { expect, it } from "vitest";
import { OPEN_END, OPEN_START, dayOf } from "./day";
import { spanIn, spanOut } from "./span";

it.each([
  [{ from: dayOf(2021), to: dayOf(2021, 12, 31) }, "2021-01-01..2021-12-31"],
  [{ from: OPEN_START, to: dayOf(2013, 12, 31) }, "..2013-12-31"],
  [{ from: dayOf(2025), to: OPEN_END }, "2025-01-01.."],
])("%o is written %s and read back", (span, text) => {
  expect(spanOut(span)).toBe(text);
  expect(spanIn(text)).toEqual(span);
});

it.each(["", "..", "2021", "2021-01-01", "2022-01-01..2021-01-01", "2021-02-30..", "a..b", "....2021-01-01"])(
  "%s is no span",
  (text) => expect(spanIn(text)).toBeNull(),
);
