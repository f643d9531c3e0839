import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprintOf } from "./fingerprint";
import { sha256 } from "./sha256";

const nodes = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

describe("the fingerprint of a file", () => {
  it("is the same with and without the browser's own hash", async () => {
    const bytes = new TextEncoder().encode("event,date\nx,2024-01-03\n");
    const own = await fingerprintOf(bytes);
    expect(own).toBe(nodes(bytes).slice(0, 12));
    expect(await fingerprintOf(bytes, crypto.subtle)).toBe(own);
  });

  it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 100_000])(
    "hashes %i bytes as the standard does",
    (length) => {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 31) % 256);
      expect(hex(sha256(bytes))).toBe(nodes(bytes));
    },
  );

  it("hashes any bytes as the standard does, also those within others", () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(8), (all, skip) => {
        const bytes = all.subarray(Math.min(skip, all.length));
        expect(hex(sha256(bytes))).toBe(nodes(bytes));
      }),
    ));
});
