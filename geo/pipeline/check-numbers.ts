import { boundsText, sum, type Bounds } from "./bounds";
import type { Faults } from "./faults";
import { containsWords } from "./locate-quote";
import { conventionFor } from "./number-words";
import { allReports, type Seeds } from "./read-seeds";
import type { Entry } from "./read-yaml";
import type { ReportNumberSeed, ReportSeed } from "./seed-schema";
import { HARM_MEASURES, type HarmMeasure } from "../../src/model/measure";

/** Numbers stand in order, agree with the words they rest on, and their parts add up. */
export function checkNumbers(seeds: Seeds, faults: Faults): void {
  const quotesOf = new Map<string, string[]>();
  for (const { document, report } of allReports(seeds)) {
    const { quote, attribution, figures } = report.value;
    for (const id of figures) quotesOf.set(id, [...(quotesOf.get(id) ?? []), quote]);
    const { words } = attribution;
    if (words !== null && !containsWords(document.text, words)) {
      faults.add(report.at("attribution", "words"), `"${words}" is not in the document`, "its own words");
    }
    for (const measure of HARM_MEASURES) {
      const number = report.value[measure];
      if (number) checkReportNumber(report, measure, number, faults);
    }
  }
  for (const { value: figure, at } of seeds.figures) {
    const quotes = quotesOf.get(figure.id);
    if (!quotes) continue;
    checkNumber(
      figure.value,
      quotes,
      conventionFor(figure.value.words),
      (...path) => at("value", ...path),
      faults,
    );
  }
}

/** The parts' sum is expected where every part has a low number, else what the words stand for. */
function checkReportNumber(
  report: Entry<ReportSeed>,
  measure: HarmMeasure,
  number: ReportNumberSeed,
  faults: Faults,
): void {
  const at: At = (...path) => report.at(measure, ...path);
  const parts = number.components ?? [];
  parts.forEach((part, index) => checkOrder(part, at("components", index), faults));
  const addsUp = parts.length > 0 && parts.every(({ low }) => low !== null);
  const expected = addsUp ? sum(parts) : conventionFor(number.words);
  checkNumber(number, [report.value.quote], expected, at, faults);
}

type At = Entry<unknown>["at"];

function checkNumber(
  number: Bounds & { words: string },
  quotes: readonly string[],
  expected: Bounds | null,
  at: At,
  faults: Faults,
): void {
  const { low, best, high, words } = number;
  const isEmpty = low === null && best === null && high === null;
  if (isEmpty) faults.add(at(), "no bound is given", "at least one; an unknown number is left out");
  if (!quotes.some((quote) => containsWords(quote, words))) {
    faults.add(at("words"), `"${words}" is not in the quote`, "the quote's own words");
  }
  checkOrder(number, at(), faults);
  if (!isEmpty && expected && boundsText(number) !== boundsText(expected)) {
    faults.add(at(), `bounds are ${boundsText(number)}`, `${boundsText(expected)} by "${words}"`);
  }
}

function checkOrder({ low, best, high }: Bounds, at: ReturnType<At>, faults: Faults): void {
  const given = [low, best, high].filter((bound) => bound !== null);
  if (given.every((bound, index) => bound >= (given[index - 1] ?? 0))) return;
  faults.add(at, `bounds are ${boundsText({ low, best, high })}`, "low ≤ best ≤ high");
}
