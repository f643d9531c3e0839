import { DIMENSION_LABEL } from "./value-name";
import type { EventType } from "../model/event-type";
import { criteriaOn, looksInRows, type Criterion, type Dimension, type Filters } from "../model/filters";
import { countWords } from "../model/words";

/** Values named before the rest is counted. */
const NAMED = 3;

type NameOf = (dimension: Dimension, value: string) => string;
/** The types that the data have. */
type Types = readonly EventType[];

/** "No filter is on.", "Filter: Type: Attack; Country: Pakistan or Iran." */
export function filterWords(filters: Filters, nameOf: NameOf, types: Types): string {
  const parts = criteriaOn(filters).map((criterion) => criterionWords(criterion, filters, nameOf, types));
  if (parts.length === 0) return "No filter is on.";
  return `${parts.length === 1 ? "Filter" : "Filters"}: ${parts.join("; ")}.`;
}

/** A criterion that is on: "Country: Pakistan or Iran", "Killed: at least 50", "Text: “Kabul”". */
export function criterionWords(criterion: Criterion, filters: Filters, nameOf: NameOf, types: Types): string {
  switch (criterion) {
    case "leastKilled":
      return `Killed: at least ${countWords(filters.leastKilled ?? 0)}`;
    case "text":
      return `Text: “${filters.text.trim()}”${looksInRows(filters) ? ", in the rows themselves too" : ""}`;
    case "shape":
      return "Place: in the drawn area";
    default:
      return `${DIMENSION_LABEL[criterion]}: ${chosenWords(
        filters[criterion],
        (value) => nameOf(criterion, value),
        criterion === "type" ? types : [],
      )}`;
  }
}

/** Of types, of which there are few, those left out are named where they are fewer. */
function chosenWords(
  chosen: readonly string[],
  nameOf: (value: string) => string,
  all: readonly string[],
): string {
  const rest = all.filter((value) => !chosen.includes(value));
  if (rest.length > 0 && rest.length < chosen.length) return `all but ${valueWords(rest.map(nameOf), "and")}`;
  return valueWords(chosen.map(nameOf), "or");
}

function valueWords(names: readonly string[], joint: "and" | "or"): string {
  if (names.length > NAMED)
    return `${names.slice(0, NAMED).join(", ")} ${joint} ${names.length - NAMED} more`;
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${joint} ${names.at(-1)!}`;
}
