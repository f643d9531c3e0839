import type { Question, Results } from "./protocol";
import { cellColumns } from "../cell-columns";
import { cellsOfRow } from "../cells-of-row";
import { fingerprintFile } from "../fingerprint-file";
import { openTable } from "../formats/open-table";
import { findRows } from "../find-rows";
import { inspect } from "../inspect";
import { previewRows } from "../preview-rows";
import { readRows } from "../read-rows";
import type { Progress, ReadRows } from "../importer";
import type { Plan } from "../plan";
import { rowIndex } from "../../../table/row-index";
import { rowSink } from "../../../table/row-sink";

/** Answers one question about a file, or about rows. Rejects with FileFault. */
export async function answer(
  question: Question,
  progress: (now: Progress) => void,
): Promise<Results[keyof Results]> {
  if (question.ask === "prepare") return { rows: question.rows, index: rowIndex(question.rows) };
  const { file } = question;
  if (question.ask === "inspect")
    return inspect(await openTable(file, question.options), question.options, progress);
  const { plan } = question;
  if (question.ask === "read") return read(file, plan, progress);
  const { source } = await openTable(file, plan.options);
  if (question.ask === "preview") return previewRows(source, plan, rowSink());
  if (question.ask === "find") return findRows(source, plan, question.query, progress);
  if (question.ask === "columns") return cellColumns(source, plan, question.rows);
  return cellsOfRow(source, plan, question.row);
}

/** Hashing goes on beside reading. */
async function read(file: File, plan: Plan, progress: (now: Progress) => void): Promise<ReadRows> {
  const { entry, sheet } = plan.options;
  const parts = [entry, sheet].filter((part) => part !== undefined);
  const fingerprint = fingerprintFile(file, { subtle: globalThis.crypto?.subtle, parts });
  fingerprint.catch(() => {});
  const open = async () => (await openTable(file, plan.options)).source;
  const { rows, report } = await readRows(open, plan, rowSink(), progress);
  return { rows, index: rowIndex(rows), report, fingerprint: await fingerprint };
}
