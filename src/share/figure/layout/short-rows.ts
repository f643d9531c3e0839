import { barLabel } from "../../../charts/bars";
import { countWords } from "../../../model/words";
import { addSum, emptySum } from "../../../table/sums";
import type { FigureRow } from "../chart";

/** A row of a chart; `isRest`: it stands for several that have no room, has their sum and no bar. */
export interface ShortRow extends FigureRow {
  isRest: boolean;
}

/**
 * At most `most` rows: the largest, then one with the sum of those left out, then those that give no number at all,
 * so that nothing is lost. O(rows).
 */
export function shortRows(rows: readonly FigureRow[], most: number): ShortRow[] {
  const whole = rows.map((row) => ({ ...row, isRest: false }));
  if (rows.length <= most) return whole;
  const isKnown = ({ certain, possible }: FigureRow) => certain.known + possible.known > 0;
  const unknown = whole.filter((row) => !isKnown(row));
  const tail = unknown.length <= 2 && unknown.length < most - 1 ? unknown : [];
  const body = whole.filter((row) => !tail.includes(row));
  const kept = Math.max(0, most - tail.length - 1);
  return [...body.slice(0, kept), restOf(body.slice(kept)), ...tail];
}

function restOf(rows: readonly FigureRow[]): ShortRow {
  const sum = (part: "certain" | "possible") => rows.reduce((all, row) => addSum(all, row[part]), emptySum());
  const amounts = { certain: sum("certain"), possible: sum("possible") };
  return {
    id: "rest",
    label: `${countWords(rows.reduce((all, { stands = 1 }) => all + stands, 0))} more`,
    when: "",
    ...amounts,
    text: barLabel(amounts),
    words: "",
    sources: [],
    isRest: true,
  };
}
