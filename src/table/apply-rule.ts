import { isWellGraded, pickNumber, type CasualtyRule, type NumberGiver } from "../model/casualty-rule";
import { intervalOf, parseEdtf } from "../model/edtf";
import { HARM_MEASURES, type HarmMeasure } from "../model/measure";
import type {
  Atlas,
  AtlasDocument,
  AtlasEvent,
  AtlasReport,
  EventNumber,
  ReportNumber,
} from "../model/schema";

/** A report that gives a number, with what a rule asks of it. */
export interface Giver extends NumberGiver {
  number: ReportNumber;
  document: AtlasDocument;
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
    const numbers = HARM_MEASURES.map((measure) => [
      measure,
      numberByRule(rule, event[measure], giversOf(own, measure, documents)),
    ]);
    return { ...event, ...(Object.fromEntries(numbers) as Record<HarmMeasure, EventNumber | null>) };
  });
  return { ...atlas, events };
}

/** The number a rule takes where this one is published; null where nothing is left to it. O(givers log givers). */
export function numberByRule(
  rule: CasualtyRule,
  published: EventNumber | null,
  givers: readonly Giver[],
): EventNumber | null {
  if (published === null || rule === "specific") return published;
  const counting = rule === "graded" ? givers.filter(({ document }) => isWellGraded(document)) : givers;
  if (rule === "graded" && counting.some(({ report }) => report === published.from)) return published;
  const picked = pickNumber(rule, counting);
  if (picked === null) return null;
  const { low, best, high, words } = picked.number;
  return { low, best, high, words, from: picked.report };
}

/** The reports of one event that give a number of the measure, in their order. */
export function giversOf(
  reports: readonly AtlasReport[],
  measure: HarmMeasure,
  documents: ReadonlyMap<string, AtlasDocument>,
): Giver[] {
  return reports.flatMap((report): Giver[] => {
    const [number, document] = [report[measure], documents.get(report.document)];
    if (!number || !document) return [];
    const published = parseEdtf(document.published.edtf) ?? intervalOf({ start: null, end: null });
    return [{ report: report.id, status: report.status, published, number, document }];
  });
}
