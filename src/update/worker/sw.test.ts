import { beforeEach, expect, test, vi } from "vitest";

const SCOPE = "https://host.example/atlas/";
const broken = () => Promise.reject(new DOMException("Internal error.", "UnknownError"));

/** The worker's global scope with a store that fails as long as `match` does. */
async function worker(match: () => Promise<Response | undefined>) {
  const heard = new Map<string, (event: unknown) => void>();
  const fetch = vi.fn(() => Promise.resolve(new Response("from the network")));
  const scope = {
    ...{ caches: { match, keys: () => Promise.resolve([]) }, registration: { scope: SCOPE }, fetch },
    clients: { matchAll: () => Promise.resolve([]) },
    addEventListener: (type: string, listener: (event: unknown) => void) => heard.set(type, listener),
  };
  vi.stubGlobal("self", scope);
  for (const name of ["FILES", "LATER"]) vi.stubGlobal(name, []);
  vi.stubGlobal("VERSION", "1");
  vi.resetModules();
  await import("./sw");
  const ask = (path: string): Promise<string> => {
    let answer: Promise<Response> | undefined;
    const request = { url: `${SCOPE}${path}`, method: "GET", mode: "cors" };
    heard.get("fetch")!({ request, clientId: "a", respondWith: (given: typeof answer) => (answer = given) });
    return answer!.then((response) => response.text());
  };
  return { ask, fetch };
}

beforeEach(() => void vi.unstubAllGlobals());

test("where the browser's store cannot be read, the network answers", async () => {
  const { ask } = await worker(broken);
  expect(await ask("data/atlas.json")).toBe("from the network");
});

test("a store that can be read again is read again", async () => {
  let match: () => Promise<Response | undefined> = broken;
  const { ask } = await worker(() => match());
  await ask("data/atlas.json");
  match = () => Promise.resolve(new Response("kept"));
  expect(await ask("data/atlas.json")).toBe("kept");
});
