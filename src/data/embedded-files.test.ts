import { describe, expect, test } from "vitest";
import { embeddedFiles } from "./embedded-files";
import { loadAtlas } from "./load";

const held: Record<string, string> = { "data/manifest.json": "{}", "basemap/relief.webp": "picture" };
const open = (path: string) => (path in held ? new Response(held[path]) : null);
const files = embeddedFiles(open, "https://maps.example/atlas/", undefined);

describe("the files inside a saved file", () => {
  test.each(["data/manifest.json", "./data/manifest.json", "././data/manifest.json?1a2b"])(
    "are found as on the site: %s",
    async (url) => expect(await (await files.fetch(url)).text()).toBe("{}"),
  );

  test("that are not there are missing, as on a site, and no network is asked", async () => {
    expect((await files.fetch("https://elsewhere.example/x.json")).status).toBe(404);
    const missing = loadAtlas(files.fetch, "./none/", null);
    await expect(missing).rejects.toThrow("manifest.json: the server answered 404");
  });

  test("are unpacked once for an address", async () => {
    const [one, two] = await Promise.all([1, 2].map(() => files.address("basemap/relief.webp")));
    expect(one).toMatch(/^blob:/);
    expect(two).toBe(one);
  });
});
