import type { CslDate, CslItem } from "./csl-item";
import { oneLine } from "./one-line";

/** Records for reference managers: a source is GEN, the view ELEC, a file DATA. Lines end in CR LF, each value stands on one. */
export function ris(items: readonly CslItem[]): string {
  return items.map(record).join("\r\n");
}

const TYPE: Record<CslItem["type"], string> = { document: "GEN", webpage: "ELEC", dataset: "DATA" };

function record(item: CslItem): string {
  const lines: [tag: string, value: string | undefined][] = [
    ["TY", TYPE[item.type]],
    ["ID", item.id],
    ["TI", item.title],
    ["AU", item.author?.[0]?.literal],
    ["PB", item.publisher],
    ["PY", item.issued && yearOf(item.issued)],
    ["DA", item.issued && slashed(item.issued)],
    ["LA", item.language],
    ["ET", item.version],
    ["UR", item.URL],
    ["Y2", item.accessed && slashed(item.accessed)],
    ["AB", item.abstract],
    ["N1", item.annote],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []));
  return `${written.join("")}ER  - \r\n`;
}

function yearOf(date: CslDate): string {
  return "literal" in date ? date.literal : String(date["date-parts"][0][0]).padStart(4, "0");
}

/** "2021/09/24/", "2021/09//": what is not known is empty. A year alone says nothing more than PY. */
function slashed(date: CslDate): string | undefined {
  if ("literal" in date || date["date-parts"][0].length < 2) return undefined;
  const [year, month, day] = date["date-parts"][0].map((part) => String(part).padStart(2, "0"));
  return `${year!.padStart(4, "0")}/${month}/${day ?? ""}/`;
}
