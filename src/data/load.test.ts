import { describe, expect, test } from "vitest";
import { DataError, loadAtlas } from "./load";

const manifest = { schemaVersion: 1, fingerprint: "0123456789ab", dataDate: "2024", files: [] };
const answer = (files: Record<string, string>) => async (url: string) => {
  const body = files[url.split("?")[0]!];
  return body === undefined ? new Response("", { status: 404 }) : new Response(body);
};

describe("loading the atlas", () => {
  test.each([
    [{}, "manifest.json: the server answered 404"],
    [{ "manifest.json": "<html>" }, "manifest.json: is not JSON"],
    [
      { "manifest.json": JSON.stringify({ ...manifest, schemaVersion: 9 }) },
      "manifest.json: schemaVersion: ",
    ],
    [
      { "manifest.json": JSON.stringify(manifest), "atlas.json": '{"schemaVersion":1}' },
      "atlas.json: title: ",
    ],
  ])("of %j says which file and what is wrong", async (files, message) => {
    await expect(loadAtlas(answer(files), "")).rejects.toThrow(message);
    await expect(loadAtlas(answer(files), "")).rejects.toBeInstanceOf(DataError);
  });

  test("without a network says so", async () => {
    const offline = () => Promise.reject(new TypeError("failed"));
    await expect(loadAtlas(offline, "")).rejects.toThrow("could not be fetched");
  });
});
