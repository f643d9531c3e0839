import { nameIn } from "../model/place-value";
import { isDimension } from "../table/conditions";
import type { Behind, Where } from "../model/behind";
import { counted } from "../model/words";
import { peopleWords } from "../session/people-words";
import { valueName, type Naming } from "../session/value-name";
import { windowWords } from "../session/window-words";
import type { AtlasIndex } from "../session/atlas-index";
import { spanIn } from "../model/span";
import type { PeopleSum } from "../table/sums";

type Names = Naming & { index: Pick<AtlasIndex, "places"> };

/** A number with its conditions: "At least 274 killed", and "2021 · Afghanistan". */
export interface Title {
  main: string;
  conditions: string;
}

/** What a number says, in words. `sum` is of the events it stands for, `missing` how many beside them give none. */
export function behindTitle(
  { measure, part, where }: Behind,
  events: number,
  sum: PeopleSum,
  missing: number,
  names: Names,
): Title {
  const number = numberWords({ measure, part }, events, { ...sum, unknown: sum.unknown + missing });
  const qualities = qualityWords(where);
  const conditions = nameWords(where, names);
  return { main: [number, ...qualities].join(" "), conditions: conditions.join(" · ") };
}

function numberWords({ measure, part }: Pick<Behind, "measure" | "part">, events: number, sum: PeopleSum) {
  const doubt = part === "possible" ? ", only possibly in this window" : "";
  if (measure === "events" || part === "all") return `${counted(events, "event")}${doubt}`;
  if (part === "missing") {
    const what = counted(events, measure === "arrested" ? "arrest" : "attack");
    return `${what} without a number${measure === "wounded" ? " of wounded" : ""}`;
  }
  const words = peopleWords(sum, measure)?.main ?? `No number of ${measure}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${doubt}`;
}

/** What stands after the number without a comma: "36 events *without a place*". */
function qualityWords(where: readonly Where[]): string[] {
  return where.flatMap(({ by, value }) => {
    switch (by) {
      case "placed":
        return value === "no" ? "without a place" : "placed at a city or site";
      case "dated":
        return value === "day" ? "dated to the day" : "not dated to the day";
      case "across":
        return /^\d/.test(value) ? "dated over more than one bar" : `not dated to one ${value}`;
      case "ends":
        return `ending ${spanWords(value)}`;
      case "window":
        return value === "certain" ? "certainly in this window" : "only possibly in this window";
      default:
        return [];
    }
  });
}

/** Several with one key are alternatives. */
function nameWords(where: readonly Where[], names: Names): string[] {
  const keys = [...new Set(where.map(({ by }) => by))];
  return keys.flatMap((key) => {
    const alternatives = where.filter(({ by }) => by === key).flatMap((one) => nameOf(one, names) ?? []);
    return alternatives.length > 0 ? alternatives.join(" or ") : [];
  });
}

function nameOf({ by, value }: Where, names: Names): string | null {
  if (by === "time" || by === "within") return spanWords(value);
  if (by === "place") return names.index.places.get(value)?.name ?? nameIn(value);
  return isDimension(by) ? valueName(names, by, value) : null;
}

function spanWords(value: string): string {
  const span = spanIn(value);
  return span ? windowWords(span, "window") : value;
}
