import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMBED_PARTS, decodeEmbedOptions, embedOptionsQuery } from "./embed-options";

const USUAL = { parts: ["map", "time", "legend"], title: null, host: null, play: false };

describe("an embed's options", () => {
  test("by default show map, band and legend, no title of their own, obey nobody and stand still", () => {
    expect(decodeEmbedOptions("v=1").options).toEqual(USUAL);
  });

  test("choose parts, and name a part that is not there", () => {
    const { options, notices } = decodeEmbedOptions("ui=map~time~sound&title=Attacks");
    expect(options).toEqual({ ...USUAL, parts: ["map", "time"], title: "Attacks" });
    expect(notices).toEqual(["There is no part “sound”."]);
  });

  test("take as host only an origin as a browser writes it", () => {
    for (const host of ["https://example.org", "http://localhost:8080", "https://xn--mgbh0fb.example"])
      expect(decodeEmbedOptions(new URLSearchParams({ host }).toString()).options.host).toBe(host);
    for (const host of [
      ...["null", "*", "", "/", "https://example.org/", "https://example.org/page", "HTTPS://EXAMPLE.ORG"],
      ...["https://user@example.org", "https://example.org:443", "file://", "data:,x", "javascript:alert(1)"],
      ...["https://a.example https://b.example", "//example.org", "example.org"],
    ]) {
      const { options, notices } = decodeEmbedOptions(new URLSearchParams({ host }).toString());
      expect([host, options.host]).toEqual([host, null]);
      expect(notices).toHaveLength(1);
    }
  });

  test("play only when told so", () => {
    expect(decodeEmbedOptions("play=yes").options.play).toBe(true);
    expect(decodeEmbedOptions("play=no").notices).toEqual([]);
    expect(decodeEmbedOptions("play=1")).toEqual({
      options: USUAL,
      notices: ["“play=1” is neither yes nor no."],
    });
  });

  test("never throw and always show something", () => {
    fc.assert(fc.property(fc.string(), (query) => decodeEmbedOptions(query).options.parts.length > 0));
  });

  test("are read as they were written", () => {
    const options = fc.record({
      parts: fc.subarray([...EMBED_PARTS], { minLength: 1 }),
      title: fc.option(fc.constantFrom("Attacks", "هجمات", 'A & "B" <c>', "50% + 1")),
      host: fc.option(fc.constantFrom("https://example.org", "http://127.0.0.1:81")),
      play: fc.boolean(),
    });
    fc.assert(
      fc.property(options, (given) => {
        const read = decodeEmbedOptions(embedOptionsQuery(given));
        expect(read.notices).toEqual([]);
        expect({ ...read.options, parts: new Set(read.options.parts) }).toEqual({
          ...given,
          parts: new Set(given.parts),
        });
      }),
    );
  });
});
