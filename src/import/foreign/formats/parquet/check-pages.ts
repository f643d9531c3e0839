import type { AsyncBuffer, ColumnMetaData, PageHeader, RowGroup } from "hyparquet";
import { parquetHeader } from "hyparquet/src/column.js";

/** Bytes of a page that is unpacked, at most. */
const MOST_BYTES = 2 ** 30;

/**
 * Looks whether the pages of a row group are as long, and hold as many values, as the file says of them: the reader
 * takes their word, and would go on for hours after a false one. Throws where they are not. O(bytes).
 */
export async function checkPages(file: AsyncBuffer, { columns }: RowGroup): Promise<void> {
  for (const { meta_data } of columns) {
    if (!meta_data) throw new RangeError("a column is not described");
    await checkColumn(file, meta_data);
  }
}

async function checkColumn(file: AsyncBuffer, column: ColumnMetaData): Promise<void> {
  const start = Number(column.dictionary_page_offset || column.data_page_offset);
  const length = Number(column.total_compressed_size);
  const all = Number(column.num_values);
  require(start >= 4 &&
    length >= 0 &&
    start + length <= file.byteLength &&
    isCount(all), "a column is out of place");
  const view = new DataView(await file.slice(start, start + length));
  const reader = { view, offset: 0 };
  for (let values = 0; values < all;) {
    require(reader.offset < length, "a column ends too early");
    const header = parquetHeader(reader);
    values += checkedValues(header, length - reader.offset);
    require(values <= all, "a page has too many values");
    reader.offset += header.compressed_page_size;
  }
}

/** How many values of the column a page holds. */
function checkedValues(header: PageHeader, left: number): number {
  const { compressed_page_size: packed, uncompressed_page_size: size } = header;
  require(isCount(packed) && packed <= left && isCount(size) && size <= MOST_BYTES, "a page is out of place");
  if (header.type === "DICTIONARY_PAGE") {
    const count = header.dictionary_page_header?.num_values;
    require(isCount(count) && count <= size * 8, "a dictionary has too many values");
    return 0;
  }
  const { data_page_header: first, data_page_header_v2: second } = header;
  if (second) {
    const { num_values, num_nulls, num_rows, definition_levels_byte_length, repetition_levels_byte_length } =
      second;
    require(isCount(num_nulls) &&
      num_nulls <= num_values &&
      isCount(num_rows) &&
      num_rows <= num_values, "a page is odd");
    const [levels, more] = [definition_levels_byte_length, repetition_levels_byte_length];
    require(isCount(levels) && isCount(more) && levels + more <= size, "a page is odd");
  }
  const count = (second ?? first)?.num_values;
  require(isCount(count) && (count > 0 || header.type !== "DATA_PAGE"), "a page is odd");
  return count;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function require(isTrue: boolean, why: string): asserts isTrue {
  if (!isTrue) throw new RangeError(why);
}
