import fc from "fast-check";
import { expect, it } from "vitest";
import { Kept } from "./Kept.svelte";
import { bytesOf, type KeptFile, type KeptRows } from "./kept-file";
import { Attempts } from "../Attempts.svelte";
import { cellsOf } from "../cells-of";
import { HeldImporter, inspectionOf, planOf, REPORT } from "../importer.fixture";
import { FileFault } from "../../opened";
import { packedOf, rowSlots } from "../../../table/rows.fixture";

const rowsOf = (fingerprint: string): KeptRows => ({
  ...{ rows: packedOf([]), report: REPORT, fingerprint, plan: planOf(), dated: "2024-01-03" },
});

/** A store in memory, or one that is not to be had. */
function storeOf(fails = false) {
  const files = new Map<string, { file: KeptFile; read: KeptRows }>();
  return {
    list: async () => {
      if (fails) throw new DOMException("no database here", "SecurityError");
      return [...files.values()].map(({ file }) => file);
    },
    keep: async (name: string, read: KeptRows) => {
      const file = { id: `${read.fingerprint} ${name}`, name, events: 0, bytes: bytesOf(read) };
      files.set(file.id, { file, read: structuredClone(read) });
      return file;
    },
    get: async (id: string) => files.get(id)!.read,
    dropFile: async (id: string) => void delete files.get(id)!.read.file,
    delete: async (id: string) => void files.delete(id),
  };
}

it("keeps a file, knows it again, gives it back and lets it go", async () => {
  const store = storeOf();
  const kept = new Kept(async () => store);
  await kept.look();
  expect(kept.files).toEqual([]);
  const read = rowsOf("0123456789ab");
  await kept.keep("list.csv", read);
  expect(kept.has("list.csv", read)).toBe(true);
  expect(kept.has("other.csv", read)).toBe(false);
  kept.files = kept.files!.map((file) => ({ ...file, how: JSON.stringify(read.plan) }));
  expect(kept.has("list.csv", read)).toBe(true);
  expect(kept.has("list.csv", { ...read, plan: planOf({ dates: "mdy" }) })).toBe("otherwise");
  expect(await kept.get(kept.files![0]!.id)).toEqual(read);
  await kept.delete(kept.files![0]!.id);
  expect(kept.files).toEqual([]);
});

it("keeps the file itself where it is at hand, until its events alone are to be kept", async () => {
  const store = storeOf();
  const kept = new Kept(async () => store);
  const file = new File(["id,date\n"], "list.csv");
  const origin = { file, inspection: inspectionOf(), importer: new HeldImporter() };
  await kept.keep("list.csv", { ...rowsOf("0123456789ab"), origin });
  const [{ id }] = kept.files as [KeptFile];
  const read = await kept.get(id);
  expect("origin" in read).toBe(false);
  expect(read.file).toBeInstanceOf(Blob);
  expect(cellsOf({ ...read, origin: null })).toBeDefined();
  await kept.dropFile(id);
  expect(cellsOf({ ...(await kept.get(id)), origin: null })).toBeUndefined();
});

it("says that a file was not deleted, and goes on showing it", async () => {
  const fault = {
    what: "The browser did not do it: the database is broken.",
    where: null,
    todo: "Try again.",
  };
  const fails = async () => Promise.reject(new FileFault(fault));
  const store = { ...storeOf(), delete: fails, dropFile: fails };
  const kept = new Kept(async () => store);
  await kept.keep("list.csv", rowsOf("0123456789ab"));
  const work = new Attempts(async () => {});
  const [{ id }] = kept.files as [KeptFile];
  expect(await work.tell("list.csv", "deleted", kept.delete(id))).toBe(false);
  expect(work.refusal).toEqual({ name: "list.csv", not: "deleted", fault });
  expect(await work.tell("list.csv", "made smaller", kept.dropFile(id))).toBe(false);
  expect(work.refusal).toMatchObject({ not: "made smaller" });
  expect(kept.files).toHaveLength(1);
});

it("offers nothing where the browser has no place for it", async () => {
  const kept = new Kept(async () => storeOf(true));
  await kept.look();
  expect(kept.files).toBeNull();
});

it("counts what columns take: at least their arrays", () => {
  fc.assert(
    fc.property(rowSlots, (slots) => {
      const packed = packedOf(slots);
      expect(bytesOf(packed)).toBeGreaterThanOrEqual(packed.lat.byteLength + packed.lon.byteLength);
    }),
  );
});
