import type { Atlas, AtlasReport } from "../model/schema";

/** What a report tells of: something one can open, or a number or tie listed among the areas. */
export type Told =
  | { kind: "event"; id: string; words: string }
  | { kind: "area"; id: string; words: string }
  | { kind: "figure" | "relation"; id: string; words: string };

/** What each report tells, by report id. `relationName` puts a tie in words. O(everything). */
export function toldByReport(
  atlas: Pick<Atlas, "events" | "areas" | "figures" | "relations">,
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
  return told;
}

/** The reports of each document in the order of its text. O(n log n). */
export function reportsByDocument(
  reports: readonly AtlasReport[],
): ReadonlyMap<string, readonly AtlasReport[]> {
  const byDocument = new Map<string, AtlasReport[]>();
  for (const report of reports.toSorted((a, b) => a.quote.start - b.quote.start)) {
    byDocument.set(report.document, [...(byDocument.get(report.document) ?? []), report]);
  }
  return byDocument;
}
