import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeEmbedOptions } from "./embed-options";

describe("an embed's options", () => {
  test("by default show map, band and legend, and no title of their own", () => {
    expect(decodeEmbedOptions("v=1").options).toEqual({ parts: ["map", "time", "legend"], title: null });
  });

  test("choose parts, and name a part that is not there", () => {
    const { options, notices } = decodeEmbedOptions("ui=map~time~sound&title=Attacks");
    expect(options).toEqual({ parts: ["map", "time"], title: "Attacks" });
    expect(notices).toEqual(["There is no part “sound”."]);
  });

  test("never throw and always show something", () => {
    fc.assert(fc.property(fc.string(), (query) => decodeEmbedOptions(query).options.parts.length > 0));
  });
});
