import { bibtex } from "./bibtex";
import { withUniqueIds, type CslItem } from "./csl-item";
import { ris } from "./ris";

export const CITE_FORMATS = [
  { id: "bibtex", label: "BibTeX", ending: "bib", type: "application/x-bibtex" },
  { id: "ris", label: "RIS", ending: "ris", type: "application/x-research-info-systems" },
  { id: "csl", label: "CSL-JSON", ending: "json", type: "application/vnd.citationstyles.csl+json" },
] as const;
export type CiteFormat = (typeof CITE_FORMATS)[number]["id"];

const WRITE: Record<CiteFormat, (items: readonly CslItem[]) => string> = {
  bibtex,
  ris,
  csl: (items) => `${JSON.stringify(items, null, 2)}\n`,
};

/** The items as a file of a format; each has a key of its own. */
export function cite(items: readonly CslItem[], format: CiteFormat): string {
  return WRITE[format](withUniqueIds(items));
}
