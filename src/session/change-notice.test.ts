import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeNotice } from "./change-notice";
import { madeIn, madeOut, type Made } from "../view/made";

const then: Made = { fingerprint: "3f2a91c04bd1", events: 41, killed: 239 };

describe("a link that notices change", () => {
  it("says nothing when nothing has changed", () => expect(changeNotice(then, { ...then })).toBeNull());

  it("says what the view had, and what it has now", () => {
    const now = { fingerprint: "9c01aaaaaaaa", events: 43, killed: 245 };
    expect(changeNotice(then, now)).toBe(
      "The data has changed since this link was made (3f2a, now 9c01): this view had 41 events and at least 239 killed, it has 43 events and at least 245 killed now.",
    );
  });

  it("says so when the data has changed and this view has not", () => {
    expect(changeNotice(then, { ...then, fingerprint: "9c01aaaaaaaa" })).toContain(
      "this view still shows 41 events",
    );
  });

  it("keeps unknown apart from nobody killed", () => {
    expect(changeNotice(then, { ...then, killed: null })).toContain("no number of killed");
  });

  it("travels in a link and back, whatever the numbers", () => {
    const killed = fc.option(fc.nat(999_999_999));
    const made = fc.record({
      fingerprint: fc.stringMatching(/^[0-9a-f]{12}$/),
      events: fc.nat(9_999_999),
      killed,
    });
    fc.assert(
      fc.property(made, (one) => {
        expect(madeIn(madeOut(one))).toEqual(one);
      }),
    );
  });

  it.each(["", "x~1~2", "3f2a91c04bd1~-1~2", "3f2a91c04bd1~1", "3f2a91c04bd1~1~2~3"])(
    "%s is not what a link was made with",
    (text) => expect(madeIn(text)).toBeNull(),
  );
});
