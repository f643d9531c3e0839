import { expect, it } from "vitest";
import { Asking } from "./Asking.svelte";
import { HeldImporter, inspectionOf, planOf } from "./importer.fixture";
import { FileFault } from "../opened";
import type { Plan } from "../foreign/plan";

const file = new File(["day;lat;lon\n"], "list.csv");

function ask(importer: HeldImporter): Asking {
  return new Asking(file, importer, { inspection: inspectionOf(), plan: planOf() });
}

const mappingOf = (plan: Plan | null) => (plan?.reader.kind === "mapped" ? plan.reader.mapping : null);

it("shows the first rows by the guess, and asks for the latest change only once the answer is there", async () => {
  const importer = new HeldImporter();
  const asking = ask(importer);
  const first = await importer.call(1);
  expect(first.name).toBe("preview");
  asking.map({ dates: "mdy" });
  asking.map({ dates: "ymd" });
  asking.map({ decimal: "." });
  expect(importer.calls.length).toBe(1);
  first.answer([{ row: 2, why: "by the first plan" }]);
  const second = await importer.call(2);
  expect(mappingOf(second.plan)).toMatchObject({ dates: "ymd", decimal: "." });
  second.answer([{ row: 2, why: "by the latest" }]);
  await expect.poll(() => asking.waiting).toBeNull();
  expect(asking.rows).toEqual([{ row: 2, why: "by the latest" }]);
  expect(importer.calls.length).toBe(2);
});

it("looks through the file again when its encoding changes, and keeps what was said of the same columns", async () => {
  const importer = new HeldImporter();
  const asking = ask(importer);
  (await importer.call(1)).answer([]);
  await expect.poll(() => asking.waiting).toBeNull();
  asking.map({ dates: "mdy", missing: ["-"] });
  asking.readAs({ encoding: "windows-1252" });
  (await importer.call(2)).answer([]);
  const again = await importer.call(3);
  expect(again.name).toBe("inspect");
  expect(again.plan?.options).toEqual({ encoding: "windows-1252", delimiter: ";" });
  again.answer(inspectionOf(planOf({ dates: "dmy" })));
  expect(mappingOf((await importer.call(4)).plan)).toMatchObject({ dates: "mdy", missing: ["-"] });
});

it("keeps what is changed while the file is looked through again, and asks for all of it then", async () => {
  const importer = new HeldImporter();
  const asking = ask(importer);
  (await importer.call(1)).answer([]);
  await expect.poll(() => asking.waiting).toBeNull();
  asking.readAs({ encoding: "windows-1252" });
  const first = await importer.call(2);
  asking.readAs({ delimiter: "|" });
  first.answer(inspectionOf({ ...planOf(), options: { encoding: "windows-1252", delimiter: ";" } }));
  expect((await importer.call(3)).plan?.options).toEqual({ encoding: "windows-1252", delimiter: "|" });
});

it("looks at another table of the file anew: its columns are as they were said, all else is guessed", async () => {
  const importer = new HeldImporter();
  const [names, sheets] = [
    ["day", "lat", "lon"],
    ["2020", "2021"],
  ];
  const lookOf = (sheet: string, plan: Plan, head = names) => ({
    ...inspectionOf({ ...plan, options: { entry: "a.xlsx", sheet } }, head),
    parts: [{ of: "sheet" as const, names: sheets, taken: sheet }],
  });
  const known = lookOf("2020", planOf());
  const asking = new Asking(file, importer, { inspection: known, plan: { ...known.plan, repeats: "merge" } });
  (await importer.call(1)).answer([]);
  await expect.poll(() => asking.waiting).toBeNull();
  asking.map({ columns: { date: 2 }, missing: ["-"], dates: "mdy" });
  (await importer.call(2)).answer([]);
  await expect.poll(() => asking.waiting).toBeNull();
  asking.readPart(known.parts[0]!, "2021");
  const look = await importer.call(3);
  expect([look.name, look.plan?.options]).toEqual(["inspect", { entry: "a.xlsx", sheet: "2021" }]);
  look.answer(lookOf("2021", planOf({ dates: "ymd", decimal: "." })));
  const { plan } = await importer.call(4);
  expect(mappingOf(plan)).toMatchObject({ columns: { date: 2 }, missing: ["-"], dates: "ymd", decimal: "." });
  expect([plan?.options.sheet, plan?.repeats]).toEqual(["2021", "merge"]);
  importer.calls[3]!.answer([]);
  await expect.poll(() => asking.waiting).toBeNull();
  asking.readPart({ of: "entry" }, "b.csv");
  expect((await importer.call(5)).plan?.options).toEqual({ entry: "b.csv" });
});

it("guesses other columns anew, and keeps what holds of any file", async () => {
  const importer = new HeldImporter();
  const asking = ask(importer);
  asking.map({ type: "protest", columns: { date: 2 } });
  asking.readAs({ delimiter: "," });
  (await importer.call(1)).answer([]);
  (await importer.call(2)).answer(inspectionOf(planOf({ columns: { date: 0 } }), ["day,lat,lon"]));
  expect(mappingOf((await importer.call(3)).plan)).toMatchObject({ type: "protest", columns: { date: 0 } });
});

it("says why the file cannot be read so, and recovers with the next change", async () => {
  const importer = new HeldImporter();
  const asking = ask(importer);
  (await importer.call(1)).fail(
    new FileFault({ what: "Not UTF-8.", where: "row 3", todo: "Choose another." }),
  );
  await expect.poll(() => asking.fault?.what).toBe("Not UTF-8.");
  asking.map({ dates: "ymd" });
  (await importer.call(2)).answer([{ row: 2, why: "-" }]);
  await expect.poll(() => asking.fault).toBeNull();
});

it("maps a file of a known kind by hand, and reads it by its kind again, each as it was left", async () => {
  const importer = new HeldImporter();
  const head = ["event_date", "event_type", "actor1", "sub_event_type"];
  const known: Plan = { ...planOf(), reader: { kind: "acled" } };
  const lookOf = (plan: Plan) => ({ ...inspectionOf(plan, head), kind: "acled" as const });
  const asking = new Asking(file, importer, { inspection: lookOf(known), plan: known });
  (await importer.call(1)).answer([]);
  await expect.poll(() => asking.waiting).toBeNull();
  asking.mapByHand(true);
  const look = await importer.call(2);
  expect([look.name, look.plan?.options]).toEqual(["inspect", { ...known.options, byHand: true }]);
  // Called off while the file is looked through: what is found changes nothing.
  asking.mapByHand(false);
  look.answer(lookOf(planOf()));
  expect((await importer.call(3)).plan?.reader.kind).toBe("acled");
  importer.calls[2]!.answer([]);
  await expect.poll(() => asking.waiting).toBeNull();
  expect(asking.plan.reader.kind).toBe("acled");

  asking.mapByHand(true);
  (await importer.call(4)).answer(lookOf(planOf()));
  (await importer.call(5)).answer([]);
  await expect.poll(() => asking.waiting).toBeNull();
  asking.map({ type: "protest" });
  asking.mapByHand(false);
  expect(asking.plan.reader.kind).toBe("acled");
  asking.mapByHand(true);
  expect(mappingOf(asking.plan)?.type).toBe("protest");
});

it("changes nothing once it has ended", async () => {
  const importer = new HeldImporter();
  const asking = ask(importer);
  const first = await importer.call(1);
  asking.end();
  asking.map({ dates: "ymd" });
  first.answer([{ row: 2, why: "late" }]);
  await Promise.resolve();
  expect(asking.rows).toBeNull();
  expect(importer.calls.length).toBe(1);
});
