import { pickNumber, WELL_GRADED, type CasualtyRule, type NumberGiver } from "../model/casualty-rule";
import { intervalOf, parseEdtf } from "../model/edtf";
import { HARM_MEASURES, type HarmMeasure } from "../model/measure";
import type { Atlas, AtlasDocument, AtlasEvent, AtlasReport, EventNumber } from "../model/schema";

interface Giver extends NumberGiver {
  words: string;
}

/**
 * The atlas with each event's numbers as a rule chooses them from its reports. "specific" is how it is published,
 * coders' written reasons included, and gives the atlas itself; "graded" keeps that choice where its document is
 * graded B or better. An event whose reports leave the rule nothing has no number. O(reports).
 */
export function atlasByRule(atlas: Atlas, rule: CasualtyRule): Atlas {
  if (rule === "specific") return atlas;
  const documents = new Map(atlas.documents.map((document) => [document.id, document]));
  const reports = new Map(atlas.reports.map((report) => [report.id, report]));
  const events = atlas.events.map((event): AtlasEvent => {
    const own = event.reports.flatMap((id) => reports.get(id) ?? []);
    const numbers = HARM_MEASURES.map((measure) => [measure, numberBy(rule, event, measure, own, documents)]);
    return { ...event, ...(Object.fromEntries(numbers) as Record<HarmMeasure, EventNumber | null>) };
  });
  return { ...atlas, events };
}

function numberBy(
  rule: CasualtyRule,
  event: AtlasEvent,
  measure: HarmMeasure,
  reports: readonly AtlasReport[],
  documents: ReadonlyMap<string, AtlasDocument>,
): EventNumber | null {
  const isWellGraded = (document: string) =>
    WELL_GRADED.some((reliability) => reliability === documents.get(document)?.grade.reliability);
  const published = event[measure];
  if (published === null) return null;
  const counting = reports.filter(({ document }) => rule !== "graded" || isWellGraded(document));
  if (rule === "graded" && counting.some(({ id }) => id === published.from)) return published;
  const picked = pickNumber(rule, giversOf(counting, measure, documents));
  if (picked === null) return null;
  const { low, best, high } = picked.number;
  return { low, best, high, words: picked.words, from: picked.report };
}

function giversOf(
  reports: readonly AtlasReport[],
  measure: HarmMeasure,
  documents: ReadonlyMap<string, AtlasDocument>,
): Giver[] {
  return reports.flatMap((report): Giver[] => {
    const number = report[measure];
    if (!number) return [];
    const published = parseEdtf(documents.get(report.document)?.published.edtf ?? "");
    const when = published ?? intervalOf({ start: null, end: null });
    return [{ report: report.id, status: report.status, published: when, number, words: number.words }];
  });
}
