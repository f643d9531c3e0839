import { acledReader } from "./kinds/acled";
import { gdeltReader } from "./kinds/gdelt";
import { gtdReader } from "./kinds/gtd";
import { mappedReader } from "./kinds/mapped";
import { oursReader } from "./kinds/ours";
import { ucdpReader } from "./kinds/ucdp";
import { layoutOf } from "./layout-of";
import { usgsReader } from "./kinds/usgs";
import type { Mapping, Plan } from "./plan";
import type { RowReader } from "./reader";
import type { TableFormat } from "./row-source";

/** What a plan makes of the rows under a head. */
export function readerOf({ reader, headless, format }: Plan, head: readonly string[]): RowReader {
  if (reader.kind === "mapped") {
    const shape = format === "csv" ? -1 : head.indexOf("geometry:type");
    return mappedReader(reader.mapping, { openEnds: hasOpenEnds(reader.mapping, format, head), shape });
  }
  const dates = reader.dates ?? "dmy";
  const names = headless ? (layoutOf(head)?.names ?? head) : head;
  if (reader.kind === "ours") return oursReader(head, dates, format === "csv" || format === "xlsx");
  if (reader.kind === "acled") return acledReader(head, dates);
  if (reader.kind === "ucdp") return ucdpReader(names, dates);
  if (reader.kind === "gdelt") return gdeltReader(names);
  return reader.kind === "gtd" ? gtdReader(head) : usgsReader(head);
}

/** KML's own times have ends that are open; what its authors put into columns of theirs has none. */
function hasOpenEnds({ columns }: Mapping, format: TableFormat, head: readonly string[]): boolean {
  const isOwn = (column: number | undefined, name: string) => column === undefined || head[column] === name;
  return format === "kml" && isOwn(columns.date, "time:begin") && isOwn(columns.end, "time:end");
}
