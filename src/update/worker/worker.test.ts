import { describe, expect, test } from "vitest";
import { keyAsked, kept } from "./answer";
import { keep } from "./keep";
import { readReign, sweep, takeOver } from "./reign";
import { cacheOf, ownCaches, type Site } from "./site";

const SCOPE = "https://host.example/atlas/";

/** What the browser keeps caches in, as far as the worker uses it. */
function cacheStorage(): CacheStorage {
  const all = new Map<string, Map<string, Response>>();
  const find = (name: string, key: string) => all.get(name)?.get(key)?.clone();
  const open = (name: string) => {
    const entries = all.get(name) ?? new Map<string, Response>();
    all.set(name, entries);
    return {
      match: async (key: string) => find(name, key),
      put: async (key: string, response: Response) => void entries.set(key, response),
    };
  };
  const storage = {
    open: async (name: string) => open(name),
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
    match: async (key: string, options?: { cacheName: string }) =>
      (options ? [options.cacheName] : [...all.keys()]).flatMap((name) => find(name, key) ?? [])[0],
  };
  return storage as unknown as CacheStorage;
}

/** A host that serves the texts given, checks digests (here the text itself) and counts what it is asked for. */
function host(caches: CacheStorage, version: string, texts: Record<string, string>) {
  const asked: string[] = [];
  const fetch = async (url: string, { integrity }: RequestInit) => {
    const path = url.slice(SCOPE.length);
    asked.push(path);
    const text = texts[path];
    if (text === undefined) return new Response("Not found", { status: 404 });
    if (text !== integrity) throw new TypeError("digest");
    return new Response(text);
  };
  const site: Site = { scope: SCOPE, version, caches, fetch: fetch as typeof globalThis.fetch };
  const files = Object.entries(texts).map(([url, integrity]) => ({ url, integrity }));
  return { site, files, asked, texts };
}

const FIRST = {
  "index.html": "page 1",
  "assets/a-1.js": "code 1",
  "data/atlas.json": "data 1",
  "icon.svg": "i",
};
const SECOND = {
  "index.html": "page 2",
  "assets/a-2.js": "code 2",
  "data/atlas.json": "data 2",
  "icon.svg": "i",
};

async function twoVersions() {
  const caches = cacheStorage();
  const first = host(caches, "1", FIRST);
  const second = host(caches, "2", SECOND);
  await keep(first.site, first.files);
  await takeOver(first.site, null, []);
  expect(await keep(second.site, second.files)).toEqual([]);
  return { caches, first, second };
}

const textOf = async (response: Promise<Response | undefined>) => (await response)?.text();

describe("keeping a version", () => {
  test("fetches what has changed only", async () => {
    const { second } = await twoVersions();
    expect(second.asked.sort()).toEqual(["assets/a-2.js", "data/atlas.json", "index.html"]);
  });

  test("names what could not be had, and goes on from there the next time", async () => {
    const { site, files, asked, texts } = host(cacheStorage(), "1", { ...FIRST });
    texts["data/atlas.json"] = "data of another version";
    delete (texts as Record<string, string>)["icon.svg"];
    expect((await keep(site, files)).map(({ url }) => url)).toEqual(["data/atlas.json", "icon.svg"]);
    Object.assign(texts, FIRST);
    asked.length = 0;
    expect(await keep(site, files)).toEqual([]);
    expect(asked).toEqual(["data/atlas.json", "icon.svg"]);
  });
});

describe("answering", () => {
  test("a page opened by a version goes on with its files after the next has taken over", async () => {
    const { first, second } = await twoVersions();
    const reign = await takeOver(second.site, await readReign(second.site), ["old page"]);
    const of = (client: string, path: string) => textOf(kept(second.site, reign, client, `${SCOPE}${path}`));
    expect(await of("old page", "data/atlas.json")).toBe("data 1");
    expect(await of("old page", "assets/a-1.js")).toBe("code 1");
    expect(await of("new page", "data/atlas.json")).toBe("data 2");
    expect(await of("new page", "assets/a-1.js")).toBe("code 1");
    expect(await of("new page", "missing.json")).toBeUndefined();
    expect(await textOf(kept(first.site, await readReign(first.site), "x", `${SCOPE}index.html`))).toBe(
      "page 1",
    );
  });

  test.each([
    ["GET", `${SCOPE}?v=1&type=attack`, `${SCOPE}index.html`],
    ["GET", `${SCOPE}embed.html?v=1#top`, `${SCOPE}embed.html`],
    ["GET", `${SCOPE}data/areas.json?0123`, `${SCOPE}data/areas.json`],
    ["GET", "https://host.example/other/", null],
    ["GET", "https://elsewhere.example/atlas/", null],
    ["POST", SCOPE, null],
  ])("%s %s is kept under %s", (method, url, key) => {
    expect(keyAsked({ scope: SCOPE }, { method, url })).toBe(key);
  });
});

describe("tidying", () => {
  test("an old version goes with its last page, and other folders' caches never", async () => {
    const { caches, second } = await twoVersions();
    const reign = await takeOver(second.site, await readReign(second.site), ["old page"]);
    await caches.open("event-atlas|https://host.example/atlas/copy/|1");
    const tidy = async (open: string[]) => {
      await sweep(second.site, await ownCaches(second.site), reign, open);
      return caches.keys();
    };
    const old = cacheOf(second.site, "1");
    expect(await tidy(["old page", "new page"])).toContain(old);
    const left = await tidy(["new page"]);
    expect(left).not.toContain(old);
    expect(left).toContain(cacheOf(second.site, "2"));
    expect(left).toContain("event-atlas|https://host.example/atlas/copy/|1");
  });

  test("a page left over stays so through a third version, and a version taken back is not its own past", async () => {
    const { caches, second } = await twoVersions();
    await takeOver(second.site, await readReign(second.site), ["of 1"]);
    const third = host(caches, "3", SECOND).site;
    expect(await takeOver(third, await readReign(third), ["of 1", "of 2"])).toEqual({
      version: "3",
      leftovers: { "of 1": "1", "of 2": "2" },
    });
    const back = host(caches, "1", FIRST).site;
    expect((await takeOver(back, await readReign(back), ["of 1", "of 2", "of 3"])).leftovers).toEqual({
      "of 2": "2",
      "of 3": "3",
    });
  });

  test("a reign that is none is no reign", async () => {
    const { site } = host(cacheStorage(), "1", FIRST);
    const cache = await site.caches.open(cacheOf(site, "reign"));
    await cache.put(`${SCOPE}reign`, new Response("{"));
    expect(await readReign(site)).toBeNull();
  });
});
