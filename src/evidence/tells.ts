import type { Atlas, AtlasReport } from "../model/schema";

/** What was coded from a passage. */
export interface Told {
  kind: "event" | "area" | "figure" | "relation" | "dispute";
  id: string;
  words: string;
}

/** What each report tells, by report id, events first. `relationName` puts a tie in words. O(everything). */
export function toldByReport(
  atlas: Pick<Atlas, "events" | "areas" | "figures" | "relations" | "disputes">,
  relationName: (relation: Atlas["relations"][number]) => string,
): ReadonlyMap<string, readonly Told[]> {
  const told = new Map<string, Told[]>();
  const add = (reports: readonly string[], what: Told) => {
    for (const report of reports) told.set(report, [...(told.get(report) ?? []), what]);
  };
  for (const { id, title, reports } of atlas.events) add(reports, { kind: "event", id, words: title });
  for (const { id, name, reports } of atlas.areas) add(reports, { kind: "area", id, words: name });
  for (const { id, what, reports } of atlas.figures) add(reports, { kind: "figure", id, words: what });
  for (const one of atlas.relations)
    add(one.reports, { kind: "relation", id: one.id, words: relationName(one) });
  for (const { id, topic, sides } of atlas.disputes)
    add([...new Set(sides.map(({ report }) => report))], { kind: "dispute", id, words: topic });
  return told;
}

/** Of each report, those of other documents that have the very same words. O(reports). */
export function sameWords(reports: readonly AtlasReport[]): ReadonlyMap<string, readonly AtlasReport[]> {
  const byWords = new Map<string, AtlasReport[]>();
  for (const report of reports)
    byWords.set(wordsOf(report), [...(byWords.get(wordsOf(report)) ?? []), report]);
  const alike = (report: AtlasReport) =>
    byWords.get(wordsOf(report))!.filter(({ document }) => document !== report.document);
  return new Map(reports.map((report) => [report.id, alike(report)]));
}

const wordsOf = ({ quote }: AtlasReport) => quote.exact.replace(/\s+/g, " ");
