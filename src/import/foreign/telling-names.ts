import { plainName } from "./columns-of";

/** What is said of the event itself: "date of the incident" is its date. */
const OF_EVENT = /_of_(the_)?(incident|event|occurrence|attack|accident)$/;
/** Columns that forms on phones have (ODK, Kobo), beside which others say when somebody filled one in. */
const OF_FORM = /(^|_)submission_?(time|date)$|^formhub_uuid$|(^|_)instanceid$/;
const FILLED_IN: readonly string[] = ["start", "end", "today"];

/** What a table's columns are called, as guesses go by it: "" where a name means something else in this table. O(columns). */
export function tellingNames(head: readonly string[]): string[] {
  const names = head.map((name) => plainName(name).replace(OF_EVENT, ""));
  const isForm = names.some((name) => OF_FORM.test(name));
  const isDeed = names.includes("target_name");
  return names.map((name) => {
    if (isForm && FILLED_IN.includes(name)) return "";
    return isDeed && name === "source_name" ? "actor1" : name;
  });
}
