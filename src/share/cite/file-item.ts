import type { CslItem } from "./csl-item";
import type { Loaded } from "../../data/load";
import { parseIsoDay, dateParts } from "../../model/day";
import { edtfWords } from "../../model/edtf-words";
import { countWords, counted } from "../../model/words";

/**
 * Somebody's file as it is cited: its name, which bytes it has, its rows, and the day it was read. Who made it is not in
 * it, and is left to who cites it. null where no file of somebody else's is shown.
 */
export function fileItem({ file, rows, manifest }: Loaded, now: Date): CslItem | null {
  if (!file || !rows) return null;
  const { report } = file.account ?? {};
  const day = parseIsoDay(file.saved?.on ?? "");
  const read =
    day === null ? [now.getFullYear(), now.getMonth() + 1, now.getDate()] : Object.values(dateParts(day));
  const all = report && `${counted(report.read, "row")}, ${countWords(report.accepted)} of them usable`;
  return {
    id: `file-${manifest.fingerprint}`,
    type: "dataset",
    title: file.name,
    accessed: { "date-parts": [read] },
    version: manifest.fingerprint,
    abstract: `${all ?? counted(rows.table.count, "event")}; the file is of ${edtfWords(manifest.dataDate)}.`,
    annote:
      "The version is the beginning of the SHA-256 of the file. Who made it and where it is published is not in the file: add it.",
  };
}
