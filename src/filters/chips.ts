import { criteriaOn, without, type Criterion, type Filters } from "../model/filters";
import { SINGLY, criterionName, type Naming } from "../session/value-name";

/** A filter as a chip: one value, so many of a dimension that they are counted, or a criterion that has no values. */
export interface Chip {
  criterion: Criterion;
  /** null: all of the criterion. */
  value: string | null;
  text: string;
}

/** A chip for everything that turns events away. */
export function chipsOf(filters: Filters, naming: Naming): Chip[] {
  return criteriaOn(filters).flatMap((criterion): Chip[] => {
    const values = valuesOf(filters, criterion);
    if (values === null || values.length > SINGLY)
      return [{ criterion, value: null, text: criterionName(naming, filters, criterion) }];
    return values.map((value) => {
      const one = { ...filters, [criterion]: [value] };
      return { criterion, value, text: criterionName(naming, one, criterion) };
    });
  });
}

/** Filters with a chip's own let go. */
export function withoutChip(filters: Filters, { criterion, value }: Chip): Filters {
  const values = valuesOf(filters, criterion);
  if (value === null || values === null) return without(filters, criterion);
  return { ...filters, [criterion]: values.filter((one) => one !== value) };
}

function valuesOf(filters: Filters, criterion: Criterion): readonly string[] | null {
  return criterion === "leastKilled" || criterion === "text" || criterion === "shape"
    ? null
    : filters[criterion];
}
