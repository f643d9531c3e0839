import type { Undrawn } from "../undrawn";
import { countWords } from "../../model/words";

/** Why events are not drawn as a point: known too vaguely, or not placed at all. */
export function undrawnWords({ vague, placeless }: Pick<Undrawn, "vague" | "placeless">): string {
  return [
    ...(vague > 0 ? [`${countWords(vague)} known to a country or region`] : []),
    ...(placeless > 0 ? [`${countWords(placeless)} with no place`] : []),
  ].join(", ");
}
