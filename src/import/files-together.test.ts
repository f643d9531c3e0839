import { expect, it } from "vitest";
import { deskWith } from "./desk/desk.fixture";
import { HeldImporter, inspectionOf, planOf, readOf } from "./desk/importer.fixture";
import { FileFault } from "./opened";

const kindOf = (name: string) => new File([name], name, { lastModified: 0 });

it("files that came together are opened one after the other, each asked about in its turn", async () => {
  const importer = new HeldImporter();
  const desk = deskWith(importer);
  const asked = desk.openAll([kindOf("a.csv"), kindOf("b.csv"), kindOf("c.csv")]);
  (await importer.call(1)).answer(inspectionOf({ ...planOf(), reader: { kind: "acled" } }));
  (await importer.call(2)).answer(readOf({}, "a"));
  (await importer.call(3)).answer(inspectionOf());
  await asked;
  expect(desk.asking?.file.name).toBe("b.csv");
  const shown = desk.confirm();
  const [preview, read] = [await importer.call(4), await importer.call(5)];
  expect([preview.name, read.name]).toEqual(["preview", "read"]);
  read.answer(readOf({}, "b"));
  (await importer.call(6)).answer(inspectionOf({ ...planOf(), reader: { kind: "acled" } }));
  (await importer.call(7)).answer(readOf({}, "c"));
  await shown;
  expect(desk.files.map(({ name }) => name)).toEqual(["a.csv", "b.csv", "c.csv"]);
  expect(desk.work.refusal).toBeNull();
});

it("files that came together end with one that cannot be read, which says how many were left", async () => {
  const importer = new HeldImporter();
  const desk = deskWith(importer);
  const opened = desk.openAll([kindOf("a.csv"), kindOf("b.csv"), kindOf("c.csv")]);
  (await importer.call(1)).fail(new FileFault({ what: "It holds no table.", where: null, todo: "Try." }));
  await opened;
  expect(desk.work.refusal?.fault.todo).toBe("Try. 2 files after it were not opened either.");
  expect(importer.calls.length).toBe(1);
});

it("files that waited are forgotten once anything else is asked for", async () => {
  const importer = new HeldImporter();
  const desk = deskWith(importer);
  void desk.openAll([kindOf("a.csv"), kindOf("b.csv")]);
  const first = await importer.call(1);
  const opened = desk.open(kindOf("c.csv"));
  const second = await importer.call(2);
  first.answer(inspectionOf({ ...planOf(), reader: { kind: "acled" } }));
  second.answer(inspectionOf({ ...planOf(), reader: { kind: "acled" } }));
  (await importer.call(3)).answer(readOf({}, "c"));
  await opened;
  expect(desk.files.map(({ name }) => name)).toEqual(["c.csv"]);
  expect(importer.calls.length).toBe(3);
});
