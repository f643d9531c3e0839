import { DIMENSIONS, type Dimension, type Filters } from "../model/filters";
import { DIMENSION_LABEL } from "../session/value-name";

/** Values named before the rest is counted. */
const NAMED = 3;

/** "No filter is on.", "Filter: Type: Attack; Country: Pakistan or Iran." */
export function filterWords(
  filters: Filters,
  nameOf: (dimension: Dimension, value: string) => string,
): string {
  const parts = DIMENSIONS.filter((dimension) => filters[dimension].length > 0).map(
    (dimension) =>
      `${DIMENSION_LABEL[dimension]}: ${valueWords(filters[dimension].map((value) => nameOf(dimension, value)))}`,
  );
  if (parts.length === 0) return "No filter is on.";
  return `${parts.length === 1 ? "Filter" : "Filters"}: ${parts.join("; ")}.`;
}

function valueWords(names: readonly string[]): string {
  if (names.length > NAMED) return `${names.slice(0, NAMED).join(", ")} or ${names.length - NAMED} more`;
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)!}`;
}
