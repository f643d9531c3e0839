import { expect, it } from "vitest";
import { deskWith } from "./desk/desk.fixture";
import { HeldImporter, inspectionOf, planOf, readOf, type Call } from "./desk/importer.fixture";
import { FileFault } from "./opened";

const kindOf = (name: string) => new File([name], name, { lastModified: 0 });

/** The call of this number, from 1, once it has come. */
async function nth(importer: HeldImporter, number: number): Promise<Call> {
  await expect.poll(() => importer.calls.length).toBe(number);
  return importer.calls[number - 1]!;
}

it("files that came together are opened one after the other, each asked about in its turn", async () => {
  const importer = new HeldImporter();
  const desk = deskWith(importer);
  void desk.openAll([kindOf("a.csv"), kindOf("b.csv"), kindOf("c.csv")]);
  (await nth(importer, 1)).answer(inspectionOf({ ...planOf(), reader: { kind: "acled" } }));
  (await nth(importer, 2)).answer(readOf({}, "a"));
  (await nth(importer, 3)).answer(inspectionOf());
  await expect.poll(() => desk.asking?.file.name).toBe("b.csv");
  void desk.confirm();
  await expect.poll(() => importer.calls.at(-1)?.name).toBe("read");
  importer.calls.at(-1)!.answer(readOf({}, "b"));
  await expect.poll(() => importer.calls.at(-1)?.name).toBe("inspect");
  importer.calls.at(-1)!.answer(inspectionOf({ ...planOf(), reader: { kind: "acled" } }));
  await expect.poll(() => importer.calls.at(-1)?.name).toBe("read");
  importer.calls.at(-1)!.answer(readOf({}, "c"));
  await expect.poll(() => desk.files.map(({ name }) => name)).toEqual(["a.csv", "b.csv", "c.csv"]);
  expect(desk.work.refusal).toBeNull();
});

it("files that came together end with one that cannot be read, which says how many were left", async () => {
  const importer = new HeldImporter();
  const desk = deskWith(importer);
  void desk.openAll([kindOf("a.csv"), kindOf("b.csv"), kindOf("c.csv")]);
  (await nth(importer, 1)).fail(new FileFault({ what: "It holds no table.", where: null, todo: "Try." }));
  await expect
    .poll(() => desk.work.refusal?.fault.todo)
    .toBe("Try. 2 files after it were not opened either.");
  expect(importer.calls.length).toBe(1);
});

it("files that waited are forgotten once anything else is asked for", async () => {
  const importer = new HeldImporter();
  const desk = deskWith(importer);
  void desk.openAll([kindOf("a.csv"), kindOf("b.csv")]);
  const first = await nth(importer, 1);
  void desk.open(kindOf("c.csv"));
  await nth(importer, 2);
  first.answer(inspectionOf({ ...planOf(), reader: { kind: "acled" } }));
  importer.calls[1]!.answer(inspectionOf({ ...planOf(), reader: { kind: "acled" } }));
  (await nth(importer, 3)).answer(readOf({}, "c"));
  await expect.poll(() => desk.files.map(({ name }) => name)).toEqual(["c.csv"]);
  expect(importer.calls.length).toBe(3);
});
