import type { EventType } from "../model/event-type";
import { criteriaOn, without, type Criterion, type Dimension, type Filters } from "../model/filters";
import { criterionWords } from "../session/filter-words";
import { DIMENSION_LABEL } from "../session/value-name";

/** A filter as a chip: one value, so many of a dimension that they are counted, or a criterion that has no values. */
export interface Chip {
  criterion: Criterion;
  /** null: all of the criterion. */
  value: string | null;
  text: string;
}

/** More values than this of one dimension share a chip. */
const SINGLY = 3;

/** A chip for everything that turns events away. */
export function chipsOf(
  filters: Filters,
  nameOf: (dimension: Dimension, value: string) => string,
  types: readonly EventType[],
): Chip[] {
  return criteriaOn(filters).flatMap((criterion): Chip[] => {
    if (!isListed(criterion))
      return [{ criterion, value: null, text: criterionWords(criterion, filters, nameOf, types) }];
    const [values, label] = [filters[criterion], DIMENSION_LABEL[criterion]];
    if (values.length > SINGLY)
      return [{ criterion, value: null, text: `${label}: ${values.length} chosen` }];
    return values.map((value) => ({ criterion, value, text: `${label}: ${nameOf(criterion, value)}` }));
  });
}

/** Filters with a chip's own let go. */
export function withoutChip(filters: Filters, { criterion, value }: Chip): Filters {
  if (value === null || !isListed(criterion)) return without(filters, criterion);
  return { ...filters, [criterion]: filters[criterion].filter((one) => one !== value) };
}

const isListed = (criterion: Criterion): criterion is Dimension => criterion in DIMENSION_LABEL;
