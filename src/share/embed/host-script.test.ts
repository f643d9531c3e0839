import { gzipSync } from "node:zlib";
import ts from "typescript";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ATLAS, HOST_SCRIPT, hostPage } from "./host-page.fixture";

const say = (type: string, payload: unknown, id: unknown = null) => ({ eventAtlas: 1, id, type, payload });
const ready = say("ready", { counts: { events: 3 } });

describe("the script for host pages", () => {
  test("is under 3 KB compressed, ES2018, and writes no markup", () => {
    expect(gzipSync(HOST_SCRIPT, { level: 9 }).length).toBeLessThan(3000);
    expect(HOST_SCRIPT).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|document\.write|srcdoc|eval|Function\(/,
    );
    const { outputText } = ts.transpileModule(HOST_SCRIPT, {
      compilerOptions: { target: ts.ScriptTarget.ES2018, removeComments: false },
    });
    const { outputText: latest } = ts.transpileModule(HOST_SCRIPT, {
      compilerOptions: { target: ts.ScriptTarget.ESNext, removeComments: false },
    });
    expect(outputText).toBe(latest);
  });

  test("makes a named, lazy frame that knows its host, and keeps what was there until it is ready", () => {
    const page = hostPage([{ eventAtlas: "v=1&type=attack", title: "Attacks", height: "480" }]);
    const [element] = page.elements;
    const frame = page.frameOf(element!)!;
    expect(frame).toMatchObject({
      src: `${ATLAS}/atlas/embed.html?v=1&type=attack&title=Attacks&host=https%3A%2F%2Fhost.example`,
      ...{ title: "Attacks", loading: "lazy", referrerPolicy: "strict-origin-when-cross-origin" },
      ...{ allow: "fullscreen; clipboard-write", inert: true },
    });
    const fallback = page.fallbackOf(element!);
    expect(fallback.children).toMatchObject([{ tag: "p" }]);
    expect(fallback.style["display"]).toBeUndefined();
    page.post(element!, ready);
    expect(fallback.style["display"]).toBe("none");
    expect(frame).toMatchObject({ inert: false, style: { opacity: "1", position: "static" } });
  });

  test("takes the address of an embed of its own atlas, and elements that come later", () => {
    const page = hostPage([]);
    const later = page.add({ eventAtlas: `${ATLAS}/atlas/embed.html?v=1&host=https%3A%2F%2Fevil.example` });
    expect(new URL(page.frameOf(later)!.src).searchParams.getAll("host")).toEqual(["https://host.example"]);
  });

  test("keeps every sign of the parameters", () => {
    for (const eventAtlas of ["v=1&q=who?", "?v=1&q=who?"]) {
      const page = hostPage([{ eventAtlas }]);
      expect(new URL(page.frameOf(page.elements[0]!)!.src).searchParams.get("q")).toBe("who?");
    }
  });

  test("frames nothing else, whatever an attribute says", async () => {
    for (const eventAtlas of [
      ...[
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "https://evil.example/embed.html",
      ],
      ...["//evil.example/atlas/embed.html?v=1", "../embed.html", "https://", `${ATLAS}/embed.html`],
      `${ATLAS}@evil.example/atlas/embed.html`,
    ]) {
      const page = hostPage([{ eventAtlas }]);
      const [element] = page.elements;
      expect([eventAtlas, page.frameOf(element!)?.src]).toEqual([eventAtlas, undefined]);
      expect(page.fallbackOf(element!).children).toMatchObject([{ tag: "p" }]);
      await expect(page.apiOf(element!).ready).rejects.toThrow();
      await expect(page.apiOf(element!).getState()).rejects.toThrow();
    }
    const page = hostPage([{ eventAtlas: 'v=1&q="><script>alert(1)</script>', title: '"><img onerror=x>' }]);
    const { src } = page.frameOf(page.elements[0]!)!;
    expect(src).not.toMatch(/[<>"]/);
    expect(new URL(src).origin).toBe(ATLAS);
  });

  test("hears its own frames alone, and keeps a height only within reason", () => {
    const page = hostPage([{ eventAtlas: "v=1" }, { eventAtlas: "v=1", height: "500" }]);
    const [first, second] = page.elements;
    const height = () => page.frameOf(first!)!.style["height"];
    page.post(first!, say("height", { height: 600 }), { origin: "https://evil.example" });
    page.post(first!, say("height", { height: 600 }), { source: {} });
    page.post(first!, { type: "height", payload: { height: 600 } });
    for (const wrong of [NaN, -1, 1e9, "600px; position: fixed", null, {}])
      page.post(first!, say("height", { height: wrong }));
    expect(height()).toBe("420px");
    page.post(first!, say("height", { height: 600 }));
    page.post(second!, say("height", { height: 300 }));
    expect(height()).toBe("600px");
    expect(page.frameOf(second!)!.style["height"]).toBe("500px");
  });
});

describe("its promises", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test("send a command once the map is ready, and settle with its answer", async () => {
    const page = hostPage([{ eventAtlas: "v=1" }]);
    const [element] = page.elements;
    const frame = page.frameOf(element!)!;
    const api = page.apiOf(element!);
    const heard = vi.fn();
    const off = api.on("state", heard);
    const shown = api.setView({ type: "arrest" });
    expect(frame.posted).toEqual([]);
    page.post(element!, ready);
    await vi.waitFor(() => expect(frame.posted).toHaveLength(1));
    const { data, target } = frame.posted[0]!;
    expect(target).toBe(ATLAS);
    expect(data).toMatchObject({ eventAtlas: 1, type: "setView", payload: { type: "arrest" } });
    page.post(element!, say("setView", { notices: [] }, data["id"]));
    await expect(shown).resolves.toEqual({ notices: [] });
    await expect(api.ready).resolves.toEqual(ready.payload);
    page.post(element!, say("state", { counts: 1 }));
    off();
    page.post(element!, say("state", { counts: 2 }));
    expect(heard.mock.calls).toEqual([[{ counts: 1 }]]);

    const refused = api.exportImage({ width: 1 });
    await vi.waitFor(() => expect(frame.posted).toHaveLength(2));
    page.post(element!, say("error", { message: "exportImage: no." }, frame.posted[1]!.data["id"]));
    await expect(refused).rejects.toThrow("exportImage: no.");
  });

  test("end in plain words where no answer comes, and what was there comes back with a link", async () => {
    const page = hostPage([{ eventAtlas: "v=1&type=attack&ui=map" }]);
    const [element] = page.elements;
    const api = page.apiOf(element!);
    const state = expect(api.getState()).rejects.toThrow(
      "The map did not answer getState within 10 seconds.",
    );
    await vi.advanceTimersByTimeAsync(10_000);
    await state;
    page.frameOf(element!)!.heard["load"]!();
    const started = expect(api.ready).rejects.toThrow("The map did not start within 20 seconds.");
    await vi.advanceTimersByTimeAsync(20_000);
    await started;
    const fallback = page.fallbackOf(element!);
    expect(fallback.style["display"]).toBeUndefined();
    expect(fallback.children[1]).toMatchObject({
      tag: "a",
      href: `${ATLAS}/atlas/?v=1&type=attack`,
      textContent: "Open the map",
    });
    page.post(element!, ready);
    expect(fallback.style["display"]).toBe("none");
  });

  test("are kept by a map that started late after all", async () => {
    const page = hostPage([{ eventAtlas: "v=1" }]);
    const [element] = page.elements;
    const frame = page.frameOf(element!)!;
    const api = page.apiOf(element!);
    frame.heard["load"]!();
    await vi.advanceTimersByTimeAsync(20_000);
    await expect(api.ready).rejects.toThrow("did not start");
    await expect(api.getState()).rejects.toThrow("did not start");
    page.post(element!, ready);
    const state = api.getState();
    await vi.waitFor(() => expect(frame.posted).toHaveLength(1));
    page.post(element!, say("getState", { counts: 3 }, frame.posted[0]!.data["id"]));
    await expect(state).resolves.toEqual({ counts: 3 });
    await expect(api.ready).resolves.toEqual(ready.payload);
  });

  test("are not given by a page without an origin, which says so at once", async () => {
    const page = hostPage([{ eventAtlas: "v=1&host=null" }], "null");
    const [element] = page.elements;
    expect(page.frameOf(element!)!.src).toBe(`${ATLAS}/atlas/embed.html?v=1`);
    await expect(page.apiOf(element!).getState()).rejects.toThrow("A page without an origin");
  });
});
