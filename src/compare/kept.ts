import type { Compare, CompareKind } from "../model/compare";
import { OPEN_END, OPEN_START } from "../model/day";
import { criteriaOn, type Criterion } from "../model/filters";
import { firstDayWords, lastDayWords, spanWords } from "../model/span-words";
import type { Session } from "../session/Session.svelte";
import type { TimeWindow } from "../table/window";

/** The filters a comparison leaves out, for they would decide it. */
const LEFT_OUT: Record<CompareKind, readonly Criterion[]> = {
  time: [],
  place: ["country", "admin1"],
  actor: ["actor", "role"],
  dataset: ["dataset"],
};

/** What both sides keep: the window, where periods are not compared, and the filters but those of what is. */
export function keptWords({ view, window }: Pick<Session, "view" | "window">, { by }: Compare): string {
  const on = criteriaOn(view.filters);
  const kept = on.filter((criterion) => !LEFT_OUT[by].includes(criterion));
  const parts = [
    ...(by === "time" ? [] : [`cover ${windowWords(window)}`]),
    ...(kept.length > 0 ? ["keep the filters above"] : []),
  ];
  const keep = parts.length > 0 ? `Both ${parts.join(" and ")}.` : "";
  const left = kept.length < on.length ? `The filter by ${by === "dataset" ? "file" : by} is left out.` : "";
  return [keep, left].filter(Boolean).join(" ");
}

function windowWords({ from, to }: TimeWindow): string {
  if (from === OPEN_START && to === OPEN_END) return "all time";
  if (from === OPEN_START) return `all up to ${lastDayWords(to)}`;
  if (to === OPEN_END) return `all from ${firstDayWords(from)} on`;
  return spanWords(from, to);
}
