import { DIMENSIONS, type Dimension, type Filters } from "../model/filters";
import { DIMENSION_LABEL } from "../session/value-name";

/** A filter as a chip: one value, or so many of a dimension that they are counted. */
export interface Chip {
  dimension: Dimension;
  /** null: all the values of the dimension. */
  value: string | null;
  text: string;
}

/** More values than this of one dimension share a chip. */
const SINGLY = 3;

export function chipsOf(filters: Filters, nameOf: (dimension: Dimension, value: string) => string): Chip[] {
  return DIMENSIONS.flatMap((dimension): Chip[] => {
    const [values, label] = [filters[dimension], DIMENSION_LABEL[dimension]];
    if (values.length > SINGLY)
      return [{ dimension, value: null, text: `${label}: ${values.length} chosen` }];
    return values.map((value) => ({ dimension, value, text: `${label}: ${nameOf(dimension, value)}` }));
  });
}
