import type { Answer, Question, Request, Results } from "./worker/protocol";
import { FileFault } from "../opened";
import type { Importer, Progress } from "./importer";
import { transferables } from "../../table/transferables";

/** What the importer needs of a worker. */
export type ImportWorker = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/** Milliseconds without a question after which the worker, and what reading has left in its memory, goes. */
const IDLE = 20_000;

interface Pending {
  resolve: (result: never) => void;
  reject: (error: unknown) => void;
  progress: (now: Progress) => void;
}

const start = (): ImportWorker =>
  new Worker(new URL("./worker/import-worker.ts", import.meta.url), { type: "module", name: "import" });

/**
 * Reads files in a worker of its own, which is started by the first question and ends when none has come for a while.
 * `stop` ends it, whatever it does: what was asked rejects with an AbortError, and the next question starts another.
 */
export function workerImporter(startWorker: () => ImportWorker = start): Importer {
  const pending = new Map<number, Pending>();
  let worker: ImportWorker | null = null;
  let asked = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  function hear(from: ImportWorker, words: Answer): void {
    const waiting = from === worker ? pending.get(words.id) : undefined;
    if (!waiting) return;
    if ("progress" in words) return waiting.progress(words.progress);
    pending.delete(words.id);
    if (pending.size === 0) idle = setTimeout(() => end(null), IDLE);
    if ("fault" in words) waiting.reject(new FileFault(words.fault));
    else waiting.resolve(words.result as never);
  }

  function end(error: unknown): void {
    clearTimeout(idle);
    worker?.terminate();
    worker = null;
    const left = [...pending.values()];
    pending.clear();
    for (const { reject } of left) reject(error);
  }

  function started(): ImportWorker {
    const made = startWorker();
    made.addEventListener("message", ({ data }: MessageEvent<Answer>) => hear(made, data));
    made.addEventListener("error", (event) => {
      event.preventDefault();
      if (made === worker) end(new FileFault(BROKEN));
    });
    return made;
  }

  function ask<Name extends Question["ask"]>(
    question: Question & { ask: Name },
    progress: (now: Progress) => void = () => {},
    given: Transferable[] = [],
  ): Promise<Results[Name]> {
    return new Promise<Results[Name]>((resolve, reject) => {
      clearTimeout(idle);
      const id = ++asked;
      worker ??= started();
      pending.set(id, { resolve, reject, progress });
      const request: Request = { id, question };
      worker.postMessage(request, given);
    });
  }

  return {
    inspect: (file, options = {}, progress) => ask({ ask: "inspect", file, options }, progress),
    preview: (file, plan) => ask({ ask: "preview", file, plan }),
    read: (file, plan, progress) => ask({ ask: "read", file, plan }, progress),
    cells: (file, plan, row) => ask({ ask: "cells", file, plan, row }),
    find: (file, plan, query, progress) => ask({ ask: "find", file, plan, query }, progress),
    prepare: (rows) => ask({ ask: "prepare", rows }, undefined, transferables(rows)),
    columns: (file, plan, rows) => ask({ ask: "columns", file, plan, rows }),
    stop: () => end(new DOMException("Reading the file was stopped", "AbortError")),
  };
}

const BROKEN = {
  what: "Reading it ended early: the browser ran out of memory, or part of this page could not be loaded.",
  where: null,
  todo: "Close other tabs, or reload the page, then open the file again.",
};
