import type { AtlasFigure } from "../model/schema";
import { boundsWords } from "../model/words";

/** "at least 4,000 people", "number not given". */
export function figureWords({ value, unit }: Pick<AtlasFigure, "value" | "unit">): string {
  const words = boundsWords(value);
  return words === "not given" ? "number not given" : `${words} ${unit}`;
}
