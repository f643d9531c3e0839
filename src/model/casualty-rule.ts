import type { Day } from "./day";
import type { AtlasDocument, ReportStatus } from "./schema";

/** How an event's number is chosen where several reports give one. The atlas is published by "specific". */
export const CASUALTY_RULES = ["specific", "lowest", "highest", "graded"] as const;
export type CasualtyRule = (typeof CASUALTY_RULES)[number];

/** A rule by name, in a word or two, and what it does. */
export const RULE_LABELS: Record<CasualtyRule, { label: string; brief: string; means: string }> = {
  specific: {
    label: "Most specific, then latest",
    brief: "most specific",
    means:
      "An exact number before a range, a range before a word; then the latest. A coder’s reason can overrule it.",
  },
  lowest: { label: "Lowest", brief: "lowest", means: "The report that gives the fewest for sure." },
  highest: { label: "Highest", brief: "highest", means: "The report whose best estimate is the highest." },
  graded: {
    label: "Graded B or better",
    brief: "graded B or better",
    means: "As the first, from documents graded A or B alone; where none gives a number, it is unknown.",
  },
};

/** Reliability that "graded" asks of a document, on the Admiralty scale. */
const WELL_GRADED: readonly AtlasDocument["grade"]["reliability"][] = ["A", "B"];

/** Whether "graded" lets a document count. */
export function isWellGraded({ grade }: Pick<AtlasDocument, "grade">): boolean {
  return WELL_GRADED.includes(grade.reliability);
}

interface Bounds {
  low: number | null;
  best: number | null;
  high: number | null;
}

/** A report that gives a number. */
export interface NumberGiver {
  report: string;
  status: ReportStatus;
  /** When its document was published. */
  published: { start: Day; end: Day };
  number: Bounds & { components?: readonly unknown[] | undefined };
}

/** 0 an exact number or a sum of parts that gives one, 1 a bounded or open number, 2 a word such as "dozens". */
export function vagueness({ low, best, high, components }: NumberGiver["number"]): 0 | 1 | 2 {
  if ((components && best !== null) || (low !== null && low === high)) return 0;
  return best === null && (low === null || high === null) ? 2 : 1;
}

/** The most specific first, then the one published latest; 0 where neither tells. */
export function bySpecificity(a: NumberGiver, b: NumberGiver): number {
  return (
    vagueness(a.number) - vagueness(b.number) ||
    b.published.end - a.published.end ||
    b.published.start - a.published.start
  );
}

/** The fewest people first: what is surely given, then the best estimate, then the upper end. */
function byLowest(a: NumberGiver, b: NumberGiver): number {
  return least(a) - least(b) || best(a) - best(b) || most(a) - most(b);
}

/** The most people first by best estimate; an open upper end counts only among equals. */
function byHighest(a: NumberGiver, b: NumberGiver): number {
  return best(b) - best(a) || most(b) - most(a) || least(b) - least(a);
}

const least = ({ number }: NumberGiver) => number.low ?? 0;
const best = ({ number }: NumberGiver) => number.best ?? least({ number } as NumberGiver);
const most = ({ number }: NumberGiver) => number.high ?? Number.MAX_SAFE_INTEGER;

const ORDER: Record<CasualtyRule, (a: NumberGiver, b: NumberGiver) => number> = {
  specific: bySpecificity,
  lowest: byLowest,
  highest: byHighest,
  graded: bySpecificity,
};

/** The report a rule picks; among equals the first by id. A denial gives no number. O(n log n). */
export function pickNumber<T extends NumberGiver>(rule: CasualtyRule, givers: readonly T[]): T | null {
  const order = ORDER[rule];
  const ranked = givers
    .filter(({ status }) => status !== "denied")
    .sort((a, b) => order(a, b) || (a.report < b.report ? -1 : 1));
  return ranked[0] ?? null;
}
