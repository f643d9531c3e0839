import type { Atlas, AtlasArea, AtlasEvent, AtlasReport } from "../model/schema";
import type { AtlasIndex } from "../session/atlas-index";
import { reportDate, type ReportDate } from "./report-date";
import { speakerOf } from "./speaker";

type Dispute = Atlas["disputes"][number];

/** One side of a dispute: who says what, when, and what on the map it is about. */
export interface Side {
  report: AtlasReport;
  says: string;
  speaker: string;
  date: ReportDate;
  event: AtlasEvent | null;
  areas: AtlasArea[];
}

/** A question and its sides, as the reports give them. */
export interface Question {
  id: string;
  topic: string;
  question: string;
  sides: Side[];
  /** Whether a side tells of the selected event. */
  aboutSelected: boolean;
}

/** Questions about the selected event first, then those with a denial, then in the atlas' order. O(sides × areas). */
export function questionsOf(
  { disputes, areas }: Pick<Atlas, "disputes" | "areas">,
  index: AtlasIndex,
  selected: string | null,
): Question[] {
  const questions = disputes.map(({ id, topic, question, sides }): Question => {
    const found = sides.flatMap((side) => sideOf(side, areas, index) ?? []);
    const aboutSelected = selected !== null && found.some(({ event }) => event?.id === selected);
    return { id, topic, question, sides: found, aboutSelected };
  });
  return questions.sort((a, b) => rank(b) - rank(a));
}

function rank({ aboutSelected, sides }: Question): number {
  return 2 * Number(aboutSelected) + Number(sides.some(({ report }) => report.status === "denied"));
}

function sideOf(
  { report: id, says }: Dispute["sides"][number],
  areas: readonly AtlasArea[],
  index: AtlasIndex,
): Side | null {
  const report = index.reports.get(id);
  if (!report) return null;
  return {
    report,
    says,
    speaker: speakerOf(report, index),
    date: reportDate(report, index),
    event: report.event === null ? null : (index.events.get(report.event) ?? null),
    areas: areas.filter(({ reports }) => reports.includes(id)),
  };
}
