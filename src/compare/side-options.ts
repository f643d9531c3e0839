import { periodOf, type CompareKind } from "../model/compare";
import { spanWords } from "../model/span-words";
import type { Session } from "../session/Session.svelte";
import { valueName } from "../session/value-name";
import { knownValues } from "../table/group";
import { placeOf, provinceSide } from "../table/place-side";

export interface OptionGroup {
  label: string;
  options: { value: string; name: string }[];
}

/** A side's value in words: "Jan 2015 – Jul 2021", "Kabul Province", "ISIS-K". */
export function sideName(session: Session, by: CompareKind, value: string): string {
  if (by === "time") {
    const { from, to } = periodOf(value);
    return spanWords(from, to);
  }
  if (by !== "place") return valueName(session, by, value);
  const place = placeOf(session.table, value);
  return valueName(session, place.by, place.value);
}

/** What a side can be set to: every country and province, every actor, or every file, of the events. O(n). */
export function optionGroups(session: Session, by: Exclude<CompareKind, "time">): OptionGroup[] {
  if (by === "dataset") return [groupOf(session, "dataset", "Files")];
  if (by === "actor") return [groupOf(session, "actor", "Actors")];
  return [groupOf(session, "country", "Countries"), groupOf(session, "admin1", "Provinces")];
}

function groupOf(
  session: Session,
  by: "country" | "admin1" | "actor" | "dataset",
  label: string,
): OptionGroup {
  const options = knownValues(session.table, by)
    .filter((value) => value !== "")
    .map((value) => ({
      value: by === "admin1" ? provinceSide(session.table, value) : value,
      name: valueName(session, by, value),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
  return { label, options };
}
