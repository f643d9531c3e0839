import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRows } from "./read-rows";
import { sourceOf } from "./source.fixture";
import { MISSING } from "./cells/missing";
import type { Plan } from "./plan";
import type { Cell } from "./row-source";
import { openRows } from "../../table/open-rows";
import { rowSink } from "../../table/row-sink";

const HEAD = ["id", "date", "lat", "lon", "who", "paper", "dead"];
const MAPPED: Plan = {
  format: "csv",
  options: {},
  reader: {
    kind: "mapped",
    mapping: {
      columns: { key: 0, date: 1, lat: 2, lon: 3, actor1: 4, source: 5, killed: 6 },
      ...{ dates: "dmy", decimal: ".", missing: MISSING, swapped: false, type: "attack" },
    },
  },
  repeats: "keep",
};
const MERGED: Plan = { ...MAPPED, repeats: "merge" };

async function read(
  rows: readonly (readonly Cell[])[],
  plan = MAPPED,
  options: Parameters<typeof sourceOf>[2] = {},
) {
  const open = () => Promise.resolve(sourceOf(HEAD, rows, options));
  const { rows: packed, report } = await readRows(open, plan, rowSink(), () => {});
  return { packed, report, events: Array.from(packed.fileRow, (_, at) => openRows(packed).eventAt(at)) };
}

describe("the report", () => {
  test("says which rows were taken, but not the whole of them", async () => {
    const source = sourceOf(HEAD, [["a", "2020-01-01", "1", "2", "X", "P", "1"]]);
    const cut = async function* () {
      for await (const batch of source.batches)
        yield { ...batch, cut: [{ row: 2, what: "a note was not read" }] };
    };
    const open = () => Promise.resolve({ ...source, batches: cut() });
    const { report } = await readRows(open, MAPPED, rowSink(), () => {});
    expect([report.read, report.accepted, report.remarks]).toEqual([
      ...[1, 1],
      [{ why: "a note was not read", count: 1, rows: [2] }],
    ]);
  });
  test("says of each row what became of it", async () => {
    const { report, packed } = await read(
      [
        ["a", "2020-01-01", "1", "2", "X", "P", "1"],
        ["b", "", "1", "2", "", "", ""],
        ["c", "2020-01-02", "", "", "", "", ""],
        ["d", "", "", "", "", "", ""],
        ["e", "2020-01-03", "0", "0", "", "", "-4"],
      ],
      MAPPED,
      { torn: [{ row: 9, why: "a quotation mark is not closed" }] },
    );
    expect(report).toMatchObject({
      read: 6,
      accepted: 4,
      rejected: 2,
      unplaced: 2,
      undated: 1,
      repeated: 0,
      merged: 0,
    });
    expect(report.reasons).toEqual([
      { why: "a quotation mark is not closed", count: 1, rows: [9] },
      { why: "it gives neither a date that can be read nor coordinates", count: 1, rows: [5] },
    ]);
    expect(report.remarks.map(({ rows }) => rows)).toEqual([[6], [6]]);
    expect([...packed.fileRow].sort()).toEqual([2, 3, 4, 6]);
  });

  test("keeps the first thousand rows of a reason, and the count of all", async () => {
    const { report } = await read(Array.from({ length: 1500 }, () => ["", "", "", "", "", "", ""]));
    expect(report.reasons).toMatchObject([{ count: 1500 }]);
    expect(report.reasons[0]!.rows).toEqual(Array.from({ length: 1000 }, (_, at) => at + 2));
  });

  test("of no rows is of none", async () => {
    const { report, packed } = await read([]);
    expect([report.read, report.accepted, report.rejected, packed.count]).toEqual([0, 0, 0, 0]);
  });

  test("does not count tags under the head, and says so", async () => {
    const tags = ["", "#date+start", "#geo+lat", "#geo+lon", "", "", "#affected+killed"];
    const { report } = await read([tags, ["a", "2020", "1", "2", "", "", "1"]]);
    expect(report).toMatchObject({ read: 1, accepted: 1, rejected: 0 });
    expect(report.remarks).toMatchObject([{ count: 1, rows: [2] }]);
    const late = await read([["a", "2020", "", "", "", "", ""], ["b", "2020", "", "", "", "", ""], tags]);
    expect(late.report).toMatchObject({ read: 3, rejected: 1 });
  });

  test("reads the head as a row where the file has none", async () => {
    const head = ["a", "2020-01-01", "1", "2", "", "", "7"];
    const open = () => Promise.resolve(sourceOf(head, [["b", "2020-01-02", "1", "2", "", "", "8"]]));
    const { rows, report } = await readRows(open, { ...MAPPED, headless: true }, rowSink(), () => {});
    expect([report.read, [...rows.fileRow], [...rows.killed.best]]).toEqual([2, [1, 2], [7, 8]]);
  });

  test("points out the one place that stands far from all others", async () => {
    const rows = Array.from({ length: 30 }, (_, at) => [
      "",
      "2020",
      52.4 + at / 100,
      13.3 + at / 100,
      "",
      "",
      "",
    ]);
    const far = { why: "it stands far from all other places; the source may be wrong", count: 1, rows: [32] };
    expect((await read([...rows, ["", "2020", 1, 52.5, "", "", ""]])).report.remarks).toEqual([far]);
    expect((await read([...rows.slice(0, 15), ["", "2020", 1, 52.5, "", "", ""]])).report.remarks).toEqual(
      [],
    );
    const many = Array.from({ length: 6 }, () => ["", "2020", 1, 52.5, "", "", ""]);
    expect((await read([...rows, ...many])).report.remarks).toEqual([]);
  });
});

describe("rows that repeat an event", () => {
  const ROWS: readonly (readonly Cell[])[] = [
    ["a", "2020-01-01", "1", "2", "X", "P", "3"],
    ["b", "2020-01-01", "1", "2", "Q", "P", "1"],
    ["a", "2020-01-01", "1", "2", "Y", "P;R", "3"],
    ["a", "2020-01-01", "1", "2", "Z", "", "4"],
    ["b", "2021-01-01", "1", "2", "Q", "P", "1"],
    ["", "2020-01-01", "1", "2", "Q", "P", "1"],
    ["", "2020-01-01", "1", "2", "Q", "P", "1"],
  ];

  test("are kept and counted, those without an id not", async () => {
    const { report, packed } = await read(ROWS);
    expect(report).toMatchObject({ read: 7, accepted: 7, repeated: 3, merged: 0 });
    expect(report.remarks).toEqual([
      { why: "it repeats the event id of an earlier row", count: 3, rows: [4, 5, 6] },
    ]);
    expect(packed.count).toBe(7);
  });

  test("are merged by choice: who took part and who tells it are united, the first row's numbers are kept", async () => {
    const { report, packed, events } = await read(ROWS, MERGED);
    expect(report).toMatchObject({ read: 7, accepted: 7, rejected: 0, repeated: 3, merged: 2 });
    expect(packed.count).toBe(5);
    const at = [...packed.fileRow].indexOf(2);
    expect(events[at]!.actors.map(({ id }) => id)).toEqual(["X", "Y", "Z"]);
    expect(events[at]!.killed).toMatchObject({ low: 3, best: 3, high: 3 });
    expect(packed.document.values.toSorted()).toEqual(["", "P", "R"]);
    expect(report.remarks).toEqual([
      {
        why: "it repeats an event with other numbers; those of the event's first row were kept",
        count: 1,
        rows: [5],
      },
      {
        why: "it repeats the event id of an earlier row, with another date or place; it was kept",
        count: 1,
        rows: [6],
      },
    ]);
  });
});

const cell = fc.constantFrom<Cell>(
  ...["", "a", "b", "NA", "-9", "0", "12", "1,5", "2020-01-01", "3/4/2020", "x;y;z", "181", "1e999"],
  ...[null, true, NaN, -0, 5, 91, 1e12, new Date(NaN), new Date(0)],
);
const table = fc.array(fc.tuple(cell, cell, cell, cell, cell, cell, cell), { maxLength: 60 });

test("whatever the cells: accepted and rejected are all that were read, and every accepted row is there or merged", async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom(MAPPED, MERGED), async (rows, plan) => {
      const { report, packed } = await read(rows, plan);
      expect(report.accepted + report.rejected).toBe(report.read);
      expect(report.read).toBe(rows.length);
      expect(packed.count + report.merged).toBe(report.accepted);
      expect(report.reasons.reduce((sum, { count }) => sum + count, 0)).toBe(report.rejected);
      expect(report.merged <= report.repeated).toBe(true);
      expect(new Set(packed.fileRow).size).toBe(packed.count);
    }),
  );
});

test("however the rows come: the same is read", async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.integer({ min: 1, max: 70 }),
      fc.constantFrom(MAPPED, MERGED),
      async (rows, batch, plan) => {
        const [one, other] = [await read(rows, plan, { batch: 1000 }), await read(rows, plan, { batch })];
        expect(other.report).toEqual(one.report);
        expect(other.events).toEqual(one.events);
      },
    ),
  );
});

test("ten times as many actors as an event may have do not take forever", async () => {
  const many = Array.from({ length: 100_000 }, (_, at) => `actor ${at}`).join(";");
  const started = performance.now();
  const { report, events } = await read([["a", "2020", "1", "2", many, many, "1"]]);
  expect(performance.now() - started).toBeLessThan(2000);
  expect(events[0]!.actors).toHaveLength(500);
  expect(report.remarks[0]!.why).toContain("500 actors");
});

test("progress is said now and then, in bytes and rows", async () => {
  const rows = Array.from({ length: 100 }, () => ["a", "2020", "1", "2", "", "", "1"]);
  const said: unknown[] = [];
  await readRows(
    () => Promise.resolve(sourceOf(HEAD, rows, { batch: 10 })),
    MAPPED,
    rowSink(),
    (now) => said.push(now),
  );
  expect(said[0]).toEqual({ bytes: 10, size: 100, rows: 10 });
  expect(said.length).toBeLessThan(10);
  said.length = 0;
  await readRows(
    () => Promise.resolve(sourceOf(HEAD, rows, { batch: 10 })),
    MERGED,
    rowSink(),
    (now) => said.push(now),
  );
  expect(said.slice(0, 2)).toEqual([
    { bytes: 5, size: 100, rows: 5 },
    { bytes: 55, size: 100, rows: 10 },
  ]);
});

test("more events than a browser can hold are refused in words; merged ones do not count", async () => {
  const rows = ["a", "b", "c", "c", "c"].map((id): Cell[] => [id, "2020-01-01", "1", "2", "X", "P", "1"]);
  const readMost = (plan: Plan, most: number) =>
    readRows(
      () => Promise.resolve(sourceOf(HEAD, rows)),
      plan,
      rowSink(),
      () => {},
      most,
    );
  await expect(readMost(MAPPED, 4)).rejects.toMatchObject({
    fault: { what: "It has more than 4 events: more than a browser can hold." },
  });
  expect((await readMost(MAPPED, 5)).report.accepted).toBe(5);
  expect((await readMost(MERGED, 3)).report).toMatchObject({ accepted: 5, merged: 2 });
});
