import type { ColumnCodec } from "./column-codec";
import { kinds } from "./dictionary-codec";
import { MOST_FILES } from "../../model/file-colour";
import type { DictionaryColumn } from "../../table/columns";

const codes = kinds("dataset", MOST_FILES + 1);

/** Which of several files a row is of, counted from 1: all 0 where there is one. */
export const datasets: ColumnCodec<DictionaryColumn> = {
  write: (column, rows, out) => codes.write(Uint8Array.from(column.codes), rows, out),
  read(count, from) {
    const read = codes.read(count, from);
    const files = read.reduce((most, code) => Math.max(most, code), 0);
    if (files > 0 && read.includes(0)) from.fail("a row is of no file");
    return { values: ["", ...Array.from({ length: files }, (_, at) => datasetId(at))], codes: read };
  },
};

/** As the filter has a file of a saved page, by its place among the others. */
export function datasetId(file: number): string {
  return String(file + 1);
}
