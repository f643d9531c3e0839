import type { CslItem } from "./csl-item";
import type { Loaded } from "../../data/load";
import type { FilePart, OpenedFile } from "../../table/opened-file";
import { parseIsoDay, dateParts } from "../../model/day";
import { edtfWords } from "../../model/edtf-words";
import type { Filters } from "../../model/filters";
import { countWords, counted } from "../../model/words";
import { shownFiles } from "../../session/file-colours";

/** What is asked of a session. */
interface Shown {
  data: Loaded;
  view: { filters: Pick<Filters, "dataset"> };
}

/** Of each file of somebody else's that is shown. */
export function fileItems({ data, view }: Shown, now: Date): CslItem[] {
  const { file, rows } = data;
  return file && rows ? shownFiles({ data, view }).map((part) => fileItem(part, file, now)) : [];
}

/**
 * Somebody's file as it is cited: its name, which bytes it has, its rows, and the day it was read. Who made it is not in
 * it, and is left to who cites it.
 */
function fileItem(file: FilePart, { saved }: OpenedFile, now: Date): CslItem {
  const report = file.account?.report;
  const day = parseIsoDay(saved ?? "");
  const read =
    day === null ? [now.getFullYear(), now.getMonth() + 1, now.getDate()] : Object.values(dateParts(day));
  const all = report && `${counted(report.read, "row")}, ${countWords(report.accepted)} of them usable`;
  return {
    id: `file-${file.fingerprint}`,
    type: "dataset",
    title: file.name,
    accessed: { "date-parts": [read] },
    version: file.fingerprint,
    abstract: `${all ?? counted(file.events, "event")}; the file is of ${edtfWords(file.dated)}.`,
    annote:
      "The version is the beginning of the SHA-256 of the file. Who made it and where it is published is not in the file: add it.",
  };
}
