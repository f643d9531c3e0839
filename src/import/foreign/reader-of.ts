import { acledReader } from "./kinds/acled";
import { gtdReader } from "./kinds/gtd";
import { mappedReader } from "./kinds/mapped";
import { ucdpReader } from "./kinds/ucdp";
import { ucdpLayout } from "./kinds/ucdp-layout";
import { usgsReader } from "./kinds/usgs";
import type { Plan } from "./plan";
import type { RowReader } from "./reader";

/** What a plan makes of the rows under a head. */
export function readerOf({ reader, headless, format }: Plan, head: readonly string[]): RowReader {
  if (reader.kind === "mapped") {
    const shape = format === "csv" ? -1 : head.indexOf("geometry:type");
    return mappedReader(reader.mapping, { openEnds: format === "kml", shape });
  }
  const dates = reader.dates ?? "dmy";
  const names = headless ? (ucdpLayout(head) ?? head) : head;
  if (reader.kind === "acled") return acledReader(head, dates);
  if (reader.kind === "ucdp") return ucdpReader(names, dates);
  return reader.kind === "gtd" ? gtdReader(head) : usgsReader(head);
}
