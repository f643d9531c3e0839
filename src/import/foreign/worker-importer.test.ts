import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { workerImporter, type ImportWorker } from "./worker-importer";
import { answer } from "./worker/answer";
import type { Answer, Request } from "./worker/protocol";
import type { Plan } from "./plan";
import { FileFault } from "../opened";
import { dayOf } from "../../model/day";
import { rowIndex } from "../../table/row-index";
import { packedOf, rowSlots } from "../../table/rows.fixture";
import { transferables } from "../../table/transferables";

/** A worker that only remembers, and says what the test wants. */
class FakeWorker implements ImportWorker {
  asked: Request[] = [];
  given: Transferable[] = [];
  isOver = false;
  private readonly hears: Record<string, ((event: never) => void)[]> = {};

  postMessage(request: Request, given?: unknown): void {
    this.asked.push(request);
    if (Array.isArray(given)) this.given.push(...(given as Transferable[]));
  }
  terminate(): void {
    this.isOver = true;
  }
  addEventListener(type: string, listener: unknown): void {
    (this.hears[type] ??= []).push(listener as (event: never) => void);
  }
  say(data: Answer): void {
    for (const hear of this.hears["message"] ?? []) hear({ data } as never);
  }
  break(): void {
    for (const hear of this.hears["error"] ?? []) hear({ preventDefault() {} } as never);
  }
}

function setUp() {
  const workers: FakeWorker[] = [];
  const importer = workerImporter(() => {
    workers.push(new FakeWorker());
    return workers.at(-1)!;
  });
  return { workers, importer };
}
const FILE = new File(["date,lat,lon\n2020-01-05,1,2\nx,,\n"], "a.csv");
const PLAN: Plan = { format: "csv", options: {}, reader: { kind: "acled" }, repeats: "keep" };

describe("the page's side", () => {
  test("starts one worker, by the first question", async () => {
    const { workers, importer } = setUp();
    expect(workers).toHaveLength(0);
    const [first, second] = [importer.inspect(FILE), importer.preview(FILE, PLAN)];
    expect(workers).toHaveLength(1);
    workers[0]!.say({ id: 2, result: [] });
    workers[0]!.say({ id: 1, result: { head: [] } as never });
    expect([await first, await second]).toEqual([{ head: [] }, []]);
  });

  test("ends the worker that nobody asks any more, and not while it is asked", async () => {
    vi.useFakeTimers();
    try {
      const { workers, importer } = setUp();
      const first = importer.preview(FILE, PLAN);
      vi.advanceTimersByTime(60_000);
      workers[0]!.say({ id: 1, result: [] });
      await first;
      vi.advanceTimersByTime(4000);
      const second = importer.preview(FILE, PLAN);
      vi.advanceTimersByTime(60_000);
      expect([workers.length, workers[0]!.isOver]).toEqual([1, false]);
      workers[0]!.say({ id: 2, result: [] });
      await second;
      vi.advanceTimersByTime(5000);
      expect(workers[0]!.isOver).toBe(true);
      void importer.preview(FILE, PLAN);
      expect(workers).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });

  test("hands on progress, and faults as FileFault", async () => {
    const { workers, importer } = setUp();
    const said: number[] = [];
    const read = importer.read(FILE, PLAN, ({ rows }) => said.push(rows));
    workers[0]!.say({ id: 1, progress: { bytes: 1, size: 2, rows: 3 } });
    workers[0]!.say({ id: 1, fault: { what: "It is empty.", where: null, todo: "" } });
    await expect(read).rejects.toThrow(new FileFault({ what: "It is empty.", where: null, todo: "" }));
    workers[0]!.say({ id: 1, progress: { bytes: 2, size: 2, rows: 6 } });
    expect(said).toEqual([3]);
  });

  test("ends what is going on at once, and starts anew", async () => {
    const { workers, importer } = setUp();
    const read = importer.read(FILE, PLAN, () => {});
    importer.stop();
    await expect(read).rejects.toMatchObject({ name: "AbortError" });
    expect(workers[0]!.isOver).toBe(true);
    const next = importer.preview(FILE, PLAN);
    workers[0]!.say({ id: 2, result: [{ row: 1, why: "late" }] });
    workers[1]!.say({ id: 2, result: [] });
    expect(await next).toEqual([]);
    importer.stop();
    importer.stop();
  });

  test("gives rows away to be prepared, without a copy", async () => {
    const { workers, importer } = setUp();
    const rows = packedOf(fc.sample(rowSlots, 1)[0]!);
    const prepared = importer.prepare(rows);
    expect(workers[0]!.given).toEqual(transferables(rows));
    const result = await answer(workers[0]!.asked[0]!.question, () => {});
    workers[0]!.say({ id: 1, result } as Answer);
    expect(await prepared).toEqual({ rows, index: rowIndex(rows) });
  });

  test("says that reading ended early where the worker breaks", async () => {
    const { workers, importer } = setUp();
    const read = importer.read(FILE, PLAN, () => {});
    workers[0]!.break();
    await expect(read).rejects.toThrow(FileFault);
    void importer.inspect(FILE).catch(() => {});
    expect(workers).toHaveLength(2);
  });
});

describe("the worker's side", () => {
  const ask = (question: Parameters<typeof answer>[0]) => answer(question, () => {});

  test("inspects, previews, reads and shows a row of one file", async () => {
    const found = (await ask({ ask: "inspect", file: FILE, options: {} })) as { plan: Plan };
    const { plan } = found;
    expect(plan.reader.kind).toBe("mapped");
    expect(await ask({ ask: "preview", file: FILE, plan })).toEqual([
      {
        ...{ row: 2, title: "Other event", date: "2020-01-05", where: "", lat: 1, lon: 2 },
        killed: { low: null, best: null, high: null },
      },
      { row: 3, why: "it gives neither a date that can be read nor coordinates" },
    ]);
    const { report, index, fingerprint } = (await ask({ ask: "read", file: FILE, plan })) as never as {
      report: { read: number; accepted: number };
      index: { domain: { from: number } };
      fingerprint: string;
    };
    expect([report.read, report.accepted]).toEqual([2, 1]);
    expect(index.domain.from).toBe(dayOf(2020, 1, 5) - 1);
    expect(fingerprint).toMatch(/^[0-9a-f]{12}$/);
    expect(await ask({ ask: "cells", file: FILE, plan, row: 2 })).toEqual([
      { column: "date", cell: "2020-01-05" },
      { column: "lat", cell: "1" },
      { column: "lon", cell: "2" },
    ]);
    expect(await ask({ ask: "cells", file: FILE, plan, row: 77 })).toEqual([]);
  });

  test("rejects what is no table with FileFault", async () => {
    await expect(ask({ ask: "inspect", file: new File([], "a.csv"), options: {} })).rejects.toThrow(
      FileFault,
    );
  });
});
