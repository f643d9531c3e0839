import type { CslDate, CslItem } from "./csl-item";
import { oneLine } from "./one-line";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** What LaTeX reads as more than the sign it is; a brace by name, since BibTeX counts braces even when escaped. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ "\\": "\\textbackslash{}", "{": "\\textbraceleft{}", "}": "\\textbraceright{}" },
  ...{ $: "\\$", "&": "\\&", "#": "\\#", "%": "\\%", _: "\\_" },
  ...{ "^": "\\textasciicircum{}", "~": "\\textasciitilde{}", "`": "\\textasciigrave{}" },
  ...{ "<": "\\textless{}", ">": "\\textgreater{}", "|": "\\textbar{}" },
};

/** Entries for BibTeX and biblatex, UTF-8: a source is @misc, the view @online, a file @dataset. Titles keep their capitals. */
export function bibtex(items: readonly CslItem[]): string {
  return items.map(entry).join("\n");
}

const ENTRY: Record<CslItem["type"], string> = { document: "misc", webpage: "online", dataset: "dataset" };

function entry(item: CslItem): string {
  const publisher = latex(item.publisher);
  const fields: [name: string, value: string | undefined][] = [
    ["title", braced(latex(item.title))],
    ["author", braced(latex(item.author?.[0]?.literal))],
    ["howpublished", publisher],
    ["publisher", publisher],
    ...dateFields(item.issued),
    ["language", latex(item.language)],
    ["version", latex(item.version)],
    ["url", item.URL === undefined ? undefined : plainAddress(item.URL)],
    ["urldate", item.accessed && isoOf(item.accessed)],
    ["abstract", latex(item.abstract)],
    ["annote", latex(item.annote)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  const month = item.issued && monthOf(item.issued);
  if (month) lines.push(`  month = ${month},\n`);
  return `@${ENTRY[item.type]}{${item.id},\n${lines.join("")}}\n`;
}

/** biblatex reads `date`, BibTeX `year` and `month`; a year in words stands in `year` alone. */
function dateFields(issued: CslDate | undefined): [string, string | undefined][] {
  if (!issued) return [];
  if ("literal" in issued) return [["year", latex(issued.literal)]];
  return [
    ["date", isoOf(issued)],
    ["year", String(issued["date-parts"][0][0])],
  ];
}

function isoOf(date: CslDate): string | undefined {
  if ("literal" in date) return undefined;
  return date["date-parts"][0].map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0")).join("-");
}

function monthOf(date: CslDate): string | undefined {
  const month = "literal" in date ? undefined : date["date-parts"][0][1];
  return month === undefined ? undefined : MONTHS[month - 1];
}

/** Two hyphens or quotation marks in a row would become another sign. */
function latex(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return oneLine(text)
    .replace(/[\\{}$&#%_^~`<>|]/g, (sign) => SIGNS[sign]!)
    .replace(/([-'])(?=\1)/g, "$1{}");
}

const braced = (text: string | undefined) => (text ? `{${text}}` : undefined);

/** Addresses are read sign by sign; only what would unbalance the braces is encoded. */
function plainAddress(address: string): string {
  return oneLine(address).replace(/[{}\\]/g, encodeURIComponent);
}
