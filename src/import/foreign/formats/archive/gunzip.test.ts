import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { unpackParts } from "./gunzip";
import { bytesOfFile } from "../byte-source";

const gz = (text: string) => new Uint8Array(gzipSync(text));

async function unpack(parts: BlobPart[], given: number): Promise<string> {
  let text = "";
  for await (const { bytes } of unpackParts(bytesOfFile(new Blob(parts), "a.gz"), given))
    text += new TextDecoder().decode(bytes);
  return text;
}

test("several packed parts are one file, padding behind them is left out, and what was given is not given again", async () => {
  const parts = [gz("one,"), gz("two,"), gz("three"), new Uint8Array(600)];
  expect(await unpack(parts, 0)).toBe("one,two,three");
  expect(await unpack(parts, 6)).toBe("o,three");
  expect(await unpack(parts, 13)).toBe("");
});

test("a part that is cut off is a fault", async () => {
  await expect(unpack([gz("one"), gz("two").slice(0, 14)], 0)).rejects.toThrow("cut off");
});
