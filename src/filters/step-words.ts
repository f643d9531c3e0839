import { CRITERIA, type Criterion, type Filters } from "../model/filters";
import { listWords } from "../model/list-words";
import { CRITERION_LABEL } from "../session/value-name";
import type { Step } from "../view/undo";
import type { View } from "../view/view";

/** What a change of each slice is called, in the order in which it names a step: the first that changed. */
const SLICE: Record<Exclude<keyof View, "filters">, string> = {
  compare: "comparison",
  from: "time window",
  to: "time window",
  mode: "time window",
  rule: "which report counts",
  countPossible: "counting what is possible",
  event: "selection",
  area: "selection of an area",
  measure: "what is counted",
  hidden: "areas on the map",
  eventsAs: "signs, points, density or clusters",
  ties: "ties on the map",
  tiesOf: "choice of an actor",
  behind: "events behind a number",
  openDocument: "document",
  report: "passage",
  centre: "map or table",
  sort: "order of the table",
  asTable: "charts as tables",
  places: "bars by country or province",
  step: "steps of time",
  fan: "events drawn apart",
  speed: "speed",
  loop: "loop",
  camera: "map view",
  panel: "panel",
  theme: "theme",
};
const SLICES = Object.keys(SLICE) as (keyof typeof SLICE)[];

const CALLED: Partial<Record<Criterion, string>> = { text: "search", shape: "drawn area" };

/** What a step did: "filter by country", "search", "time window". */
export function stepWords({ before, after }: Step): string {
  if (before.filters && after.filters) return filterStep(before.filters, after.filters);
  const changed = SLICES.find((slice) => slice in before);
  return changed ? SLICE[changed] : "change";
}

function filterStep(before: Filters, after: Filters): string {
  const changed = CRITERIA.filter((one) => JSON.stringify(before[one]) !== JSON.stringify(after[one]));
  const [only] = changed;
  if (!only) return "search in the rows themselves";
  if (changed.length === 1 && CALLED[only]) return CALLED[only];
  return changed.length > 3
    ? "several filters"
    : `filter by ${listWords(changed.map((one) => CRITERION_LABEL[one].toLowerCase()))}`;
}
