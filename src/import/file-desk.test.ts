import { describe, expect, it } from "vitest";
import type { KeptStore } from "./desk/kept/KeptStore";
import { deskWith } from "./desk/desk.fixture";
import { HeldImporter, inspectionOf, planOf, readOf } from "./desk/importer.fixture";
import { FileFault } from "./opened";
import type { DeskFile } from "./desk/DeskFile.svelte";

const list = new File(["day;lat;lon\n03.04.2019;52,5;13,4\n"], "list.csv", { lastModified: 0 });

describe("a file that Event Atlas did not write", () => {
  it("is asked about, and shown once it is read with what was said of it", async () => {
    const importer = new HeldImporter();
    const desk = deskWith(importer);
    const looked = desk.open(list);
    (await importer.call(1)).answer(inspectionOf());
    await looked;
    expect(desk.asking?.file.name).toBe("list.csv");
    expect(desk.work.busy).toBeNull();
    desk.asking!.map({ dates: "mdy" });
    const shown = desk.confirm();
    expect(desk.asking).toBeNull();
    const read = await importer.first("read");
    expect(read.plan?.reader).toMatchObject({ mapping: { dates: "mdy" } });
    read.progress!({ bytes: 5, size: 30, rows: 1 });
    expect(desk.work.busy?.progress).toEqual({ bytes: 5, size: 30, rows: 1 });
    read.answer(readOf());
    await shown;
    expect(desk.onTop?.kind).toBe("foreign");
    expect(desk.work.busy).toBeNull();
    expect(desk.reporting).toBe(desk.files[0]!.seat);
  });

  it("of a known kind is read without a question", async () => {
    const importer = new HeldImporter();
    const desk = deskWith(importer);
    void desk.open(list);
    (await importer.call(1)).answer(inspectionOf({ ...planOf(), reader: { kind: "acled" } }));
    expect((await importer.call(2)).name).toBe("read");
    expect(desk.asking).toBeNull();
  });

  it("of a known kind is asked about where its dates can be read in several ways", async () => {
    const importer = new HeldImporter();
    const desk = deskWith(importer);
    const looked = desk.open(list);
    const plan = { ...planOf(), reader: { kind: "acled" } as const };
    (await importer.call(1)).answer({ ...inspectionOf(plan), orders: ["dmy", "mdy"] });
    await looked;
    expect(desk.asking!.mapping).toBeNull();
    desk.asking!.order("mdy");
    expect(desk.asking!.plan.reader).toEqual({ kind: "acled", dates: "mdy" });
  });

  it("is left as it was when it is called off: nothing that comes late is shown", async () => {
    const importer = new HeldImporter();
    const desk = deskWith(importer);
    const opened = desk.open(list);
    const call = await importer.call(1);
    desk.cancel();
    expect(importer.stopped).toBe(1);
    expect(desk.work.busy).toBeNull();
    call.answer(inspectionOf());
    await opened;
    expect(desk.asking).toBeNull();
    expect(desk.onTop).toBeNull();
  });

  it("comes back as it was left to whoever opens it again", async () => {
    const importer = new HeldImporter();
    const desk = deskWith(importer);
    const looked = desk.open(list);
    (await importer.call(1)).answer(inspectionOf());
    await looked;
    desk.asking!.map({ type: "protest" });
    desk.cancel();
    await desk.open(list);
    expect(desk.asking?.mapping?.type).toBe("protest");
  });

  it("that cannot be read changes nothing, and says why in the importer's words", async () => {
    const importer = new HeldImporter();
    const desk = deskWith(importer);
    const opened = desk.open(list);
    (await importer.call(1)).fail(
      new FileFault({ what: "It holds no table.", where: null, todo: "Is it this one?" }),
    );
    await opened;
    expect(desk.work.refusal?.fault.what).toBe("It holds no table.");
    expect(desk.work.busy).toBeNull();
    expect(desk.onTop).toBeNull();
  });

  it("of which no row can be used is not shown; the most frequent reason is said", async () => {
    const importer = new HeldImporter();
    const desk = deskWith(importer);
    const opened = desk.open(list);
    (await importer.call(1)).answer(inspectionOf({ ...planOf(), reader: { kind: "acled" } }));
    (await importer.call(2)).answer(readOf({ read: 2, accepted: 0, rejected: 2 }));
    await opened;
    expect(desk.work.refusal?.fault.what).toContain("None of its 2 rows can be used");
    expect(desk.work.refusal!.fault.what).toContain("neither a date nor a place");
    expect(desk.onTop).toBeNull();
  });

  it("is read again with its repeated ids merged, on the seat it had", async () => {
    const importer = new HeldImporter();
    const desk = deskWith(importer);
    const opened = desk.open(list);
    (await importer.call(1)).answer(inspectionOf({ ...planOf(), reader: { kind: "acled" } }));
    (await importer.call(2)).answer(readOf());
    await opened;
    const [{ seat }] = desk.files as [DeskFile];
    const again = desk.reread(desk.files[0]!, "merge");
    const third = await importer.call(3);
    expect(third.plan?.repeats).toBe("merge");
    third.answer(readOf({ merged: 3 }));
    await again;
    expect(desk.files[0]?.read).toMatchObject({ kind: "foreign", report: { merged: 3 } });
    expect(desk.files.map((file) => file.seat)).toEqual([seat]);
    void desk.close(desk.files[0]);
    expect(desk.onTop).toBeNull();
  });
});

it("asks again about a file kept on this device, beginning with how it was read, and reads it in its place", async () => {
  const importer = new HeldImporter();
  const { rows, report, fingerprint } = readOf();
  const plan = planOf({ type: "protest" });
  const many = { ...rows, count: 1_000_000 };
  const kept = { rows: many, report, fingerprint, plan, dated: "1970-01-01", file: list };
  const desk = deskWith(importer, { get: async () => kept } as unknown as KeptStore);
  const opened = desk.openKept({ id: "1", name: "list.csv", events: 8, bytes: 1 });
  (await importer.first("prepare")).answer({ rows, index: {} });
  await opened;
  const looked = desk.ask(desk.files[0]!);
  (await importer.first("inspect")).answer(inspectionOf());
  await looked;
  expect(desk.asking?.mapping?.type).toBe("protest");
  desk.asking!.map({ dates: "mdy" });
  const shown = desk.confirm();
  (await importer.first("read")).answer(readOf({}, fingerprint));
  await shown;
  const { read } = desk.files[0]!;
  expect(read.kind === "foreign" && read.origin?.file).toBe(list);
  expect(desk.files.map(({ name }) => name)).toEqual(["list.csv"]);
});

describe("files side by side", () => {
  const kindOf = (name: string) => new File([name], name, { lastModified: 0 });

  async function opened(...files: [name: string, fingerprint: string][]) {
    const importer = new HeldImporter();
    const desk = deskWith(importer);
    for (const [name, fingerprint] of files) {
      const before = importer.calls.length;
      const done = desk.open(kindOf(name));
      (await importer.call(before + 1)).answer(inspectionOf({ ...planOf(), reader: { kind: "acled" } }));
      (await importer.call(before + 2)).answer(readOf({}, fingerprint));
      await done;
    }
    return desk;
  }

  it("are one more each, with a name and a colour of its own; alone a file has the colours of its kinds", async () => {
    const one = await opened(["a.csv", "a"]);
    expect(one.files.map(({ name, colour }) => [name, colour])).toEqual([["a.csv", null]]);
    const desk = await opened(["a.csv", "a"], ["a.csv", "b"], ["c.csv", "c"]);
    expect(desk.files.map(({ name }) => name)).toEqual(["a.csv", "a.csv (2)", "c.csv"]);
    expect(new Set(desk.files.map(({ colour }) => colour)).size).toBe(3);
    desk.files[1]!.chosen = "kinds";
    expect(desk.files[1]!.colour).toBeNull();
  });

  it("that are the same are not counted twice", async () => {
    const desk = await opened(["a.csv", "a"], ["copy.csv", "a"]);
    expect(desk.files.map(({ name }) => name)).toEqual(["a.csv"]);
    expect(desk.work.refusal?.fault.what).toContain("open already, as “a.csv”");
  });

  it("go one by one; alone again one has the colours of its kinds; with the last the site is back", async () => {
    const desk = await opened(["a.csv", "a"], ["b.csv", "b"]);
    const [first, second] = desk.files as [DeskFile, DeskFile];
    await desk.close(first);
    expect(desk.files).toEqual([second]);
    expect(second.colour).toBeNull();
    await desk.close(second);
    expect(desk.onTop).toBeNull();
  });

  it("come back as they were: in their places, by name and colour, without being read again", async () => {
    const desk = await opened(["a.csv", "a"], ["b.csv", "b"], ["c.csv", "c"]);
    const before = desk.files;
    [before[1]!.name, before[1]!.chosen] = ["Mine", "kinds"];
    await desk.close(before[1]);
    expect(desk.away.last?.name).toBe("Mine");
    await desk.undoClose();
    expect(desk.files.map((file, at) => file === before[at])).toEqual([true, true, true]);
    expect([before[1]!.name, before[1]!.scheme, desk.away.last]).toEqual(["Mine", "kinds", null]);
    await desk.close();
    expect(desk.away.last?.name).toBe("3 files");
    await desk.undoClose();
    expect(desk.files).toEqual(before);
  });

  it("are let go once another file is closed or opened", async () => {
    const desk = await opened(["a.csv", "a"], ["b.csv", "b"]);
    const [first, second] = desk.files as [DeskFile, DeskFile];
    await desk.close(first);
    await desk.close(second);
    expect(desk.away.last?.name).toBe("b.csv");
    void desk.open(kindOf("c.csv"));
    expect(desk.away.last).toBeNull();
    await desk.undoClose();
    expect(desk.onTop).toBeNull();
  });

  it("are no more than can be told apart", async () => {
    const names = Array.from({ length: 8 }, (_, at): [string, string] => [`${at}.csv`, String(at)]);
    const desk = await opened(...names);
    expect(desk.files.length).toBe(7);
    expect(desk.work.refusal?.fault.todo).toBe("Close one of them first.");
  });
});

it("refuses an empty file before anybody is asked to read it", async () => {
  const importer = new HeldImporter();
  const desk = deskWith(importer);
  await desk.open(new File([], "empty.csv"));
  expect(desk.work.refusal?.fault.what).toBe("The file is empty.");
  expect(importer.calls).toEqual([]);
});

describe("a story", () => {
  const story = (name: string) => new File(['{"eventAtlasStory": 1, "steps": []}'], name);

  it("that is refused late says nothing once another file was asked for", async () => {
    const desk = deskWith(new HeldImporter());
    type Answer = (what: string | null) => void;
    /** Opens a story, and gives how to answer for it once it is handed on. */
    const handOn = (name: string): Promise<{ opened: Promise<void>; answer: Answer }> =>
      new Promise((asked) => {
        desk.takeStory = () => new Promise((answer) => asked({ opened, answer }));
        const opened = desk.open(story(name));
      });
    const first = await handOn("first.json");
    const second = await handOn("second.json");
    second.answer(null);
    first.answer("It has no steps.");
    await Promise.all([first.opened, second.opened]);
    expect(desk.work.refusal).toBeNull();
  });
});
