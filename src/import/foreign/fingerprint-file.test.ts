import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { fingerprintFile } from "./fingerprint-file";

const sha = (bytes: string | Uint8Array) => createHash("sha256").update(bytes).digest("hex").slice(0, 12);
const { subtle } = globalThis.crypto;

test("a file's name is the beginning of its SHA-256, with and without the browser's own", async () => {
  expect(await fingerprintFile(new Blob(["abc"]), { subtle })).toBe(sha("abc"));
  expect(await fingerprintFile(new Blob(["abc"]))).toBe(sha("abc"));
});

test("a large file's is that of its pieces' names", async () => {
  const text = "0123456789".repeat(3);
  const names = [text.slice(0, 16), text.slice(16)].map(sha).join("");
  expect(await fingerprintFile(new Blob([text]), { subtle, whole: 16 })).toBe(sha(names));
  expect(await fingerprintFile(new Blob([`${text}!`]), { subtle, whole: 16 })).not.toBe(sha(names));
});

test("a table in a file is named by the file and by its own name, so that two of them are told apart", async () => {
  const nameOf = (...parts: string[]) => fingerprintFile(new Blob(["abc"]), { subtle, parts });
  expect(await nameOf()).toBe(sha("abc"));
  expect(await nameOf("a.xlsx", "2021")).toBe(sha(JSON.stringify([sha("abc"), "a.xlsx", "2021"])));
  expect(await nameOf("2020")).not.toBe(await nameOf("2021"));
});
