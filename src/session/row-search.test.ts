import fc from "fast-check";
import { expect, it } from "vitest";
import { RowSearch } from "./RowSearch.svelte";
import type { Loaded } from "../data/load";
import { bitOf } from "../table/filter";
import { joinRows } from "../table/join-rows";
import { openRows } from "../table/open-rows";
import type { FilePart } from "../table/opened-file";
import { packedOf, rowSlots } from "../table/rows.fixture";

type Find = NonNullable<FilePart["find"]>;

function searchIn(rows: Loaded["rows"] & object, finds: readonly Find[]): RowSearch {
  const parts = finds.map((find, at) => ({ id: String(at + 1), account: { report: { read: 9 } }, find }));
  return new RowSearch({ rows, file: { parts } } as unknown as Loaded, rows.table);
}

it("lets in the events of the rows found in each file, and counts the rows that are no event", async () => {
  await fc.assert(
    fc.asyncProperty(rowSlots, rowSlots, fc.uniqueArray(fc.nat(60)), async (one, other, some) => {
      const parts = [one, other].map((slots, at) => ({ id: String(at + 1), rows: packedOf(slots) }));
      const rows = openRows(await joinRows(parts));
      const found = some.sort((a, b) => a - b);
      const search = searchIn(rows, [async () => Uint32Array.from(found), async () => new Uint32Array()]);
      const asked = { text: "zzz", inRows: "zzz" };
      await search.ready(asked);
      const isHit = (row: number) => rows.fileAt(row) === 0 && found.includes(rows.fileRowAt(row));
      const fails = new Uint16Array(rows.table.count).fill(bitOf("text") | bitOf("type"));
      const kept = search.letIn(fails, asked);
      const hits = [...kept.keys()].filter((row) => kept[row] === bitOf("type"));
      expect(hits).toEqual([...kept.keys()].filter(isHit));
      expect(search.stateOf("zzz")).toMatchObject({ more: hits.length, strays: found.length - hits.length });
      expect(search.letIn(fails, { text: "zzzz", inRows: "zzz" })).toBe(fails);
      expect(search.letIn(fails, { text: "zzz", inRows: "" })).toBe(fails);
    }),
    { numRuns: 30 },
  );
});

it("is stopped at once: what still comes is nothing, and a failure is said in its words", async () => {
  const rows = openRows(packedOf([]));
  const asked: Parameters<Find>[1][] = [];
  const search = searchIn(rows, [
    (_, given) => {
      asked.push(given);
      return new Promise((_done, fail) => given.signal.addEventListener("abort", fail));
    },
  ]);
  const done = search.search("a");
  asked[0]!.progress(4);
  expect(search.stateOf("a")).toEqual({ kind: "searching", text: "a", rows: 4, of: 9 });
  search.stop();
  asked[0]!.progress(5);
  await done;
  expect(search.stateOf("a")).toEqual({ kind: "idle" });
  const broken = searchIn(rows, [() => Promise.reject(new Error("It was moved. Open it again."))]);
  await broken.search("a");
  expect(broken.stateOf("a")).toMatchObject({ kind: "failed", why: "It was moved. Open it again." });
});

it("keeps the last texts, and reads the files again for one that has gone", async () => {
  const rows = openRows(packedOf([]));
  const read: string[] = [];
  const search = searchIn(rows, [
    async (text) => {
      read.push(text);
      return new Uint32Array();
    },
  ]);
  const ask = (text: string) => search.ready({ text, inRows: text });
  const texts = Array.from({ length: 400 }, (_, at) => `t${at}`);
  for (const text of texts) await ask(text);
  for (const text of texts.slice(-100).reverse()) await ask(text);
  expect(read).toEqual(texts);
  expect(search.stateOf("t0")).toEqual({ kind: "idle" });
  await ask("t0");
  expect(read.at(-1)).toBe("t0");
  expect(search.stateOf("t0").kind).toBe("found");
});
