import type { UseStore } from "idb-keyval";
import { expect, it } from "vitest";
import type { KeptRows } from "./kept-file";
import { KeptStore } from "./KeptStore";
import { planOf, REPORT } from "../importer.fixture";
import { packedOf } from "../../../table/rows.fixture";

const READ: KeptRows = {
  ...{ rows: packedOf([]), report: REPORT, fingerprint: "0123456789ab", plan: planOf(), dated: "2024-01-03" },
};

/** A database in memory, as far as it is used; `full`: what it says when something is put into it. */
function databaseOf(held: Map<string, unknown>, full?: DOMException): () => UseStore {
  const answer = (result: unknown, error?: DOMException) => {
    const request = { result, error, onsuccess: null, oncomplete: null, onerror: null, onabort: null };
    const heard = request as unknown as Record<string, (() => void) | null>;
    queueMicrotask(() => (error ? heard["onabort"]?.() : (heard["onsuccess"] ?? heard["oncomplete"])?.()));
    return request;
  };
  const store = () => ({
    get: (key: string) => answer(structuredClone(held.get(key))),
    getAllKeys: () => answer([...held.keys()]),
    put: (value: unknown, key: string) => void (full ?? held.set(key, structuredClone(value))),
    delete: (key: string) => void held.delete(key),
    transaction: answer(undefined, full),
  });
  return () => (_mode, use) => Promise.resolve(use(store() as unknown as IDBObjectStore));
}

const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => "none",
    (error: { fault?: { what: string; todo: string } }) => `${error.fault?.what} ${error.fault?.todo}`,
  );

it("keeps a file in the database, lists it, gives it back as it was, and deletes all of it", async () => {
  const held = new Map<string, unknown>();
  const store = new KeptStore({}, databaseOf(held));
  const { id } = await store.keep("list.csv", READ);
  expect(await store.list()).toMatchObject([{ id, name: "list.csv", events: 0 }]);
  expect(await store.get(id)).toEqual(READ);
  await store.delete(id);
  expect([await store.list(), held.size]).toEqual([[], 0]);
});

it("says what is missing where the browser has no room, before or while it is written, and keeps nothing", async () => {
  const held = new Map<string, unknown>();
  const small = { estimate: () => Promise.resolve({ quota: 100, usage: 90 }) };
  expect(await faultOf(new KeptStore(small, databaseOf(held)).keep("list.csv", READ))).toContain(
    "this browser has 1 KB left for it",
  );
  const full = databaseOf(held, new DOMException("full", "QuotaExceededError"));
  expect(await faultOf(new KeptStore({}, full).keep("list.csv", READ))).toMatch(
    /this browser gives no more room. Delete a kept file/,
  );
  expect(held.size).toBe(0);
});

it("says that the browser did not keep it, whatever else went wrong", async () => {
  const broken = databaseOf(new Map(), new DOMException("The disk is gone.", "UnknownError"));
  expect(await faultOf(new KeptStore({}, broken).keep("list.csv", READ))).toBe(
    "The browser did not keep it: The disk is gone. It stays open in this tab. Try again, or keep the file itself.",
  );
  const denied = () => {
    throw new DOMException("Not here.", "SecurityError");
  };
  expect(await faultOf(new KeptStore({}, denied).keep("list.csv", READ))).toContain(
    "The browser did not keep it",
  );
});

it("asks for the file itself where it was kept in another form, or is gone", async () => {
  const held = new Map<string, unknown>();
  const store = new KeptStore({}, databaseOf(held));
  const { id } = await store.keep("list.csv", READ);
  held.set(`rows:${id}`, { format: 0, read: { lines: [] } });
  expect(await faultOf(store.get(id))).toBe(
    "It was kept by another edition of Event Atlas. Open the file itself again.",
  );
  held.delete(`rows:${id}`);
  expect(await faultOf(store.get(id))).toContain("no longer kept");
});

it("says in words that the browser did not delete it", async () => {
  const held = new Map<string, unknown>();
  const { id } = await new KeptStore({}, databaseOf(held)).keep("list.csv", READ);
  const broken = new KeptStore({}, databaseOf(held, new DOMException("the disk is gone.", "UnknownError")));
  expect(await faultOf(broken.delete(id))).toMatch(
    /^The browser did not do it: the disk is gone\. It is still on this device\./,
  );
  expect(await faultOf(broken.dropFile(id))).toMatch(/^The browser did not do it: the disk is gone\./);
});
