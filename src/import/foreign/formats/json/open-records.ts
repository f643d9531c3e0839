import type { Parse } from "./feature";
import { featureColumns, featureRows } from "./feature-table";
import { splitObjects } from "./split-objects";
import type { ByteSource } from "../byte-source";
import type { TextPiece } from "../text/decode";
import type { RowSource } from "../../row-source";
import { countWords } from "../../../../model/words";

/** How many records there are in all, as answers of services say it that come in pages. */
const TOTAL = /"((?:total_?(?:count|results|records|rows|items)?|count|num_?results))"\s*:\s*(\d+)/gi;

/**
 * The records of a list in a JSON file, as services answer and programs save them; `path` leads to it. Each name of any
 * record is a column. Rejects with FileFault. O(text).
 */
export async function openRecords(
  source: ByteSource,
  pieces: () => AsyncIterable<TextPiece>,
  path: readonly string[],
  parse: Parse,
): Promise<RowSource> {
  const frame = { text: "" };
  const columns = await featureColumns(splitObjects(pieces(), path, frame), parse);
  const said = pageWords(frame.text, columns.all);
  return {
    head: columns.head,
    size: source.size,
    text: null,
    ...(said !== null && { beside: [said] }),
    batches: featureRows(splitObjects(pieces(), path, { text: "" }), columns),
  };
}

/** Says that the file is a part of what it speaks of; null where it does not say so. */
function pageWords(frame: string, records: number): string | null {
  const totals = [...frame.matchAll(TOTAL)].map(([, name, total]) => ({ name: name!, total: Number(total) }));
  const more = totals.find(({ total }) => Number.isSafeInteger(total) && total > records);
  if (!more) return null;
  return `it holds ${countWords(records)} records, and says that there are ${countWords(more.total)} (“${more.name}”): it may be one page of several`;
}
