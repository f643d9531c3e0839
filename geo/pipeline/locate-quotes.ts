import type { Faults } from "./faults";
import { foldText, locateQuote, type QuoteLocation } from "./locate-quote";
import { quoteContext, type QuoteContext } from "./quote-context";
import type { Seeds } from "./read-seeds";
import type { Entry } from "./read-yaml";
import type { ReportSeed } from "./seed-schema";
import { splitSentences, type Span } from "./split-sentences";

/** A report's passage as it stands in the document. */
export interface LocatedQuote extends QuoteContext {
  exact: string;
  start: number;
  end: number;
}

/** Finds every report's quote, by report id; one that is missing or ambiguous is a fault. */
export function locateQuotes(seeds: Seeds, faults: Faults): ReadonlyMap<string, LocatedQuote> {
  const located = new Map<string, LocatedQuote>();
  for (const { file, text, reports } of seeds.documents) {
    const folded = foldText(text);
    const sentences = splitSentences(text);
    const passages = new Map<string, Span>();
    for (const report of reports) {
      const found = locateQuote(folded, report.value);
      if (found.kind === "found") passages.set(report.value.id, { start: found.start, end: found.end });
      else addFault(faults, report, found, file);
    }
    const all = [...passages.values()];
    for (const [id, passage] of passages) {
      const exact = text.slice(passage.start, passage.end);
      located.set(id, { exact, ...passage, ...quoteContext(text, sentences, passage, all) });
    }
  }
  return located;
}

type Unlocated = Exclude<QuoteLocation, { kind: "found" }>;

function addFault(faults: Faults, report: Entry<ReportSeed>, found: Unlocated, file: string): void {
  const { id } = report.value;
  if (found.kind === "missing") {
    const known = found.beginning.length > 8 ? `: it departs after "${found.beginning.slice(-40)}"` : "";
    faults.add(report.at("quote"), `quote of ${id} is not in ${file}${known}`, "a passage word for word");
  } else if (found.count === 0) {
    faults.add(
      report.at("quote"),
      `quote of ${id} does not stand between its prefix and suffix`,
      "the words beside it",
    );
  } else {
    faults.add(
      report.at("quote"),
      `quote of ${id} occurs ${found.count} times`,
      "a prefix or suffix that tells which",
    );
  }
}
