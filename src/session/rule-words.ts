import type { CasualtyRule } from "../model/casualty-rule";

/** Which of an event's numbers a rule takes. */
export const RULE_TAKES: Record<CasualtyRule, string> = {
  specific: "the most specific each event is given, among equals the latest",
  lowest: "the lowest each event is given",
  highest: "the highest each event is given",
  graded: "the most specific each event is given in a source graded B or better",
};
