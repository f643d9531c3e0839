import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DataError, loadAtlas } from "./load";

const manifest = { schemaVersion: 1, fingerprint: "0123456789ab", dataDate: "2024", files: [] };
const published = (name: string) => JSON.parse(readFileSync(`public/data/${name}`, "utf8")) as object;
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
    await expect(loadAtlas(answer(files), "", null)).rejects.toThrow(message);
    await expect(loadAtlas(answer(files), "", null)).rejects.toBeInstanceOf(DataError);
  });

  describe("a pinned link", () => {
    const atlas = { ...published("atlas.json"), title: "Today" };
    const old = { ...manifest, fingerprint: "ba9876543210" };
    const site = {
      "manifest.json": JSON.stringify(manifest),
      "atlas.json": JSON.stringify(atlas),
      "editions/ba9876543210/manifest.json": JSON.stringify(old),
      "editions/ba9876543210/atlas.json": JSON.stringify({ ...atlas, title: "Then" }),
    };
    const pin = { fingerprint: "ba9876543210", shows: "pinned" } as const;

    test("opens the data it is pinned to, and knows today's", async () => {
      const loaded = await loadAtlas(answer(site), "", pin);
      expect([loaded.atlas.title, loaded.folder]).toEqual(["Then", "editions/ba9876543210/"]);
      expect(loaded.edition).toEqual({ ...pin, today: manifest.fingerprint, kept: true });
    });

    test("opens today's where the reader chose them", async () => {
      const loaded = await loadAtlas(answer(site), "", { ...pin, shows: "today" });
      expect([loaded.atlas.title, loaded.edition?.kept]).toEqual(["Today", true]);
    });

    test("opens today's where the site keeps no such data, or others under that name", async () => {
      const wrong = { ...site, "editions/ba9876543210/manifest.json": JSON.stringify(manifest) };
      for (const files of [wrong, { ...site, "editions/ba9876543210/manifest.json": "<html>" }]) {
        const loaded = await loadAtlas(answer(files), "", pin);
        expect([loaded.atlas.title, loaded.edition?.kept]).toEqual(["Today", false]);
      }
    });

    test("says nothing while the data are the same", async () => {
      const loaded = await loadAtlas(answer(site), "", { ...pin, fingerprint: manifest.fingerprint });
      expect(loaded.edition).toBeUndefined();
    });
  });

  test("without a network says so", async () => {
    const offline = () => Promise.reject(new TypeError("failed"));
    await expect(loadAtlas(offline, "", null)).rejects.toThrow("could not be fetched");
  });
});
