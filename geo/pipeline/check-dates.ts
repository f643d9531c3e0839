import { intervalOf } from "./date-interval";
import type { Faults } from "./faults";
import { allReports, type Seeds } from "./read-seeds";

/** An inferred date is marked as such, and a report's date of occurrence shares a day with its event's. */
export function checkDates(seeds: Seeds, faults: Faults): void {
  for (const { source } of seeds.documents) {
    const { edtf, basis } = source.value.published;
    if (!isMarked(edtf, basis)) addUnmarked(edtf, source.at("published", "edtf"), faults);
  }
  const dateOf = new Map(seeds.events.map(({ value }) => [value.id, value.date]));
  for (const { report } of allReports(seeds)) {
    const { date, event } = report.value;
    if (!date) continue;
    if (!isMarked(date.edtf, date.basis)) addUnmarked(date.edtf, report.at("date", "edtf"), faults);
    const held = event === null ? undefined : dateOf.get(event);
    if (held === undefined || date.of !== "occurrence") continue;
    const [told, happened] = [intervalOf(date.edtf), intervalOf(held)];
    if (told.start <= happened.end && happened.start <= told.end) continue;
    faults.add(report.at("date", "edtf"), `${date.edtf} is outside ${event}'s date`, `a day within ${held}`);
  }
}

/** A basis that begins with "printed" may go on to say where. A printed date needs no mark, and an open interval says by itself that it is not known. */
function isMarked(edtf: string, basis: string): boolean {
  return /^printed\b/.test(basis) || edtf.includes("..") || intervalOf(edtf).certainty !== "certain";
}

function addUnmarked(edtf: string, at: Parameters<Faults["add"]>[0], faults: Faults): void {
  faults.add(at, `${edtf} is inferred but not marked`, "? or ~ after it, or basis: printed");
}
