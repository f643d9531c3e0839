import type { Progress } from "../foreign/importer";
import { counted } from "../../model/words";

/** "12.3 of 45.0 MB, 123,456 rows". */
export function progressWords({ bytes, size, rows }: Progress): string {
  const read = size === null ? sizeWords(bytes) : `${megabytes(bytes)} of ${sizeWords(size)}`;
  return rows === 0 ? read : `${read}, ${counted(rows, "row")}`;
}

/** Bytes as people count them: "45.0 MB". */
export function sizeWords(bytes: number): string {
  return bytes < 100_000 ? `${Math.ceil(bytes / 1000)} KB` : `${megabytes(bytes)} MB`;
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
