import * as v from "valibot";
import { expect, test } from "vitest";
import { AtlasSchema } from "./schema";

const Killed = AtlasSchema.entries.events.item.entries.killed;
const number = { low: 3, best: 3, high: 3, words: "three", from: "r" };

test("a number of people that the columns cannot hold is refused in words, and not counted as another", () => {
  const most = 2_147_483_647;
  expect(v.is(Killed, { ...number, best: most, high: most })).toBe(true);
  for (const bound of ["low", "best", "high"] as const) {
    const { success, issues } = v.safeParse(Killed, { ...number, [bound]: most + 1 });
    expect([success, issues?.[0]?.message]).toEqual([false, "a number of people, 2,147,483,647 at most"]);
  }
});
