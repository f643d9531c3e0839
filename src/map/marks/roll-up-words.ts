import { PRECISION_WORDS, isPoint, type PlacePrecision } from "../../model/precision";
import { counted } from "../../model/words";

/** What a whole place is called when no more is known than it. */
const AS: Partial<Record<PlacePrecision, string>> = {
  district: "a district",
  province: "a province",
  country: "a country",
  region: "a region",
};

/** "3 events known only to Tajikistan as a country": what is rolled up to a place, and to what kind of place. */
export function rollUpWords(count: number, name: string, precision: PlacePrecision): string {
  if (isPoint(precision)) return `${counted(count, "event")} ${PRECISION_WORDS[precision]}, ${name}`;
  const as = AS[precision];
  return as
    ? `${counted(count, "event")} known only to ${name} as ${as}`
    : `${counted(count, "event")} at ${name}, which could not be found`;
}
