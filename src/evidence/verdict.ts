import {
  CASUALTY_RULES,
  RULE_LABELS,
  bySpecificity,
  isWellGraded,
  vagueness,
  type CasualtyRule,
} from "../model/casualty-rule";
import { edtfWords } from "../model/edtf-words";
import { listWords } from "../model/list-words";
import { HARM_MEASURES, type HarmMeasure } from "../model/measure";
import type { AtlasDocument, AtlasEvent, AtlasReport, EventNumber } from "../model/schema";
import { boundsWords, countWords, dateShort } from "../model/words";
import { giversOf, numberByRule, type Giver } from "../table/apply-rule";

/** What a rule takes for an event: "report 2, at least 24". */
interface Taken {
  rule: CasualtyRule;
  label: string;
  takes: string;
}

/** Which report an event's number is taken from and why, and which the other rules would take. */
export interface Verdict {
  measure: HarmMeasure;
  why: string;
  /** Empty where all rules agree on the report; of a single report, only the rules that leave it. */
  others: Taken[];
}

export interface VerdictInput {
  rule: CasualtyRule;
  /** With its numbers as published. */
  event: AtlasEvent;
  reports: readonly AtlasReport[];
  documents: ReadonlyMap<string, AtlasDocument>;
}

/** What is asked of one measure: its givers, each with the report's number in the event. */
interface Case {
  rule: CasualtyRule;
  published: EventNumber | null;
  override: string | undefined;
  givers: readonly (Giver & { at: number })[];
}

/** One verdict a measure that some report gives a number of. Pure; O(reports × rules). */
export function verdicts({ rule, event, reports, documents }: VerdictInput): Verdict[] {
  const at = new Map(reports.map(({ id }, index) => [id, index + 1]));
  return HARM_MEASURES.flatMap((measure) => {
    const givers = giversOf(reports, measure, documents).map((one) => ({ ...one, at: at.get(one.report)! }));
    if (givers.length === 0) return [];
    const one = { rule, published: event[measure], override: event.override?.[measure], givers };
    return [{ measure, why: why(one), others: others(one) }];
  });
}

function others({ rule, published, givers }: Case): Taken[] {
  const takes = CASUALTY_RULES.map((by) => ({ by, number: numberByRule(by, published, givers) }));
  const own = takes.find(({ by }) => by === rule)?.number?.from;
  const differing = takes.filter(({ number }) => number?.from !== own);
  return (differing.length === 0 || givers.length === 1 ? differing : takes)
    .filter(({ by }) => by !== rule)
    .map(({ by, number }) => ({ rule: by, label: RULE_LABELS[by].label, takes: takesWords(number, givers) }));
}

function takesWords(number: EventNumber | null, givers: Case["givers"]): string {
  const from = givers.find(({ report }) => report === number?.from);
  return from ? `report ${from.at}, ${boundsWords(number)}` : "no number";
}

function why(one: Case): string {
  const number = numberByRule(one.rule, one.published, one.givers);
  if (number === null) return nothingTaken(one);
  const taken = one.givers.find(({ report }) => report === number.from)!;
  if (one.givers.length === 1) return `Only report ${taken.at} gives it.`;
  const said = one.override !== undefined && number.from === one.published?.from;
  if (said && (one.rule === "specific" || one.rule === "graded"))
    return `Report ${taken.at} counts, for the coder’s reason: ${one.override}`;
  return `Report ${taken.at} counts: ${REASON[one.rule](taken, one)}.`;
}

function nothingTaken({ rule, published, givers }: Case): string {
  if (published === null) return "A denial gives no number, and nobody else gives one.";
  const grades = listWords(givers.map(({ at, document }) => `report ${at} is ${gradeCode(document)}`));
  return `No number by “${RULE_LABELS[rule].label}”: ${grades}.`;
}

const REASON: Record<CasualtyRule, (taken: Case["givers"][number], one: Case) => string> = {
  specific: (taken, { givers }) => specificReason(taken, givers),
  lowest: ({ number }) => `no other gives a lower low than its ${countWords(number.low ?? 0)}`,
  highest: ({ number }) =>
    `no other gives a higher best than its ${countWords(number.best ?? number.low ?? 0)}`,
  graded: (taken, { givers }) => {
    const good = givers.filter(({ document }) => isWellGraded(document));
    if (good.length === 1)
      return `of ${givers.length}, it alone is graded B or better (${gradeCode(taken.document)})`;
    return `of ${good.length} graded B or better, ${specificReason(taken, good)}`;
  },
};

/** Against the report that comes next: more specific, later, or the same. */
function specificReason(taken: Giver & { at: number }, givers: Case["givers"]): string {
  const next = givers
    .filter(({ report, status }) => report !== taken.report && status !== "denied")
    .toSorted(bySpecificity)[0];
  if (!next) return "the others deny";
  if (vagueness(taken.number) < vagueness(next.number))
    return `it gives ${kindWords(taken)}, report ${next.at} ${kindWords(next)}`;
  if (bySpecificity(taken, next) < 0)
    return `as specific as report ${next.at}, and later (${publishedWords(taken)}, not ${publishedWords(next)})`;
  return `as specific and as late as report ${next.at}, it comes first`;
}

/** How a report puts its number. */
function kindWords({ number }: Giver): string {
  const kind = vagueness(number);
  if (kind === 0) return number.components ? "a sum of parts" : "an exact number";
  return kind === 1 ? "a range or a bound" : "only words";
}

const publishedWords = ({ document }: Giver) => edtfWords(document.published.edtf, dateShort);
const gradeCode = ({ grade }: AtlasDocument) => `${grade.reliability}${grade.credibility}`;
